package inspectorate.query.projection;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import inspectorate.query.projection.CauseRun.Kind;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out in the background what an operator decides about everything that is parked for one cause. One that is cut
 * short leaves the rest parked, for which it can be begun again.
 */
public final class CauseRuns {

    private static final Logger LOG = LoggerFactory.getLogger(CauseRuns.class);

    /** A run that noted nothing for so long has lost its process. */
    private static final Duration LOST = Duration.ofSeconds(60);

    private static final int BEAT_SECONDS = 20;
    private static final int KEPT = 30;

    private final MongoCollection<Document> notes;
    private final ParkedStore parked;
    private final Clock clock;

    CauseRuns(MongoDatabase database, ParkedStore parked, Clock clock) {
        this.notes = database.getCollection("causeRuns");
        this.parked = parked;
        this.clock = clock;
    }

    /** What is done about all that is parked for the cause. */
    @FunctionalInterface
    public interface Work {

        /**
         * @param done told how much more was tried, and how much of that was settled
         * @return position from which every answer reflects it
         */
        String carryOut(BiConsumer<Integer, Integer> done);
    }

    /** Begins it, or answers what is under way about that cause, be it a retry or a skip. */
    public synchronized CauseRun begin(String cause, Kind kind, Work work) {
        var underWay = latest().stream()
                .filter(run -> run.running() && run.cause().equals(cause))
                .findFirst();
        if (underWay.isPresent()) {
            return underWay.get();
        }
        forgetOld();
        var now = clock.instant();
        var id = now + "-" + Integer.toHexString(cause.hashCode());
        var begun =
                new CauseRun(id, cause, kind, CauseRun.State.RUNNING, parked.count(cause), 0, 0, null, now, now, null);
        note(begun);
        Thread.ofVirtual().name("cause-" + id).start(() -> noteIfPossible(carriedOut(begun, work)));
        return begun;
    }

    private CauseRun carriedOut(CauseRun begun, Work work) {
        var run = new AtomicReference<>(begun);
        var times = new NoteTimes(begun.startedAt());
        try (var beats = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("cause-beat-" + begun.id()).factory())) {
            // a part of it may take longer than that after which it would be taken for lost
            beats.scheduleAtFixedRate(() -> noteIfPossible(further(run, 0, 0)), BEAT_SECONDS, BEAT_SECONDS, SECONDS);
            var at = work.carryOut((tried, settled) -> {
                var further = further(run, tried, settled);
                if (times.due(further.seenAt())) {
                    note(further);
                }
            });
            return run.get().done(at, clock.instant());
        } catch (RuntimeException | Error failed) {
            LOG.error("What was decided about a cause is not carried out to its end: {}", begun.id(), failed);
            return run.get().failed(failed.toString(), clock.instant());
        }
    }

    private CauseRun further(AtomicReference<CauseRun> run, int tried, int settled) {
        return run.updateAndGet(before -> before.further(tried, settled, clock.instant()));
    }

    /** Where it is not for long, it is taken for lost. */
    private void noteIfPossible(CauseRun run) {
        try {
            note(run);
        } catch (RuntimeException down) {
            LOG.warn("How far {} is could not be noted: {}", run.id(), down.toString());
        }
    }

    /** Latest first. */
    public List<CauseRun> latest() {
        var found = new ArrayList<CauseRun>();
        notes.find().sort(Sorts.descending("_id")).limit(KEPT).forEach(row -> found.add(run(row)));
        return found;
    }

    public CauseRun run(String id) {
        var row = notes.find(Filters.eq("_id", id)).first();
        if (row == null) {
            throw new NoSuchElementException("There is no such run: " + id);
        }
        return run(row);
    }

    private CauseRun run(Document row) {
        var run = Json.read(row.get("body", Document.class), CauseRun.class);
        return run.running() && run.seenAt().plus(LOST).isBefore(clock.instant())
                ? run.failed(null, run.seenAt())
                : run;
    }

    private void forgetOld() {
        var last = notes.find().sort(Sorts.descending("_id")).skip(KEPT - 1).first();
        if (last != null) {
            notes.deleteMany(Filters.lte("_id", last.getString("_id")));
        }
    }

    private void note(CauseRun run) {
        notes.replaceOne(
                Filters.eq("_id", run.id()),
                new Document("_id", run.id()).append("body", Json.bson(run)),
                new ReplaceOptions().upsert(true));
    }
}
