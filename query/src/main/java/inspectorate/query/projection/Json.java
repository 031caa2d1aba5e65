package inspectorate.query.projection;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.ids.Identifier;
import java.util.Map;
import java.util.function.Function;
import org.bson.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How documents are written: identities and business dates as the texts they are, dates in ISO form. */
public final class Json {

    public static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule("texts")
                    .addSerializer(Identifier.class, new TextSerializer<>(Identifier::value))
                    .addSerializer(BusinessDate.class, new TextSerializer<>(BusinessDate::value))
                    .addDeserializer(BusinessDate.class, new BusinessDateDeserializer()))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Json() {}

    static Document bson(Object document) {
        return new Document(MAPPER.convertValue(document, MapType.INSTANCE));
    }

    static <D> D read(Document body, Class<D> type) {
        return MAPPER.convertValue(body, type);
    }

    private static final class MapType extends TypeReference<Map<String, Object>> {
        static final MapType INSTANCE = new MapType();
    }

    private static final class TextSerializer<T> extends ValueSerializer<T> {

        private final Function<T, String> text;

        TextSerializer(Function<T, String> text) {
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) throws JacksonException {
            generator.writeString(text.apply(value));
        }
    }

    private static final class BusinessDateDeserializer extends ValueDeserializer<BusinessDate> {

        @Override
        public BusinessDate deserialize(JsonParser parser, DeserializationContext context) throws JacksonException {
            return new BusinessDate(parser.getString());
        }
    }
}
