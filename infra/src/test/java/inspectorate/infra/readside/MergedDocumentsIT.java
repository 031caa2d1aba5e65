package inspectorate.infra.readside;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import inspectorate.domain.DomainEvent;
import inspectorate.infra.Compared;
import inspectorate.infra.Patience;
import inspectorate.infra.RunningInspectorate;
import inspectorate.query.projection.BatchWatch;
import inspectorate.query.projection.EventLog;
import inspectorate.query.projection.EventReader;
import inspectorate.query.projection.Finding;
import inspectorate.query.projection.Position;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.ReadModels;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.VerificationRun;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The documents of files that are merged and unmerged are the same however their events arrive. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MergedDocumentsIT extends RunningInspectorate {

    private static final Instant BEGUN = Instant.parse("2026-06-30T00:00:00Z");
    private static final int STEPS = 60;

    @Autowired
    private MongoClient mongo;

    @Autowired
    private Serializer serializer;

    @Autowired
    private List<Projection<?>> projections;

    private final InMemoryEventStorageEngine stored = new InMemoryEventStorageEngine();

    private final EmbeddedEventStore events =
            EmbeddedEventStore.builder().storageEngine(stored).build();

    private final List<String> databases = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void in_one_batch_one_by_one_again_shuffled_or_by_segments_they_are_the_same(long seed) {
        var log = log(MergingHistories.of(seed, STEPS));
        var expected = documents(side(log, 1, false));
        assertThat(expected).anySatisfy((collection, documents) -> {
            assertThat(collection).startsWith("employerCard@");
            assertThat(documents).isNotEmpty();
        });

        assertThat(documents(side(log, log.size(), false))).isEqualTo(expected);
        var again = new ArrayList<>(log);
        again.addAll(log.subList(0, log.size() / 2));
        Collections.shuffle(again, new Random(seed));
        assertThat(documents(side(again, 7, true))).isEqualTo(expected);
        assertThat(documents(side(bySegments(log, new Random(seed)), 5, true))).isEqualTo(expected);
        forget();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void a_rebuilt_generation_says_the_same_and_verification_finds_nothing(long seed) {
        var log = log(MergingHistories.of(seed, STEPS));
        stored.appendEvents(log);
        var side = side(log, 3, false);
        for (var state : side.readModels().states()) {
            var model = state.model();
            var built = side.readModels().rebuild(model);
            awaitBuilt(side.readModels(), model);
            var delta = Compared.report(side.readModels(), built);
            assertThat(delta.added() + delta.gone() + delta.changed())
                    .as(delta.toString())
                    .isZero();
            assertThat(findings(side, model, log.size())).isEmpty();
        }
        forget();
    }

    private static void awaitBuilt(ReadModels models, String model) {
        Patience.until(() -> models.state(model).generations().stream().allMatch(ReadModels.GenerationState::ready));
    }

    private static List<Finding> findings(ReadSide side, String model, int events) {
        var verifications = side.verifications();
        var run = verifications.start(List.of(model), 100, new Position(events - 1));
        var done = Patience.until(() -> verifications.run(run.id()), seen -> !seen.running());
        assertThat(done.state()).isEqualTo(VerificationRun.State.DONE);
        assertThat(done.events()).isEqualTo(events);
        return verifications.findings(run.id(), null, null, 100).items();
    }

    /** Each file's events in their order; one file may be far ahead of another. */
    private static List<EventMessage<?>> bySegments(List<EventMessage<?>> log, Random random) {
        Map<String, List<EventMessage<?>>> files = new TreeMap<>();
        log.forEach(message -> files.computeIfAbsent(
                        ((DomainEvent) message.getPayload()).dossier(), file -> new ArrayList<>())
                .add(message));
        var mixed = new ArrayList<EventMessage<?>>();
        while (!files.isEmpty()) {
            var file = List.copyOf(files.keySet()).get(random.nextInt(files.size()));
            var rest = files.get(file);
            int taken = Math.min(rest.size(), 1 + random.nextInt(5));
            mixed.addAll(rest.subList(0, taken));
            rest.subList(0, taken).clear();
            if (rest.isEmpty()) {
                files.remove(file);
            }
        }
        return mixed;
    }

    private static List<EventMessage<?>> log(List<DomainEvent> events) {
        Map<String, Integer> sequences = new HashMap<>();
        var log = new ArrayList<EventMessage<?>>();
        for (int index = 0; index < events.size(); index++) {
            var event = events.get(index);
            int sequence = sequences.merge(event.stream(), 1, Integer::sum) - 1;
            var recordedAt = BEGUN.plusSeconds(index);
            log.add(new GenericTrackedDomainEventMessage<>(
                    new GlobalSequenceTrackingToken(index),
                    new GenericDomainEventMessage<>(
                            "Test",
                            event.stream(),
                            sequence,
                            new GenericMessage<>(event, MetaData.emptyInstance()),
                            () -> recordedAt)));
        }
        return log;
    }

    private ReadSide side(List<EventMessage<?>> log, int batch, boolean conditional) {
        var database = "merged-" + UUID.randomUUID();
        databases.add(database);
        var side = new ReadSide(
                mongo.getDatabase(database),
                new EventLog(events, new EventReader(serializer, NoOpEventUpcaster.INSTANCE)),
                projections,
                List.of(),
                new VersionsInMemory(),
                Map.of(),
                conditional,
                Clock.systemUTC());
        for (int from = 0; from < log.size(); from += batch) {
            deliver(side, log.subList(from, Math.min(log.size(), from + batch)));
        }
        assertThat(side.parked().count()).isZero();
        return side;
    }

    private static void deliver(ReadSide side, List<EventMessage<?>> messages) {
        var invoker = side.invoker(BatchWatch.NONE);
        var batch = new BatchingUnitOfWork<EventMessage<?>>(messages);
        var outcome = batch.executeWithResult(() -> {
            invoker.handle(batch.getMessage(), Segment.ROOT_SEGMENT);
            return true;
        });
        assertThat(outcome.isExceptional()).isFalse();
    }

    /** What they say, of which dossier and where; their versions tell in which batch they were written last. */
    private Map<String, Map<String, Document>> documents(ReadSide side) {
        assertThat(side.readModels().states()).isNotEmpty();
        Map<String, Map<String, Document>> all = new TreeMap<>();
        var database = mongo.getDatabase(databases.getLast());
        for (String collection : database.listCollectionNames()) {
            if (collection.matches(".+@\\d+")) {
                Map<String, Document> documents = new TreeMap<>();
                for (var found : database.getCollection(collection).find()) {
                    found.remove("version");
                    documents.put(found.getString("_id"), found);
                }
                all.put(collection, documents);
            }
        }
        return all;
    }

    private void forget() {
        databases.forEach(database -> mongo.getDatabase(database).drop());
        databases.clear();
    }
}
