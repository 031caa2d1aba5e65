package inspectorate.query.projection;

import inspectorate.domain.DomainEvent;
import java.time.Instant;
import java.util.Map;

/**
 * One event as the event store holds it.
 *
 * @param eventId stream and sequence number, such as {@code 3f…#4}: the same for ever
 * @param index the event store's global index
 * @param metadata actor, roles, correlation, causation, idempotency key, provenance
 */
public record Recorded(
        String eventId, long index, Instant recordedAt, DomainEvent event, Map<String, String> metadata) {

    public String name() {
        return event.getClass().getSimpleName();
    }

    /** Identity of the event with that sequence number in the same stream. */
    String sibling(int sequence) {
        return event.stream() + "#" + sequence;
    }
}
