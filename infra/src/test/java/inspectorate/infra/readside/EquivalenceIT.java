package inspectorate.infra.readside;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.mongodb.client.MongoClient;
import inspectorate.infra.Patience;
import inspectorate.infra.RunningInspectorate;
import inspectorate.infra.search.Fresh;
import inspectorate.infra.serialization.StoredEvents;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.EventLog;
import inspectorate.query.projection.Generation;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.ReadModels;
import inspectorate.query.projection.ReadModels.GenerationState;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.search.HistoryIndex;
import inspectorate.query.search.SearchIndex;
import inspectorate.query.search.Searches;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * However events arrive, every read model says what a naive fold of all of them says: now, at the end of both times and
 * at any pair, document by document, in lists and in searches; and a rebuilt generation says the same.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EquivalenceIT extends RunningInspectorate {

    /** Kinds are dealt out to so many seeds in turn. */
    private static final int TURNS = 3;

    /** More of them are tried by hand. */
    private static final int SEEDS = Integer.getInteger("equivalence.seeds", TURNS);

    private static final int POINTS = 6;

    private final String database = "equal-" + UUID.randomUUID();

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

    private SearchIndex index;
    private HistoryIndex histories;

    @BeforeEach
    void indices() {
        index = new SearchIndex(elasticsearch, database);
        histories = new HistoryIndex(elasticsearch, database);
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, SEEDS);
    }

    @Test
    void together_the_histories_hold_every_kind_of_event_there_is() {
        var kinds = new HashSet<String>();
        seeds().forEach(seed -> kinds.addAll(history(seed).kinds()));
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(StoredEvents.kinds());
    }

    @Test
    void together_the_histories_make_documents_of_every_read_model() {
        var folds = seeds().mapToObj(seed -> new NaiveFold(history(seed).messages()))
                .toList();
        assertThat(projections)
                .allMatch(projection -> folds.stream()
                        .anyMatch(fold -> !fold.documents(projection, AsOf.NOW).isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_read_model_says_the_same_however_its_events_came(int seed) {
        var readSide = engine(seed % 2 == 0);
        try {
            compare(readSide, seed);
        } finally {
            forget(readSide);
        }
    }

    /** @param conditional as it is where several processes write */
    private ReadSide engine(boolean conditional) {
        return new ReadSide(
                mongo.getDatabase(database),
                log,
                projections,
                List.of(index),
                histories,
                Map.of(),
                conditional,
                Clock.systemUTC());
    }

    private void forget(ReadSide readSide) {
        mongo.getDatabase(database).drop();
        for (var state : readSide.readModels().states()) {
            for (var generation : state.generations()) {
                var gone = new Generation(state.model(), generation.number());
                histories.drop(gone);
                index.drop(gone);
            }
        }
    }

    private void compare(ReadSide readSide, int seed) {
        var history = history(seed);
        Segments.bring(history.messages(), readSide, new Random(seed));
        assertThat(readSide.parked().count()).isZero();
        try (var naiveSearch = new NaiveSearch(elasticsearch, readSide)) {
            var equivalence = new Equivalence(
                    readSide,
                    mongo.getDatabase(database),
                    new Searches(elasticsearch, index, Fresh.of(index), histories, readSide),
                    naiveSearch,
                    new NaiveFold(history.messages()),
                    Stream.generate(history::somePoint).limit(POINTS).toList());
            equivalence.holds();
            rebuild(readSide.readModels());
            equivalence.holds();
        }
    }

    private AnyHistory history(int seed) {
        var kinds = StoredEvents.kinds();
        var own = IntStream.range(0, kinds.size())
                .filter(number -> number % TURNS == seed % TURNS)
                .mapToObj(kinds::get)
                .toList();
        return new AnyHistory(seed, own, serializer);
    }

    private static void rebuild(ReadModels models) {
        var built = models.rebuildAll();
        Patience.until(
                models::states,
                states -> states.stream()
                        .flatMap(state -> state.generations().stream())
                        .allMatch(GenerationState::ready));
        built.forEach(models::reserve);
        built.forEach(models::answerFrom);
    }
}
