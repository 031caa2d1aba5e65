package inspectorate.infra.readside;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.mongodb.client.MongoClient;
import inspectorate.infra.RunningInspectorate;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.BatchWatch;
import inspectorate.query.projection.Criteria;
import inspectorate.query.projection.Documents;
import inspectorate.query.projection.EventLog;
import inspectorate.query.projection.Generation;
import inspectorate.query.projection.Json;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.ReadModels.GenerationState;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Scope;
import inspectorate.query.search.HistoryIndex;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * However events arrive, every read model says the same: written live in batches, with late and repeated events; event by
 * event; rebuilt; asked for the end of both times; and asked for any pair, by the list of that pair.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EquivalenceIT extends RunningInspectorate {

    private static final int EVENTS = 60;
    private static final LocalDate EVER = LocalDate.of(2999, 12, 31);

    @Autowired
    private MongoClient mongo;

    @Autowired
    private ElasticsearchClient elasticsearch;

    @Autowired
    private Serializer serializer;

    @Autowired
    private EventLog log;

    @Autowired
    private List<Projection<?>> projections;

    private final List<String> databases = new ArrayList<>();

    @AfterEach
    void forget() {
        for (var database : databases) {
            mongo.getDatabase(database).drop();
            var histories = new HistoryIndex(elasticsearch, database);
            for (var projection : projections) {
                histories.drop(new Generation(projection.name(), projection.generation()));
                histories.drop(new Generation(projection.name(), projection.generation() + 1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void every_read_model_says_the_same_however_its_events_came(long seed) throws InterruptedException {
        var history = new AnyHistory(seed, serializer);
        var events = history.of(EVENTS);

        var live = engine();
        history.batches().forEach(batch -> deliver(live, batch));
        var naive = engine();
        events.forEach(event -> deliver(naive, List.of(event)));
        var stored = stored(live, 0);
        assertThat(stored).isEqualTo(stored(naive, 0)).isNotEmpty();

        rebuilt(live.readSide());
        assertThat(stored(live, 1)).isEqualTo(stored);

        for (var projection : projections) {
            compare(projection, live.readSide(), stored, history);
        }
    }

    private <D> void compare(
            Projection<D> projection, ReadSide readSide, Map<String, Document> stored, AnyHistory history) {
        var documents = readSide.documents(projection);
        ends(projection, documents, stored);
        lists(projection, documents, stored, history);
    }

    private record Engine(ReadSide readSide, String database) {}

    private <D> void ends(Projection<D> projection, Documents<D> documents, Map<String, Document> stored) {
        stored.forEach((key, row) -> {
            if (key.startsWith(projection.name() + " ")) {
                var id = key.substring(projection.name().length() + 1);
                assertThat(documents.find(id, new AsOf(EVER, AnyHistory.end()), Scope.ALL))
                        .as(key)
                        .contains(Json.read(row.get("body", Document.class), projection.documentType()));
            }
        });
    }

    /** The list of a pair holds just what the documents of that pair say, one by one. */
    private <D> void lists(
            Projection<D> projection, Documents<D> documents, Map<String, Document> stored, AnyHistory history) {
        if (!projection.chronicled() || projection.name().equals("employerCard")) {
            return;
        }
        var keys = stored.keySet().stream()
                .filter(key -> key.startsWith(projection.name() + " "))
                .map(key -> key.substring(projection.name().length() + 1))
                .toList();
        for (int point = 0; point < 10; point++) {
            var asOf =
                    point == 0 ? new AsOf(EVER, AnyHistory.end()) : new AsOf(history.someDay(), history.someInstant());
            var page = new PageRequest(projection.listedBy().getFirst(), false, null, 200);
            var listed = documents.list(Criteria.all(), Scope.ALL, page, asOf).items();
            var found = keys.stream()
                    .flatMap(key -> documents.find(key, asOf, Scope.ALL).stream())
                    .toList();
            assertThat(listed).as("%s at %s", projection.name(), asOf).containsAll(found);
            if (point == 0) {
                assertThat(listed).containsExactlyInAnyOrderElementsOf(found);
            }
        }
    }

    private Engine engine() {
        var database = "equal-" + UUID.randomUUID();
        databases.add(database);
        var readSide = new ReadSide(
                mongo.getDatabase(database),
                log,
                projections,
                List.of(),
                new HistoryIndex(elasticsearch, database),
                Map.of(),
                false,
                Clock.systemUTC());
        return new Engine(readSide, database);
    }

    private static void deliver(Engine engine, List<EventMessage<?>> messages) {
        var invoker = engine.readSide().invoker(BatchWatch.NONE);
        var batch = new BatchingUnitOfWork<EventMessage<?>>(messages);
        var outcome = batch.executeWithResult(() -> {
            invoker.handle(batch.getMessage(), Segment.ROOT_SEGMENT);
            return true;
        });
        assertThat(outcome.isExceptional()).isFalse();
    }

    private static void rebuilt(ReadSide readSide) throws InterruptedException {
        for (var state : readSide.readModels().states()) {
            readSide.readModels().rebuild(state.model());
        }
        while (!readSide.readModels().states().stream()
                .flatMap(state -> state.generations().stream())
                .allMatch(GenerationState::ready)) {
            Thread.sleep(20);
        }
    }

    /** Documents by read model and key, without what says when they were written. */
    private Map<String, Document> stored(Engine engine, int generation) {
        var stored = new TreeMap<String, Document>();
        for (var state : engine.readSide().readModels().states()) {
            var number = state.generations().get(generation).number();
            mongo.getDatabase(engine.database())
                    .getCollection(state.model() + "@" + number)
                    .find()
                    .forEach(row -> stored.put(
                            state.model() + " " + row.getString("_id"),
                            new Document("cell", row.get("cell")).append("body", row.get("body"))));
        }
        return stored;
    }
}
