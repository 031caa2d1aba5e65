package inspectorate.infra.store;

import inspectorate.query.projection.EventLog;
import inspectorate.query.projection.Milestone;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Axon's engine, with appends that are grouped, streams that are remembered, and with the global index of an event that
 * was committed after later ones. The token does not tell it: that names the highest index seen, so that
 * all the events of a late transaction would seem to stand in one and the same place.
 */
final class IndexedEventStorageEngine extends JdbcEventStorageEngine {

    static final int AT_ONCE = 2_000;

    private static final String GLOBAL_INDEX = EventTables.schema().globalIndexColumn();

    private final GroupedAppends appends;
    private final LastAppend lastAppend;
    private volatile Runnable fetched = () -> {};
    private final RememberedStreams remembered;
    private final Decisions decisions;

    /** @param alone false where other processes append as well */
    IndexedEventStorageEngine(Builder builder, EventTable table, LastAppend lastAppend, boolean alone) {
        super(builder);
        this.appends = new GroupedAppends(table);
        this.remembered = new RememberedStreams(alone);
        this.decisions = new Decisions(table::last, remembered);
        this.lastAppend = lastAppend;
    }

    Decisions decisions() {
        return decisions;
    }

    /**
     * Committed when it returns: all events of a unit of work come here at once. Only who brings a transaction appends
     * within it, and commits it.
     */
    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            super.appendEvents(events, serializer);
            forgetAfterwards(events);
        } else if (!events.isEmpty()) {
            appendAtOnce(events, serializer);
        }
    }

    /** Whether it is committed or not, what is remembered is not all there is. */
    private void forgetAfterwards(List<? extends EventMessage<?>> appended) {
        var streams = streams(facts(appended));
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    remembered.forget(streams);
                }
            });
        }
    }

    private void appendAtOnce(List<? extends EventMessage<?>> published, Serializer serializer) {
        lastAppend.take();
        var events = facts(published);
        var streams = streams(events);
        decisions.requireStillTrue(streams);
        var rows = events.stream().map(event -> EventRow.of(event, serializer)).toList();
        try {
            Milestone.EVENTS_APPENDED.reached();
            lastAppend.remember(appends.append(rows));
            remembered.appended(events);
            Milestone.COMMAND_COMMITTED.reached();
        } catch (OverdueAppend late) {
            remembered.forget(streams);
            throw new ConcurrencyException("It is to be decided again", late);
        } catch (SQLException refused) {
            remembered.forget(streams);
            handlePersistenceException(refused, published.getFirst());
        }
    }

    private static List<DomainEventMessage<?>> facts(List<? extends EventMessage<?>> published) {
        return published.stream()
                .<DomainEventMessage<?>>map(EventUtils::asDomainEventMessage)
                .toList();
    }

    private static Set<String> streams(List<DomainEventMessage<?>> events) {
        return events.stream().map(DomainEventMessage::getAggregateIdentifier).collect(Collectors.toSet());
    }

    /** There is none: a decision needs the whole history. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return Optional.empty();
    }

    @Override
    public DomainEventStream readEvents(String stream, long first) {
        return first == 0
                ? remembered.read(stream, from -> super.readEvents(stream, from))
                : super.readEvents(stream, first);
    }

    /**
     * @param tailing true for the event store, which holds on to all that it fetches at once, and would to everything
     *     while others append without pause: it gets a part at a time, and asks for the next
     */
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean tailing) {
        var events = super.readEvents(token, tailing);
        return tailing ? told(events.limit(AT_ONCE)) : events;
    }

    private <E> Stream<E> told(Stream<E> events) {
        return StreamSupport.stream(new ToldSpliterator<>(events.spliterator(), fetched), false)
                .onClose(events::close);
    }

    /** @param listener called when the event store has fetched something, and has it for its readers */
    void tell(Runnable listener) {
        fetched = listener;
    }

    @Override
    protected TrackedEventData<?> getTrackedEventData(ResultSet found, @Nullable GapAwareTrackingToken previous)
            throws SQLException {
        long index = found.getLong(GLOBAL_INDEX);
        var data = super.getTrackedEventData(found, previous);
        return previous != null && index < previous.getIndex() && data instanceof TrackedDomainEventData<?> late
                ? indexed(late, index)
                : data;
    }

    @SuppressWarnings("unchecked") // this engine stores bytes
    private static TrackedEventData<byte[]> indexed(TrackedDomainEventData<?> late, long index) {
        return new TrackedDomainEventData<>(
                late.trackingToken(), new Late((TrackedDomainEventData<byte[]>) late, index));
    }

    private record Late(DomainEventData<byte[]> event, long index) implements DomainEventData<byte[]> {

        @Override
        public String getType() {
            return event.getType();
        }

        @Override
        public String getAggregateIdentifier() {
            return event.getAggregateIdentifier();
        }

        @Override
        public long getSequenceNumber() {
            return event.getSequenceNumber();
        }

        @Override
        public String getEventIdentifier() {
            return event.getEventIdentifier();
        }

        @Override
        public Instant getTimestamp() {
            return event.getTimestamp();
        }

        @Override
        public SerializedObject<byte[]> getPayload() {
            return event.getPayload();
        }

        /** The metadata is one JSON object. */
        @Override
        public SerializedObject<byte[]> getMetaData() {
            var stored = event.getMetaData();
            var fields =
                    new String(stored.getData(), StandardCharsets.UTF_8).strip().substring(1);
            var json = "{\"%s\":\"%d\"%s%s"
                    .formatted(EventLog.LATE_INDEX, index, fields.startsWith("}") ? "" : ",", fields);
            return new SimpleSerializedObject<>(json.getBytes(StandardCharsets.UTF_8), byte[].class, stored.getType());
        }
    }
}
