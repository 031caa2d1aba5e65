package inspectorate.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import inspectorate.query.projection.DeltaReport.State;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares generations in the background, one after the other, and keeps the last report of each. */
final class Deltas {

    private static final Logger LOG = LoggerFactory.getLogger(Deltas.class);

    /** A comparison that noted nothing for so long has lost its process. */
    private static final Duration LOST = Duration.ofSeconds(60);

    private final DeltaWalk walk;
    private final ParkedStore parked;
    private final MongoCollection<Document> notes;
    private final Clock clock;
    private final Map<Generation, DeltaReport> running = new ConcurrentHashMap<>();
    private final Lock oneAtATime = new ReentrantLock(true);

    Deltas(DeltaWalk walk, ParkedStore parked, MongoDatabase database, Clock clock) {
        this.walk = walk;
        this.parked = parked;
        this.notes = database.getCollection("deltas");
        this.clock = clock;
    }

    Optional<DeltaReport> find(Generation after) {
        return Optional.ofNullable(running.get(after)).or(() -> noted(after));
    }

    private Optional<DeltaReport> noted(Generation after) {
        return Optional.ofNullable(notes.find(byId(after)).first())
                .map(row -> Json.read(row.get("body", Document.class), DeltaReport.class))
                .map(report -> lost(report) ? report.ended(State.FAILED, null, report.seenAt()) : report);
    }

    private boolean lost(DeltaReport report) {
        return report.running() && report.seenAt().plus(LOST).isBefore(clock.instant());
    }

    /** Begins anew; one that runs already goes on. */
    void begin(DocumentShelf<?> before, DocumentShelf<?> after) {
        long total = Math.max(
                before.collection().estimatedDocumentCount(), after.collection().estimatedDocumentCount());
        var begun = DeltaReport.begun(before.generation(), after.generation(), total, clock.instant());
        if (find(after.generation()).filter(DeltaReport::running).isEmpty()
                && running.putIfAbsent(after.generation(), begun) == null) {
            try {
                note(begun);
            } catch (RuntimeException down) {
                running.remove(after.generation());
                throw down;
            }
            Thread.ofVirtual().name("delta-" + after.generation()).start(() -> compare(before, after, begun));
        }
    }

    /** Whatever was or is being compared with it. */
    void forget(Generation gone) {
        running.values()
                .removeIf(
                        report -> report.after().equals(gone) || report.before().equals(gone));
        notes.deleteMany(Filters.or(
                byId(gone),
                Filters.and(
                        Filters.eq("body.before.model", gone.model()),
                        Filters.eq("body.before.number", gone.number()))));
    }

    private void compare(DocumentShelf<?> before, DocumentShelf<?> after, DeltaReport begun) {
        var model = after.generation().model();
        var tally = new DeltaTally(row -> parked.holds(model, row.getString("_id"), row.getString("dossier")));
        boolean turn = false;
        try {
            awaitTurn(begun);
            turn = true;
            var times = new NoteTimes(clock.instant());
            walk.walk(
                    before,
                    after,
                    tally,
                    () -> further(tally.told(begun, clock.instant()), times.due(clock.instant())));
            end(tally.told(begun, clock.instant()).ended(State.DONE, null, clock.instant()));
        } catch (RuntimeException | Error failed) {
            stopped(tally.told(begun, clock.instant()), failed);
        } finally {
            if (turn) {
                oneAtATime.unlock();
            }
        }
    }

    /** One that was dropped may have been begun anew. */
    private boolean goesOn(DeltaReport report) {
        var known = running.get(report.after());
        return known != null && known.sameAs(report);
    }

    private void stopped(DeltaReport report, Throwable failed) {
        if (!goesOn(report)) {
            LOG.debug("{} was dropped while it was compared", report.after());
            return;
        }
        LOG.error("Comparing {} with {} stopped", report.after(), report.before(), failed);
        try {
            end(report.ended(State.FAILED, failed.toString(), clock.instant()));
        } catch (RuntimeException down) {
            LOG.warn("That comparing {} stopped could not be noted: {}", report.after(), down.toString());
        }
    }

    /** Who waits says so now and then, or would be taken for lost. */
    private void awaitTurn(DeltaReport begun) {
        try {
            while (!oneAtATime.tryLock(LOST.toSeconds() / 3, TimeUnit.SECONDS)) {
                if (!further(begun.seen(clock.instant()), true)) {
                    throw new IllegalStateException("The comparison is wanted no more");
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The comparison was interrupted", stopped);
        }
    }

    /** @return false once the generation is dropped */
    private boolean further(DeltaReport report, boolean due) {
        var known = running.computeIfPresent(report.after(), (_, begun) -> begun.sameAs(report) ? report : begun);
        boolean goesOn = known != null && known.sameAs(report);
        if (goesOn && due) {
            note(report);
        }
        return goesOn;
    }

    private void end(DeltaReport report) {
        if (goesOn(report)) {
            try {
                note(report);
            } finally {
                running.computeIfPresent(report.after(), (_, known) -> known.sameAs(report) ? null : known);
            }
        }
    }

    private void note(DeltaReport report) {
        notes.replaceOne(
                byId(report.after()),
                new Document("_id", report.after().toString()).append("body", Json.bson(report)),
                new ReplaceOptions().upsert(true));
    }

    private static Bson byId(Generation after) {
        return Filters.eq("_id", after.toString());
    }
}
