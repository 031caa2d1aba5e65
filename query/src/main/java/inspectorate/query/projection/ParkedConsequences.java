package inspectorate.query.projection;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.axonframework.eventhandling.DomainEventMessage;

/** Events from which something should follow that could not be drawn: parked beside what could not be folded. */
public final class ParkedConsequences {

    private final ParkedStore parked;
    private final EventLog log;

    ParkedConsequences(ParkedStore parked, EventLog log) {
        this.parked = parked;
        this.log = log;
    }

    public void park(DomainEventMessage<?> event, Throwable broken) {
        var cause = Cause.of(broken);
        var recorded = log.recorded(event).orElseThrow();
        var dossier = recorded.event().dossier();
        parked.park(new Parked(
                ParkedStore.POLICY,
                recorded.eventId(),
                dossier,
                dossier,
                recorded.eventId(),
                cause.text(),
                cause.where(),
                recorded.recordedAt()));
    }

    public void release(Parked row) {
        parked.seen(row);
        parked.release(ParkedStore.POLICY, List.of(row.subject()));
    }

    /** As the event store holds it. */
    public DomainEventMessage<?> event(Parked row) {
        int mark = row.eventId().lastIndexOf('#');
        var found = log.events()
                .readEvents(
                        row.eventId().substring(0, mark),
                        Long.parseLong(row.eventId().substring(mark + 1)));
        if (!found.hasNext()) {
            throw new NoSuchElementException("There is no such event: " + row.eventId());
        }
        return found.next();
    }

    public Poison.Raw raw(Parked row) {
        var recorded = log.recorded(event(row)).orElseThrow();
        var kept = log.reader().write(recorded.event());
        return new Poison.Raw(
                row.eventId(),
                kept.getType().getName(),
                kept.getType().getRevision(),
                kept.getData(),
                new TreeMap<>(recorded.metadata()));
    }
}
