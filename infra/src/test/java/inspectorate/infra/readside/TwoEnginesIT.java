package inspectorate.infra.readside;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.bookkeeping.ReadModelRule;
import inspectorate.domain.employers.EmployerEvent.EmployerRegistered;
import inspectorate.domain.employers.EmployerEvent.EmployerRenamed;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.infra.RunningInspectorate;
import inspectorate.query.projection.BatchWatch;
import inspectorate.query.projection.EventLog;
import inspectorate.query.projection.EventReader;
import inspectorate.query.projection.Finding;
import inspectorate.query.projection.Finding.Kind;
import inspectorate.query.projection.Generation;
import inspectorate.query.projection.Position;
import inspectorate.query.projection.ReadModels.GenerationState;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Rebuild;
import inspectorate.query.projection.Recorded;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
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
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Two engines over one document store, as two processes have them: the other acts between two steps of this one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoEnginesIT extends RunningInspectorate {

    private static final Instant BEGUN = Instant.parse("2026-06-30T00:00:00Z");
    private static final EmployerId EMPLOYER = EmployerId.provisional("340111", "示例共");

    @Autowired
    private MongoClient mongo;

    @Autowired
    private Serializer serializer;

    private final String database = "two-" + UUID.randomUUID();
    private final VersionsInMemory versions = new VersionsInMemory();
    private final NamesInUse names = new NamesInUse();
    private final WatchedEvents events = new WatchedEvents();
    private ReadSide one;
    private ReadSide other;

    @BeforeEach
    void engines() {
        one = engine(names);
        other = engine(new NamesInUse());
    }

    @AfterEach
    void forget() {
        mongo.getDatabase(database).drop();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 199, 200, 205, 400})
    void what_another_appends_while_a_dossier_is_mended_stays(int held) {
        var all = IntStream.rangeClosed(0, held).mapToObj(this::event).toList();
        events.appendEvents(all);
        deliver(other, all.subList(0, held));
        mongo.getDatabase(database)
                .getCollection("dossiers")
                .updateOne(
                        new Document("_id", EMPLOYER.value()),
                        Updates.combine(Updates.popFirst("headers"), Updates.popFirst("bodies")));
        var run = one.verifications().start(List.of(names.name()), 100, new Position(held - 1));
        until(() -> !one.verifications().run(run.id()).running());

        events.meanwhile.set(() -> deliver(other, all.subList(held, held + 1)));
        one.verifications().mend(run.id(), Kind.EVENT_MISSING, Finding.LOG, EMPLOYER.value() + "#0");

        assertThat(events.meanwhile).hasNullValue();
        assertThat(one.dossiers().find(EMPLOYER.value()).events())
                .extracting(Recorded::eventId)
                .containsExactlyElementsOf(IntStream.rangeClosed(0, held)
                        .mapToObj(sequence -> EMPLOYER.value() + "#" + sequence)
                        .toList());
    }

    @Test
    void a_document_that_another_deletes_while_it_is_rebuilt_stays_deleted() {
        deliver(other, List.of(registered()));
        names.meanwhile.set(() -> deliver(other, List.of(renamed(1, NamesInUse.NONE, "2026-05-02"))));

        var built = rebuilt();
        assertThat(documents(built).find()).isEmpty();
        assertThat(documents(new Generation(names.name(), 1)).find()).isEmpty();
    }

    @Test
    void a_version_that_another_replaces_while_it_is_rebuilt_does_not_come_back() {
        deliver(other, List.of(registered(), message(5, 2, named("示例丙", "2026-05-03"))));
        names.meanwhile.set(() -> deliver(other, List.of(message(3, 1, named("示例乙", "2026-05-02")))));

        var built = rebuilt();
        var keys = Set.of(EMPLOYER.value());
        assertThat(versions.ids(built, keys))
                .isEqualTo(versions.ids(new Generation(names.name(), 1), keys))
                .isNotEmpty();
    }

    @Test
    void a_rebuild_is_resumed_after_it_failed_and_neither_while_it_runs_nor_when_it_is_done() {
        deliver(other, List.of(registered()));
        var models = one.readModels();
        var next = new Generation(names.name(), 2);
        var whileItRuns = new AtomicReference<Throwable>();
        names.meanwhile.set(() -> {
            whileItRuns.set(catchThrowable(() -> models.resume(next)));
            throw new AssertionError("no memory left");
        });
        models.rebuild(names.name());
        until(() -> state(next) == Rebuild.State.FAILED);
        assertThat(whileItRuns.get()).isInstanceOf(RuleViolated.class);

        models.resume(next);
        until(() -> state(next) == Rebuild.State.BUILT);
        assertThat(documents(next).find()).hasSize(1);
        assertThatThrownBy(() -> models.resume(next))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refused ->
                                assertThat(refused.rule()).isEqualTo(ReadModelRule.ONLY_A_FAILED_REBUILD_IS_RESUMED));
    }

    private Rebuild.@Nullable State state(Generation generation) {
        return one.readModels().state(generation.model()).generations().stream()
                .filter(known -> known.number() == generation.number())
                .map(GenerationState::rebuild)
                .filter(Objects::nonNull)
                .map(Rebuild::state)
                .findFirst()
                .orElse(null);
    }

    private Generation rebuilt() {
        var built = one.readModels().rebuild(names.name());
        until(() -> one.readModels().state(names.name()).generations().stream().allMatch(GenerationState::ready));
        assertThat(names.meanwhile).hasNullValue();
        return built;
    }

    private MongoCollection<Document> documents(Generation generation) {
        return mongo.getDatabase(database).getCollection(generation.toString());
    }

    /** Something happens once, while a stream is read. */
    private static final class WatchedEvents extends InMemoryEventStorageEngine {

        private final AtomicReference<@Nullable Runnable> meanwhile = new AtomicReference<>();

        @Override
        public DomainEventStream readEvents(String stream, long first) {
            var due = meanwhile.getAndSet(null);
            if (due != null) {
                due.run();
            }
            return super.readEvents(stream, first);
        }
    }

    private ReadSide engine(NamesInUse projection) {
        return new ReadSide(
                mongo.getDatabase(database),
                new EventLog(
                        EmbeddedEventStore.builder().storageEngine(events).build(),
                        new EventReader(serializer, NoOpEventUpcaster.INSTANCE)),
                List.of(projection),
                List.of(),
                versions,
                Map.of(),
                true,
                Clock.systemUTC());
    }

    private static void until(BooleanSupplier done) {
        long deadline = System.nanoTime() + ofSeconds(30).toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private EventMessage<?> event(int sequence) {
        return sequence == 0 ? registered() : renamed(sequence, "示例" + sequence, "2026-05-02");
    }

    private static EventMessage<?> registered() {
        return message(0, 0, new EmployerRegistered(EMPLOYER, on("2026-05-01"), "示例共", null, ""));
    }

    private static EventMessage<?> renamed(int sequence, String name, String on) {
        return message(sequence, sequence, named(name, on));
    }

    private static EmployerRenamed named(String name, String on) {
        return new EmployerRenamed(EMPLOYER, on(on), name, "旧名");
    }

    private static Fact on(String day) {
        return Fact.recorded(new GridCellId("340111"), new BusinessDate(day), LocalDate.of(2026, 6, 30));
    }

    private static EventMessage<?> message(int index, int sequence, Object event) {
        var recordedAt = BEGUN.plusSeconds(index);
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(index),
                new GenericDomainEventMessage<>(
                        "Employer", EMPLOYER.value(), sequence, new GenericMessage<>(event), () -> recordedAt));
    }

    private static void deliver(ReadSide to, List<? extends EventMessage<?>> messages) {
        var invoker = to.invoker(BatchWatch.NONE);
        var batch = new BatchingUnitOfWork<EventMessage<?>>(List.copyOf(messages));
        var outcome = batch.executeWithResult(() -> {
            invoker.handle(batch.getMessage(), Segment.ROOT_SEGMENT);
            return true;
        });
        assertThat(outcome.isExceptional()).as(String.valueOf(outcome)).isFalse();
    }
}
