package inspectorate.infra.serialization;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import inspectorate.domain.DomainEvent;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.DatabindContext;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;
import tools.jackson.databind.jsontype.TypeIdResolver;
import tools.jackson.databind.jsontype.impl.DefaultTypeResolverBuilder;
import tools.jackson.databind.jsontype.impl.TypeIdResolverBase;

/** What is one of several things, an event in an event or any sealed type, says first which: {"EventName": {…}}. */
final class ChoiceTypes extends DefaultTypeResolverBuilder {

    private static final long serialVersionUID = 1;

    private final transient EventCatalogue catalogue;

    ChoiceTypes(EventCatalogue catalogue) {
        super(
                BasicPolymorphicTypeValidator.builder()
                        .allowIfBaseType(Object.class)
                        .build(),
                DefaultTyping.NON_CONCRETE_AND_ARRAYS,
                JsonTypeInfo.As.WRAPPER_OBJECT);
        this.catalogue = catalogue;
    }

    @Override
    public boolean useForType(JavaType type) {
        return type.hasRawClass(DomainEvent.class) || type.getRawClass().isSealed();
    }

    @Override
    protected TypeIdResolver idResolver(
            DatabindContext context,
            JavaType base,
            PolymorphicTypeValidator validator,
            Collection<NamedType> subtypes,
            boolean forSerialization,
            boolean forDeserialization) {
        return new ByName(base, catalogue);
    }

    private static final class ByName extends TypeIdResolverBase {

        private static final long serialVersionUID = 1;

        private final transient EventCatalogue names;

        ByName(JavaType base, EventCatalogue catalogue) {
            super(base);
            names = base.getRawClass().isSealed() ? new EventCatalogue(List.of(base.getRawClass())) : catalogue;
        }

        @Override
        public String idFromValue(DatabindContext context, Object value) {
            return value.getClass().getSimpleName();
        }

        @Override
        public String idFromValueAndType(DatabindContext context, Object value, Class<?> type) {
            return type.getSimpleName();
        }

        @Override
        public JavaType typeFromId(DatabindContext context, String id) {
            return names.event(id)
                    .map(event -> context.constructSpecializedType(_baseType, event))
                    .orElseThrow(() -> new IllegalArgumentException("No " + _baseType + " is called " + id));
        }

        @Override
        public JsonTypeInfo.Id getMechanism() {
            return JsonTypeInfo.Id.CUSTOM;
        }
    }
}
