package inspectorate.query.projection;

import static inspectorate.query.projection.BatchStage.CHRONICLE;
import static inspectorate.query.projection.BatchStage.FOLD;
import static inspectorate.query.projection.BatchStage.WRITE_DOCUMENTS;
import static inspectorate.query.projection.BatchStage.WRITE_SEARCH;
import static inspectorate.query.projection.BatchStage.WRITE_VERSIONS;

import com.mongodb.MongoException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.WriteModel;
import inspectorate.domain.FactRetracted;
import inspectorate.domain.bookkeeping.DossierDecision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;

/** Folds documents of dossiers and writes them into generations of their read model, then into the mirrors. */
final class DocumentWriter {

    private final List<Mirror> mirrors;
    private final HistoryWriter histories;
    private final ParkedStore parked;

    DocumentWriter(List<Mirror> mirrors, HistoryWriter histories, ParkedStore parked) {
        this.mirrors = mirrors;
        this.histories = histories;
        this.parked = parked;
    }

    /** What one generation is about to be given. */
    private record Sheet<D>(
            DocumentShelf<D> shelf, List<WriteModel<Document>> writes, List<Stored<D>> written, Set<String> gone) {}

    /** @param wanted keys to fold, by dossier; a document that cannot be folded is parked and stays as it was */
    <D> void refresh(Projection<D> projection, List<DocumentShelf<D>> shelves, Map<Dossier, Set<String>> wanted) {
        refresh(projection, shelves, wanted, false, new Stages());
    }

    <D> void refresh(
            Projection<D> projection, List<DocumentShelf<D>> shelves, Map<Dossier, Set<String>> wanted, Stages stages) {
        refresh(projection, shelves, wanted, false, stages);
    }

    /** Documents anew with all their versions, and none beside them. */
    <D> void mend(Projection<D> projection, List<DocumentShelf<D>> shelves, Map<Dossier, Set<String>> wanted) {
        refresh(projection, shelves, wanted, true, new Stages());
    }

    private <D> void refresh(
            Projection<D> projection,
            List<DocumentShelf<D>> shelves,
            Map<Dossier, Set<String>> wanted,
            boolean whole,
            Stages stages) {
        var sheets = shelves.stream()
                .map(shelf -> new Sheet<>(shelf, new ArrayList<>(), new ArrayList<>(), new HashSet<>()))
                .toList();
        var versions = new HistoryWriter.Changes();
        wanted.forEach((dossier, keys) -> {
            try {
                var documents = stages.time(FOLD, () -> Folding.fold(projection, dossier, AsOf.NOW, keys));
                versions.add(stages.time(
                        CHRONICLE,
                        () -> whole
                                ? histories.whole(projection, dossier, keys)
                                : histories.changes(projection, dossier, keys)));
                stages.time(FOLD, () -> sheets.forEach(sheet -> fill(sheet, dossier, documents, keys)));
            } catch (MongoException down) {
                throw down; // files that were one are read meanwhile: a store that is down parks nothing
            } catch (RuntimeException broken) {
                park(projection, shelves, dossier, keys, broken);
                return;
            }
            parked.release(projection.name(), keys);
        });
        sheets.forEach(sheet -> write(sheet, stages));
        stages.time(WRITE_VERSIONS, () -> shelves.forEach(shelf -> histories.write(shelf.generation(), versions)));
    }

    private static <D> void fill(Sheet<D> sheet, Dossier dossier, Map<String, D> documents, Set<String> keys) {
        var stored = sheet.shelf().write(dossier, documents, keys, sheet.writes());
        sheet.written().addAll(stored);
        sheet.gone().addAll(keys);
        stored.forEach(document -> sheet.gone().remove(document.key()));
    }

    private <D> void write(Sheet<D> sheet, Stages stages) {
        var generation = sheet.shelf().generation();
        stages.time(WRITE_DOCUMENTS, () -> sheet.shelf().write(sheet.writes()));
        Milestone.DOCUMENTS_WRITTEN.reached();
        for (var mirror : mirrors) {
            if (mirror.mirrors(generation.model())) {
                stages.time(WRITE_SEARCH, () -> {
                    mirror.write(generation, sheet.written());
                    mirror.delete(generation, sheet.gone());
                });
            }
        }
    }

    /** Removes a document that no dossier makes. */
    <D> void remove(List<DocumentShelf<D>> shelves, String key) {
        for (var shelf : shelves) {
            shelf.collection().deleteOne(Filters.eq("_id", key));
            mirrors.stream()
                    .filter(mirror -> mirror.mirrors(shelf.generation().model()))
                    .forEach(mirror -> mirror.delete(shelf.generation(), List.of(key)));
        }
    }

    private <D> void park(
            Projection<D> projection,
            List<DocumentShelf<D>> shelves,
            Dossier dossier,
            Set<String> keys,
            RuntimeException broken) {
        var at = breaking(projection, dossier, keys);
        keys.forEach(key -> parked.park(Parked.of(projection.name(), key, dossier, at, Cause.of(broken))));
        shelves.forEach(shelf -> shelf.markStale(keys));
    }

    /** The first event of the dossier with which the fold fails: it does for all that hold it. */
    private static Recorded breaking(Projection<?> projection, Dossier dossier, Set<String> keys) {
        int good = 0;
        int bad = dossier.events().size();
        while (bad - good > 1) {
            int middle = (good + bad) / 2;
            try {
                Folding.fold(projection, dossier.first(middle), AsOf.NOW, keys);
                good = middle;
            } catch (RuntimeException broken) {
                bad = middle;
            }
        }
        return dossier.events().get(bad - 1);
    }

    /** What the touched events concern; everything of the dossier where one concerns all. */
    static Set<String> concerned(Projection<?> projection, Dossier dossier, List<Recorded> events) {
        if (events.stream().anyMatch(DocumentWriter::changesWhatIsFolded)) {
            return Folding.keys(projection, dossier);
        }
        if (events.stream().anyMatch(projection::concernsAll)) {
            return Folding.keys(projection, dossier.events());
        }
        var keys = Folding.keys(projection, events);
        Map<String, Recorded> byId = new HashMap<>();
        for (var recorded : events) {
            if (recorded.event() instanceof FactRetracted retraction) {
                if (byId.isEmpty()) {
                    dossier.events().forEach(event -> byId.put(event.eventId(), event));
                }
                var retracted = byId.get(recorded.sibling(retraction.retractedSequence()));
                if (retracted != null) {
                    keys.addAll(
                            projection.concernsAll(retracted)
                                    ? Folding.keys(projection, dossier.events())
                                    : projection.keysOf(retracted));
                }
            }
        }
        return keys;
    }

    private static boolean changesWhatIsFolded(Recorded recorded) {
        return recorded.event() instanceof UnreadableEvent || recorded.event() instanceof DossierDecision;
    }
}
