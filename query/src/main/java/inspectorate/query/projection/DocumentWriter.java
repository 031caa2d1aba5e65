package inspectorate.query.projection;

import static inspectorate.query.projection.BatchStage.CHRONICLE;
import static inspectorate.query.projection.BatchStage.FOLD;

import com.mongodb.MongoException;
import com.mongodb.client.model.Filters;
import inspectorate.domain.FactRetracted;
import inspectorate.domain.bookkeeping.DossierDecision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Folds documents of dossiers and writes them into generations of their read model, then into the mirrors. */
final class DocumentWriter {

    private final List<Mirror> mirrors;
    private final HistoryWriter histories;
    private final ParkedStore parked;
    private final RebuildWindow.Open rebuilding;

    /** @param rebuilding is told of every dossier whose documents are written here */
    DocumentWriter(List<Mirror> mirrors, HistoryWriter histories, ParkedStore parked, RebuildWindow.Open rebuilding) {
        this.mirrors = mirrors;
        this.histories = histories;
        this.parked = parked;
        this.rebuilding = rebuilding;
    }

    /** Whatever was written of them before: another process may have folded them from less. */
    <D> void refresh(Projection<D> projection, List<DocumentShelf<D>> shelves, Map<Dossier, Set<String>> wanted) {
        refresh(projection, shelves, wanted, true, new Stages());
    }

    /** Documents anew with all their versions, and none beside them; what cannot be folded is parked and stays as it was. */
    <D> void mend(Projection<D> projection, List<DocumentShelf<D>> shelves, Map<Dossier, Set<String>> wanted) {
        var folded = refresh(projection, shelves, wanted, true, new Stages());
        wanted.forEach((dossier, keys) -> {
            if (folded.containsAll(keys)) {
                shelves.forEach(shelf -> histories.mend(shelf.generation(), projection, dossier, keys));
            }
        });
    }

    /**
     * @param wanted keys to fold, by dossier; a document that cannot be folded is parked and stays as it was
     * @param whole true where versions may be there that are to go
     * @return what could be folded
     */
    <D> Set<String> refresh(
            Projection<D> projection,
            List<DocumentShelf<D>> shelves,
            Map<Dossier, Set<String>> wanted,
            boolean whole,
            Stages stages) {
        var sheets = shelves.stream().map(this::sheet).toList();
        Set<String> folded = new HashSet<>();
        wanted.forEach((dossier, keys) -> {
            dossier.files().forEach(rebuilding::written);
            if (fold(projection, dossier, keys, sheets, whole, stages)) {
                folded.addAll(keys);
            }
        });
        sheets.forEach(sheet -> sheet.replace(stages));
        parked.release(projection.name(), folded);
        return folded;
    }

    private <D> Sheet<D> sheet(DocumentShelf<D> shelf) {
        return new Sheet<>(shelf, mirrors, histories, parked);
    }

    /** What beside the document store takes what is written here, one by one. */
    List<Runnable> opening(DocumentShelf<?> shelf) {
        var generation = shelf.generation();
        List<Runnable> opening = new ArrayList<>();
        mirrors.stream()
                .filter(mirror -> mirror.mirrors(generation.model()))
                .forEach(mirror -> opening.add(() -> mirror.open(generation)));
        if (shelf.projection().chronicled()) {
            opening.add(() -> histories.open(generation));
        }
        return opening;
    }

    /**
     * All documents of these dossiers, folded and not written yet. What is parked stays so: it may answer
     * elsewhere as it was.
     *
     * @param whole true where versions may be there that are to go
     */
    <D> Sheet<D> fold(DocumentShelf<D> shelf, Collection<Dossier> dossiers, boolean whole) {
        var sheet = sheet(shelf);
        for (var dossier : dossiers) {
            var keys = Folding.keys(shelf.projection(), dossier);
            if (!keys.isEmpty()) {
                fold(shelf.projection(), dossier, keys, List.of(sheet), whole, new Stages());
            }
        }
        return sheet;
    }

    /** Those of the dossiers of which something is parked. */
    Set<String> parked(Collection<String> dossiers) {
        return parked.among(dossiers);
    }

    /** @return false where they are parked */
    private <D> boolean fold(
            Projection<D> projection,
            Dossier dossier,
            Set<String> keys,
            List<Sheet<D>> sheets,
            boolean whole,
            Stages stages) {
        // what was parked has not written its versions
        boolean anew = whole || !parked.among(dossier.files()).isEmpty();
        try {
            var documents = stages.time(FOLD, () -> Folding.fold(projection, dossier, AsOf.NOW, keys));
            var versions = stages.time(
                    CHRONICLE,
                    () -> anew
                            ? histories.whole(projection, dossier, keys)
                            : histories.changes(projection, dossier, keys));
            stages.time(FOLD, () -> sheets.forEach(sheet -> sheet.add(dossier, documents, keys, versions)));
            return true;
        } catch (MongoException down) {
            throw down; // files that were one are read meanwhile: a store that is down parks nothing
        } catch (RuntimeException broken) {
            park(projection, sheets, dossier, keys, broken);
            return false;
        }
    }

    /** True where the document cannot be folded, and stays as it was. */
    boolean parks(String model, String key) {
        return parked.find(model, key).isPresent();
    }

    /** Removes a document that no dossier makes, with all that is derived from it. */
    <D> void remove(List<DocumentShelf<D>> shelves, String key) {
        for (var shelf : shelves) {
            histories.forget(shelf.generation(), shelf.projection(), Set.of(key));
            shelf.collection().deleteOne(Filters.eq("_id", key));
            mirrors.stream()
                    .filter(mirror -> mirror.mirrors(shelf.generation().model()))
                    .forEach(mirror -> mirror.remove(shelf.generation(), List.of(key)));
        }
    }

    private <D> void park(
            Projection<D> projection,
            List<Sheet<D>> sheets,
            Dossier dossier,
            Set<String> keys,
            RuntimeException broken) {
        var at = breaking(projection, dossier, keys);
        for (String key : keys) {
            var parked = Parked.of(projection.name(), key, dossier, at, Cause.of(broken));
            sheets.forEach(sheet -> sheet.park(parked));
        }
    }

    /**
     * The first event of the dossier with which it fails, today or for a past point: it does for all that hold it. Where
     * all of its own fold, it is one of a file that was one with it once.
     */
    private Recorded breaking(Projection<?> projection, Dossier dossier, Set<String> keys) {
        int own = dossier.events().size();
        if (dossier.read().size() > dossier.files().size() && folds(projection, dossier.first(own), keys)) {
            return first(projection, Dossier.union(dossier.id(), dossier.read()), keys);
        }
        return first(projection, dossier, keys);
    }

    private Recorded first(Projection<?> projection, Dossier dossier, Set<String> keys) {
        int good = 0;
        int bad = dossier.events().size();
        while (bad - good > 1) {
            int middle = (good + bad) / 2;
            if (folds(projection, dossier.first(middle), keys)) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return dossier.events().get(bad - 1);
    }

    private boolean folds(Projection<?> projection, Dossier first, Set<String> keys) {
        try {
            Folding.fold(projection, first, AsOf.NOW, keys);
            histories.past(projection, first, keys);
            return true;
        } catch (RuntimeException broken) {
            return false;
        }
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
                                    : Folding.keys(projection, List.of(retracted)));
                }
            }
        }
        return keys;
    }

    private static boolean changesWhatIsFolded(Recorded recorded) {
        return recorded.event() instanceof UnreadableEvent || recorded.event() instanceof DossierDecision;
    }
}
