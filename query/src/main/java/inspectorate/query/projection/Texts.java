package inspectorate.query.projection;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.ids.Identifier;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.module.SimpleModule;

/** Identities and business dates are written as the texts they are, in documents, events and answers alike. */
public final class Texts extends SimpleModule {

    public Texts() {
        super("inspectorate-texts");
        addSerializer(Identifier.class, new TextSerializer<>(Identifier::value));
        addSerializer(BusinessDate.class, new TextSerializer<>(BusinessDate::value));
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable ValueDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
                var raw = type.getRawClass();
                return Identifier.class.isAssignableFrom(raw) || raw == BusinessDate.class
                        ? new TextDeserializer(raw)
                        : null;
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return Identifier.class.isAssignableFrom(type) || type == BusinessDate.class;
            }
        });
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

    private static final class TextDeserializer extends ValueDeserializer<Object> {

        private final Constructor<?> constructor;

        TextDeserializer(Class<?> type) {
            try {
                constructor = type.getDeclaredConstructor(String.class);
            } catch (NoSuchMethodException wrong) {
                throw new IllegalArgumentException(type + " is not one text", wrong);
            }
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws JacksonException {
            var text = parser.getString();
            try {
                return constructor.newInstance(text);
            } catch (InvocationTargetException refused) {
                return context.handleWeirdStringValue(
                        constructor.getDeclaringClass(),
                        text,
                        refused.getTargetException().getMessage());
            } catch (ReflectiveOperationException wrong) {
                throw new IllegalStateException(wrong);
            }
        }
    }
}
