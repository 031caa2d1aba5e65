package inspectorate.infra.serialization;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import inspectorate.query.projection.Texts;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON for events, commands, snapshots and tokens; events go by their names in the catalogue. */
public final class EventSerializer extends Jackson3Serializer {

    private final EventCatalogue catalogue;

    private EventSerializer(Builder builder, EventCatalogue catalogue) {
        super(builder);
        this.catalogue = catalogue;
    }

    public static EventSerializer with(EventCatalogue catalogue) {
        return new EventSerializer(
                Jackson3Serializer.builder().jsonMapperBuilderCustomizer(mapper -> customize(mapper, catalogue)),
                catalogue);
    }

    private static void customize(JsonMapper.Builder mapper, EventCatalogue catalogue) {
        mapper.addModule(new Texts())
                .setDefaultTyping(new ChoiceTypes(catalogue))
                .changeDefaultPropertyInclusion(inclusion ->
                        inclusion.withValueInclusion(Include.NON_ABSENT).withContentInclusion(Include.ALWAYS))
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Override
    public SerializedType typeForClass(Class type) {
        return type != null && catalogue.lists(type)
                ? new SimpleSerializedType(
                        type.getSimpleName(), getRevisionResolver().revisionOf(type))
                : super.typeForClass(type);
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        return catalogue.event(type.getName()).map(Class::getName).orElseGet(type::getName);
    }
}
