package inspectorate.infra.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.LongFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Events of streams that were read lately. What is committed never changes, so only what came after it is read
 * again, whoever appended it, and while a command is being decided on not even that: a decision on a long history costs
 * little more than one on a short one.
 */
final class RememberedStreams {

    /** Of all streams together; some tens of megabytes. */
    private static final long MOST_EVENTS = 40_000;

    /** A shorter stream may never be read again: its employer was registered, and that is all. */
    private static final int FEWEST = 3;

    private final Cache<String, List<DomainEventMessage<?>>> streams = Caffeine.newBuilder()
            .maximumWeight(MOST_EVENTS)
            .<String, List<DomainEventMessage<?>>>weigher((_, events) -> events.size())
            .build();

    private final boolean alone;

    /** @param alone false where other processes append as well: every second decision would have to be made again */
    RememberedStreams(boolean alone) {
        this.alone = alone;
    }

    private List<DomainEventMessage<?>> known(String stream) {
        var known = streams.getIfPresent(stream);
        return known == null ? List.of() : known;
    }

    /** @param stored the events from that sequence number on, as the event store has them */
    DomainEventStream read(String stream, LongFunction<DomainEventStream> stored) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return stored.apply(0); // it may see what is not committed yet, and never will be
        }
        var known = known(stream);
        if (alone && !known.isEmpty() && Decisions.trust(stream, known.size() - 1L)) {
            return DomainEventStream.of(known);
        }
        var later = stored.apply(known.size());
        List<DomainEventMessage<?>> events = new ArrayList<>(known);
        later.forEachRemaining(events::add);
        if (events.size() == known.size()) {
            return DomainEventStream.of(events);
        }
        // an upcaster may leave events out: such a stream is read whole each time
        boolean whole = events.getLast().getSequenceNumber() == events.size() - 1;
        if (whole && events.size() >= FEWEST) {
            // what this process appended meanwhile is known already
            streams.asMap()
                    .merge(stream, List.copyOf(events), (there, read) -> there.size() > read.size() ? there : read);
        }
        return DomainEventStream.of(events.stream(), later::getLastSequenceNumber);
    }

    /** What this process appended to streams that it remembers. */
    void appended(Collection<DomainEventMessage<?>> events) {
        for (var event : events) {
            streams.asMap()
                    .computeIfPresent(
                            event.getAggregateIdentifier(),
                            (_, known) -> event.getSequenceNumber() == known.size() ? with(known, event) : known);
        }
    }

    private static List<DomainEventMessage<?>> with(List<DomainEventMessage<?>> known, DomainEventMessage<?> event) {
        List<DomainEventMessage<?>> more = new ArrayList<>(known.size() + 1);
        more.addAll(known);
        more.add(event);
        return Collections.unmodifiableList(more);
    }

    void forget(Collection<String> overtaken) {
        streams.invalidateAll(overtaken);
    }
}
