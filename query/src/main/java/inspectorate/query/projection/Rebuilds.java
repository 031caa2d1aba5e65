package inspectorate.query.projection;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import inspectorate.query.projection.Rebuild.State;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills generations beside those that answer. From its first moment the live batches write a new generation too; a window
 * of a rebuild is written between two batches, so that neither overwrites what the other knows better.
 */
final class Rebuilds {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);

    private final DossierStore store;
    private final RebuildRun run;
    private final MongoCollection<Document> notes;
    private final Clock clock;
    private final Consumer<DocumentShelf<?>> built;
    private final Map<Generation, Rebuild> running = new ConcurrentHashMap<>();
    private final Set<DocumentShelf<?>> cancelled = ConcurrentHashMap.newKeySet();

    /** @param built told of each generation that is built to its end */
    Rebuilds(
            DossierStore store, RebuildRun run, MongoDatabase database, Clock clock, Consumer<DocumentShelf<?>> built) {
        this.store = store;
        this.run = run;
        this.notes = database.getCollection("rebuilds");
        this.clock = clock;
        this.built = built;
    }

    Optional<Rebuild> find(Generation generation) {
        return Optional.ofNullable(running.get(generation)).or(() -> noted(generation));
    }

    /** Those that are filled here, or that are to be filled and are noted; asks once for all of them. */
    Set<Generation> unfinished() {
        Set<Generation> unfinished = new HashSet<>();
        notes.find(Filters.eq("body.state", State.BUILDING.name()))
                .batchSize(DocumentShelf.BATCH)
                .forEach(found -> unfinished.add(Generation.parse(found.getString("_id"))));
        running.forEach((generation, rebuild) -> {
            if (rebuild.state() == State.BUILDING) {
                unfinished.add(generation);
            } else {
                unfinished.remove(generation);
            }
        });
        return unfinished;
    }

    boolean running() {
        return running.values().stream().anyMatch(rebuild -> rebuild.state() == State.BUILDING);
    }

    private Optional<Rebuild> noted(Generation generation) {
        return Optional.ofNullable(
                        notes.find(Filters.eq("_id", generation.toString())).first())
                .map(found -> Json.read(found.get("body", Document.class), Rebuild.class));
    }

    /** Noted before there is anything of it: what bears no note is taken to be whole. */
    void announce(Generation generation, Projection<?> projection) {
        notes.updateOne(
                Filters.eq("_id", generation.toString()),
                Updates.setOnInsert("body", Json.bson(begun(generation, projection))),
                new UpdateOptions().upsert(true));
    }

    private Rebuild begun(Generation generation, Projection<?> projection) {
        return Rebuild.begun(generation, projection.generation(), 0, clock.instant());
    }

    /** Fills new generations, which are announced and said to run here, in one pass: each dossier is read once. */
    void start(List<? extends DocumentShelf<?>> shelves) {
        inBackground(List.copyOf(shelves), true, "");
    }

    /** It is this process that fills it, from now on or soon. */
    void runs(DocumentShelf<?> shelf) {
        running.put(shelf.generation(), begun(shelf.generation(), shelf.projection()));
    }

    /** What was to run here and cannot be filled: it may be resumed, or dropped. */
    void abandon(List<? extends DocumentShelf<?>> shelves, RuntimeException why) {
        Thread.ofVirtual().start(() -> end(List.copyOf(shelves), State.FAILED, why.toString()));
    }

    /** True where it is this process that fills it. */
    boolean runsHere(Generation generation) {
        var rebuild = running.get(generation);
        return rebuild != null && rebuild.state() == State.BUILDING;
    }

    /**
     * Goes on after the last dossier that was noted, in one pass with those that stopped there too; what was written
     * since is written again.
     */
    void resume(List<? extends DocumentShelf<?>> shelves) {
        goOn(shelves, shelf -> {
            var rebuild = find(shelf.generation()).orElseThrow().resumed(clock.instant());
            running.put(rebuild.generation(), rebuild);
            return Optional.of(rebuild);
        });
    }

    /** The same with what another process left; nothing happens where this one is at it, or where it ended. */
    void takeUp(List<? extends DocumentShelf<?>> shelves) {
        goOn(shelves, shelf -> {
            List<Rebuild> left = new ArrayList<>();
            // whoever ends one notes that before it is removed here: what is not here is as it is noted
            running.computeIfAbsent(shelf.generation(), generation -> {
                noted(generation)
                        .filter(rebuild -> rebuild.state() == State.BUILDING)
                        .ifPresent(rebuild -> left.add(rebuild.resumed(clock.instant())));
                return left.isEmpty() ? null : left.getFirst();
            });
            return left.stream().findFirst();
        });
    }

    /** @param begun says that it runs here, where it is to */
    private void goOn(List<? extends DocumentShelf<?>> shelves, Function<DocumentShelf<?>, Optional<Rebuild>> begun) {
        Map<String, List<DocumentShelf<?>>> together = new TreeMap<>();
        try {
            for (var shelf : shelves) {
                begun.apply(shelf).ifPresent(rebuild -> {
                    begin(rebuild);
                    together.computeIfAbsent(rebuild.after(), _ -> new ArrayList<>())
                            .add(shelf);
                });
            }
        } finally {
            together.forEach((after, some) -> inBackground(some, false, after));
        }
    }

    /** What runs for this shelf ends; another of the same number that is opened later is another shelf. */
    void cancel(DocumentShelf<?> shelf) {
        cancelled.add(shelf);
    }

    void forget(Generation generation) {
        running.remove(generation);
        notes.deleteOne(Filters.eq("_id", generation.toString()));
    }

    /** What cannot be noted runs nowhere: it is tried again. */
    private void begin(Rebuild rebuild) {
        try {
            note(rebuild);
        } catch (RuntimeException down) {
            running.remove(rebuild.generation(), rebuild);
            throw down;
        }
    }

    private void inBackground(List<DocumentShelf<?>> shelves, boolean empty, String after) {
        Thread.ofVirtual().name("rebuild-" + shelves.getFirst().generation()).start(() -> {
            try {
                fill(shelves, empty, after);
                end(shelves, State.BUILT, null);
                wanted(shelves).forEach(built);
            } catch (RuntimeException | Error failed) {
                LOG.error("Rebuilding {} stopped", shelves.getFirst().generation(), failed);
                end(shelves, State.FAILED, failed.toString());
            }
        });
    }

    private void fill(List<DocumentShelf<?>> shelves, boolean empty, String after) {
        long left = store.count(after);
        update(shelves, rebuild -> rebuild.of(left));
        var times = new NoteTimes(clock.instant());
        run.fill(() -> wanted(shelves), empty, after, (dossiers, last) -> {
            var now = clock.instant();
            update(shelves, rebuild -> rebuild.further(dossiers, last, now));
            if (times.due(now)) {
                wanted(shelves).forEach(shelf -> note(running.get(shelf.generation())));
            }
        });
    }

    private List<DocumentShelf<?>> wanted(List<DocumentShelf<?>> shelves) {
        return shelves.stream().filter(shelf -> !cancelled.contains(shelf)).toList();
    }

    private void update(List<DocumentShelf<?>> shelves, UnaryOperator<Rebuild> further) {
        wanted(shelves)
                .forEach(shelf -> running.computeIfPresent(shelf.generation(), (_, rebuild) -> further.apply(rebuild)));
    }

    /** Known here at once: the store that is to remember it may be what is down. */
    private void end(List<DocumentShelf<?>> shelves, State state, @Nullable String why) {
        update(shelves, rebuild -> rebuild.ended(state, why, clock.instant()));
        for (var shelf : wanted(shelves)) {
            var ended = running.get(shelf.generation());
            while (ended != null && ended.equals(running.get(shelf.generation()))) {
                noteEnd(ended);
            }
        }
    }

    private void noteEnd(Rebuild ended) {
        try {
            note(ended);
            running.remove(ended.generation(), ended);
        } catch (MongoException down) {
            LOG.warn("How rebuilding {} ended is not noted yet: {}", ended.generation(), down.getMessage());
            LockSupport.parkNanos(NoteTimes.EVERY.toNanos());
        }
    }

    private void note(@Nullable Rebuild rebuild) {
        if (rebuild != null) {
            var id = rebuild.generation().toString();
            notes.replaceOne(
                    Filters.eq("_id", id),
                    new Document("_id", id).append("body", Json.bson(rebuild)),
                    new ReplaceOptions().upsert(true));
        }
    }
}
