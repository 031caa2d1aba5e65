package inspectorate.query.projection;

import inspectorate.domain.bookkeeping.BookkeepingEvent;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;

/** The event store as dossiers see it: which events belong into one, and how each is read. */
public final class EventLog {

    /** Metadata of an event whose token does not tell its own place; kept out of what is stored. */
    public static final String LATE_INDEX = "globalIndex";

    /** In place of metadata that cannot be read: why. */
    private static final String UNREADABLE = "unreadable";

    /** Clocks of processes differ, and what is recorded last need not stand last. */
    private static final Duration AROUND = Duration.ofSeconds(5);

    private final EventStore events;
    private final EventReader reader;

    public EventLog(EventStore events, EventReader reader) {
        this.events = events;
        this.reader = reader;
    }

    EventStore events() {
        return events;
    }

    EventReader reader() {
        return reader;
    }

    /** Empty where no dossier keeps the event. One that cannot be read goes where its stream's other events are. */
    Optional<Recorded> recorded(EventMessage<?> event) {
        if (!(event instanceof DomainEventMessage<?> message)) {
            return Optional.empty();
        }
        return recorded(message, index(event));
    }

    private Optional<Recorded> recorded(DomainEventMessage<?> event, long index) {
        return reader.read(event)
                .filter(read -> !(read instanceof BookkeepingEvent))
                .map(read -> new Recorded(
                        event.getAggregateIdentifier() + "#" + event.getSequenceNumber(),
                        index,
                        event.getTimestamp().truncatedTo(ChronoUnit.MICROS),
                        read instanceof UnreadableEvent unread ? placed(unread) : read,
                        texts(event)));
    }

    private UnreadableEvent placed(UnreadableEvent unread) {
        return new UnreadableEvent(
                unread.stream(),
                dossierOf(unread.stream()),
                unread.type(),
                unread.revision(),
                unread.body(),
                unread.cause(),
                null);
    }

    /** As the first event of the stream that can be read says; the stream's own where there is none. */
    String dossierOf(String stream) {
        var found = events.readEvents(stream);
        while (found.hasNext()) {
            var read = reader.read(found.next());
            if (read.isPresent() && !(read.get() instanceof UnreadableEvent)) {
                return read.get().dossier();
            }
        }
        return stream;
    }

    /** What one stream alone tells, in its order. */
    Dossier dossierOfStream(String stream) {
        return new Dossier(stream, ofStream(stream));
    }

    /** Its events, each with its place in the stream for its place in the store, which reading by stream does not tell. */
    List<Recorded> ofStream(String stream) {
        List<Recorded> told = new ArrayList<>();
        events.readEvents(stream)
                .forEachRemaining(message ->
                        recorded(message, message.getSequenceNumber()).ifPresent(told::add));
        return told;
    }

    /** By which events of one dossier come to one segment; throws only where the event store is down. */
    String sequence(EventMessage<?> event) {
        if (!(event instanceof DomainEventMessage<?> message)) {
            return event.getIdentifier();
        }
        return reader.read(message)
                .map(read -> read instanceof UnreadableEvent unread ? dossierOf(unread.stream()) : read.dossier())
                .orElse(event.getIdentifier());
    }

    /** @param index which reading by stream does not tell */
    Recorded find(String eventId, long index) {
        int mark = eventId.lastIndexOf('#');
        var found = events.readEvents(eventId.substring(0, mark), Long.parseLong(eventId.substring(mark + 1)));
        return recorded(found.next(), index).orElseThrow();
    }

    /** The same where its index is not known: it stands among what was recorded at its time. */
    Recorded find(String eventId) {
        var wanted = find(eventId, LogAudit.SOMEWHERE);
        var before = events.createTokenAt(wanted.recordedAt().minus(AROUND));
        try (var stream = events.openStream(before)) {
            while (stream.hasNextAvailable(1, TimeUnit.SECONDS)) {
                var found = recorded(stream.nextAvailable())
                        .filter(next -> next.eventId().equals(eventId));
                if (found.isPresent()) {
                    return found.get();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new NoSuchElementException("The event store does not tell where it keeps " + eventId);
    }

    /** -1 where the event store holds nothing of that stream. */
    long lastSequence(String stream) {
        return events.lastSequenceNumberFor(stream).orElse(-1L);
    }

    /** True where its token is that of a later event, for which it was not there yet. */
    static boolean late(EventMessage<?> event) {
        return metadata(event).containsKey(LATE_INDEX);
    }

    private static long index(EventMessage<?> event) {
        if (metadata(event).get(LATE_INDEX) instanceof String late) {
            return Long.parseLong(late);
        }
        return event instanceof TrackedEventMessage<?> tracked
                ? tracked.trackingToken().position().orElseThrow()
                : -1;
    }

    /** Where nobody can read who did it, that is what is told; what was done counts all the same. */
    private static MetaData metadata(EventMessage<?> event) {
        try {
            return event.getMetaData();
        } catch (RuntimeException broken) {
            return MetaData.with(UNREADABLE, Cause.of(broken).text());
        }
    }

    static boolean unreadableMetadata(Recorded recorded) {
        return recorded.metadata().containsKey(UNREADABLE);
    }

    private static Map<String, String> texts(EventMessage<?> event) {
        Map<String, String> texts = new HashMap<>();
        metadata(event).forEach((name, value) -> texts.put(name, String.valueOf(value)));
        texts.remove(LATE_INDEX);
        return texts;
    }
}
