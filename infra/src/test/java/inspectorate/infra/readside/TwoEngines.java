package inspectorate.infra.readside;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.employers.EmployerEvent.EmployerRegistered;
import inspectorate.domain.employers.EmployerEvent.EmployerRenamed;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.infra.Patience;
import inspectorate.infra.RunningInspectorate;
import inspectorate.query.projection.BatchWatch;
import inspectorate.query.projection.DossierInvoker;
import inspectorate.query.projection.EventLog;
import inspectorate.query.projection.EventReader;
import inspectorate.query.projection.Generation;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.ReadModels.GenerationState;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Rebuild;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Two engines over one document store, as two processes have them. */
abstract class TwoEngines extends RunningInspectorate {

    static final Instant BEGUN = Instant.parse("2026-06-30T00:00:00Z");
    static final EmployerId EMPLOYER = EmployerId.provisional("340111", "示例共");

    @Autowired
    private MongoClient mongo;

    @Autowired
    private Serializer serializer;

    private final String database = "two-" + UUID.randomUUID();
    final VersionsInMemory versions = new VersionsInMemory();
    final NamesInUse names = new NamesInUse();
    final NamesInUse othersNames = new NamesInUse();
    final WatchedEvents events = new WatchedEvents();
    ReadSide one;
    ReadSide other;

    @BeforeEach
    void engines() {
        one = engine(names);
        other = engine(othersNames);
    }

    @AfterEach
    void forget() {
        mongo.getDatabase(database).drop();
    }

    static Rebuild.@Nullable State state(ReadSide engine, Generation generation) {
        return engine.readModels().state(generation.model()).generations().stream()
                .filter(known -> known.number() == generation.number())
                .map(GenerationState::rebuild)
                .filter(Objects::nonNull)
                .map(Rebuild::state)
                .findFirst()
                .orElse(null);
    }

    MongoCollection<Document> documents(Generation generation) {
        return collection(generation.toString());
    }

    MongoCollection<Document> collection(String name) {
        return mongo.getDatabase(database).getCollection(name);
    }

    ReadSide engine(Projection<?>... projections) {
        return new ReadSide(
                mongo.getDatabase(database),
                new EventLog(
                        EmbeddedEventStore.builder().storageEngine(events).build(),
                        new EventReader(serializer, NoOpEventUpcaster.INSTANCE)),
                List.of(projections),
                List.of(),
                versions,
                Map.of(),
                true,
                Clock.systemUTC());
    }

    static void until(BooleanSupplier done) {
        Patience.until(done::getAsBoolean, so -> so);
    }

    static EventMessage<?> event(int sequence) {
        return sequence == 0 ? registered() : renamed(sequence, "示例" + sequence, "2026-05-02");
    }

    static EventMessage<?> registered() {
        return message(0, 0, new EmployerRegistered(EMPLOYER, on("2026-05-01"), "示例共", null, ""));
    }

    static EventMessage<?> renamed(int sequence, String name, String on) {
        return message(sequence, sequence, named(name, on));
    }

    static EmployerRenamed named(String name, String on) {
        return new EmployerRenamed(EMPLOYER, on(on), name, "旧名");
    }

    static Fact on(String day) {
        return Fact.recorded(new GridCellId("340111"), new BusinessDate(day), LocalDate.of(2026, 6, 30));
    }

    static EventMessage<?> message(int index, int sequence, Object event) {
        return message(EMPLOYER, index, sequence, event);
    }

    static EventMessage<?> message(EmployerId employer, int index, int sequence, Object event) {
        var recordedAt = BEGUN.plusSeconds(index);
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(index),
                new GenericDomainEventMessage<>(
                        "Employer", employer.value(), sequence, new GenericMessage<>(event), () -> recordedAt));
    }

    static void deliver(ReadSide to, List<? extends EventMessage<?>> messages) {
        deliver(to.invoker(BatchWatch.NONE), messages);
    }

    static void deliver(DossierInvoker invoker, List<? extends EventMessage<?>> messages) {
        var batch = new BatchingUnitOfWork<EventMessage<?>>(List.copyOf(messages));
        var outcome = batch.executeWithResult(() -> {
            invoker.handle(batch.getMessage(), Segment.ROOT_SEGMENT);
            return true;
        });
        assertThat(outcome.isExceptional()).as(String.valueOf(outcome)).isFalse();
    }

    /** Something happens once, while a stream is read. */
    static final class WatchedEvents extends InMemoryEventStorageEngine {

        final AtomicReference<@Nullable Runnable> meanwhile = new AtomicReference<>();

        @Override
        public DomainEventStream readEvents(String stream, long first) {
            var due = meanwhile.getAndSet(null);
            if (due != null) {
                due.run();
            }
            return super.readEvents(stream, first);
        }
    }
}
