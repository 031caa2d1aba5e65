package inspectorate.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import inspectorate.query.projection.Rebuild.State;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills generations beside the one that answers: dossier by dossier, each read once and folded whole. From its first
 * moment the live batches write a new generation too, and both do so under one lock, so that neither overwrites what
 * the other knows better.
 */
final class Rebuilds {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);
    private static final int WINDOW = 100;

    /** Share of the time in which the lock is left to live batches: their answers must not wait for a rebuild. */
    private static final double REST = 1.0;

    private final DossierStore store;
    private final Groups groups;
    private final DocumentWriter writer;
    private final Lock writing;
    private final MongoCollection<Document> notes;
    private final Clock clock;
    private final Set<DocumentShelf<?>> cancelled = ConcurrentHashMap.newKeySet();

    Rebuilds(DossierStore store, DocumentWriter writer, Lock writing, MongoDatabase database, Clock clock) {
        this.store = store;
        this.groups = new Groups(store);
        this.writer = writer;
        this.writing = writing;
        this.notes = database.getCollection("rebuilds");
        this.clock = clock;
    }

    Optional<Rebuild> find(Generation generation) {
        return Optional.ofNullable(
                        notes.find(Filters.eq("_id", generation.toString())).first())
                .map(found -> Json.read(found.get("body", Document.class), Rebuild.class));
    }

    <D> void start(DocumentShelf<D> shelf) {
        var begun = Rebuild.begun(shelf.generation(), shelf.projection().generation(), store.count(), clock.instant());
        note(begun);
        run(shelf, begun);
    }

    <D> void resume(DocumentShelf<D> shelf) {
        var rebuild = find(shelf.generation()).orElseThrow().resumed(clock.instant());
        note(rebuild);
        run(shelf, rebuild);
    }

    void cancel(DocumentShelf<?> shelf) {
        cancelled.add(shelf);
    }

    void forget(Generation generation) {
        notes.deleteOne(Filters.eq("_id", generation.toString()));
    }

    private <D> void run(DocumentShelf<D> shelf, Rebuild rebuild) {
        Thread.ofVirtual().name("rebuild-" + shelf.generation()).start(() -> {
            try {
                fill(shelf, rebuild);
            } catch (RuntimeException failed) {
                LOG.error("Rebuilding {} stopped", shelf.generation(), failed);
                find(shelf.generation())
                        .ifPresent(seen -> note(seen.ended(State.FAILED, failed.toString(), clock.instant())));
            }
        });
    }

    private <D> void fill(DocumentShelf<D> shelf, Rebuild begun) {
        var rebuild = new Rebuild[] {begun};
        List<String> window = new ArrayList<>();
        store.forEachId(begun.after(), id -> {
            window.add(id);
            if (window.size() == WINDOW) {
                rebuild[0] = fold(shelf, window, rebuild[0]);
                window.clear();
            }
        });
        if (!window.isEmpty()) {
            rebuild[0] = fold(shelf, window, rebuild[0]);
        }
        if (!cancelled.contains(shelf)) {
            note(rebuild[0].ended(State.BUILT, null, clock.instant()));
        }
    }

    private <D> Rebuild fold(DocumentShelf<D> shelf, List<String> ids, Rebuild before) {
        long began = System.nanoTime();
        writing.lock();
        try {
            if (cancelled.contains(shelf)) {
                return before;
            }
            Map<Dossier, Set<String>> wanted = new LinkedHashMap<>();
            groups.folded(shelf.projection(), store.load(ids))
                    .forEach(dossier -> wanted.put(dossier, Folding.keys(shelf.projection(), dossier)));
            writer.refresh(shelf.projection(), List.of(shelf), wanted);
        } finally {
            writing.unlock();
        }
        Milestone.WINDOW_REBUILT.reached();
        var further = before.further(ids.size(), ids.getLast(), clock.instant());
        note(further);
        rest(System.nanoTime() - began);
        return further;
    }

    private static void rest(long worked) {
        try {
            Thread.sleep((long) (worked * REST) / 1_000_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The rebuild was interrupted", stopped);
        }
    }

    private void note(Rebuild rebuild) {
        var id = rebuild.generation().toString();
        notes.replaceOne(
                Filters.eq("_id", id),
                new Document("_id", id).append("body", Json.bson(rebuild)),
                new ReplaceOptions().upsert(true));
    }
}
