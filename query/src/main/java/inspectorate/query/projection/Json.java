package inspectorate.query.projection;

import java.util.Map;
import org.bson.Document;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How documents are written and read. */
public final class Json {

    public static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Texts())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private Json() {}

    static Document bson(Object document) {
        return new Document(fields(document));
    }

    public static Map<String, Object> fields(Object document) {
        return MAPPER.convertValue(document, FIELDS);
    }

    public static <D> D read(Map<String, ?> body, Class<D> type) {
        return MAPPER.convertValue(body, type);
    }
}
