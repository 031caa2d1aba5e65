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
 * @param dossier for which it is folded: its event's own, or the survivor's where files were merged
 */
public record Recorded(
        String eventId,
        long index,
        Instant recordedAt,
        DomainEvent event,
        Map<String, String> metadata,
        String dossier) {

    public Recorded(String eventId, long index, Instant recordedAt, DomainEvent event, Map<String, String> metadata) {
        this(eventId, index, recordedAt, event, metadata, event.dossier());
    }

    /** True where another file tells it than the one it is folded for: what that says of itself does not name this one. */
    public boolean ofMergedFile() {
        return !dossier.equals(event.dossier());
    }

    Recorded foldedFor(String survivor) {
        return new Recorded(eventId, index, recordedAt, event, metadata, survivor);
    }

    public String name() {
        return event.getClass().getSimpleName();
    }

    /** Identity of the event with that sequence number in the same stream. */
    String sibling(int sequence) {
        return event.stream() + "#" + sequence;
    }
}
