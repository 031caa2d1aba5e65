package inspectorate.infra.serialization;

import java.util.Map;
import java.util.Objects;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;

/** Events stored under a name that is no longer used are read under the present one. */
public final class RenamedEvents extends SingleEventUpcaster {

    /** Former name to present name; lines are added, never taken away. */
    static final Map<String, String> NAMES = Map.of();

    private final Map<String, String> names;

    public RenamedEvents() {
        this(NAMES);
    }

    RenamedEvents(Map<String, String> names) {
        this.names = names;
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return names.containsKey(event.getType().getName());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        var type = event.getType();
        var name = Objects.requireNonNull(names.get(type.getName()));
        return event.upcastPayload(new SimpleSerializedType(name, type.getRevision()), byte[].class, same -> same);
    }
}
