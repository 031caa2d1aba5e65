package inspectorate.query.projection;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import org.bson.Document;

/** Folds documents anew and compares them with what is stored; mends one by one what differs. */
public final class Verification {

    private static final int WINDOW = 100;

    private final Collection<Documents<?>> models;
    private final DossierStore store;
    private final Groups groups;
    private final DocumentWriter writer;
    private final Lock writing;

    Verification(Collection<Documents<?>> models, DossierStore store, DocumentWriter writer, Lock writing) {
        this.models = models;
        this.store = store;
        this.groups = new Groups(store);
        this.writer = writer;
        this.writing = writing;
    }

    public enum Kind {
        /** The dossier makes it, and it is not stored. */
        MISSING,
        /** It is stored, and its dossier does not make it. */
        EXTRA,
        CHANGED,
        /** Its fold fails: it is parked, and stays as it was. */
        UNFOLDABLE
    }

    public record Finding(String model, String key, String dossier, Kind kind, List<FieldDifference> fields) {}

    /** What is found is told as it is found; {@code checked} is called after each window with its documents. */
    public interface Listener {
        void checked(int documents);

        void found(Finding finding);
    }

    public void verify(String model, Listener listener) {
        verify(find(model), listener);
    }

    private <D> void verify(Documents<D> model, Listener listener) {
        List<String> window = new ArrayList<>();
        store.forEachId("", id -> {
            window.add(id);
            if (window.size() == WINDOW) {
                compare(model, window, listener);
                window.clear();
            }
        });
        compare(model, window, listener);
        strangers(model, listener);
    }

    /** The dossiers' documents against those stored; under the lock, since both must be of one moment. */
    private <D> void compare(Documents<D> model, List<String> dossiers, Listener listener) {
        var findings = new ArrayList<Finding>();
        int documents = 0;
        writing.lock();
        try {
            for (var dossier : groups.folded(model.projection(), store.load(dossiers))) {
                var keys = Folding.keys(model.projection(), dossier);
                documents += keys.size();
                findings.addAll(compare(model, dossier, keys));
            }
        } finally {
            writing.unlock();
        }
        listener.checked(documents);
        findings.forEach(listener::found);
        Thread.yield();
    }

    private <D> List<Finding> compare(Documents<D> model, Dossier dossier, Set<String> keys) {
        var shelf = model.live();
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<String, Document> stored = new HashMap<>();
        shelf.collection().find(Filters.in("_id", keys)).forEach(found -> stored.put(found.getString("_id"), found));
        Map<String, D> folded;
        try {
            folded = Folding.fold(model.projection(), dossier, AsOf.NOW, keys);
        } catch (RuntimeException broken) {
            return keys.stream()
                    .map(key -> finding(model, dossier, key, Kind.UNFOLDABLE, List.of()))
                    .toList();
        }
        var findings = new ArrayList<Finding>();
        for (String key : keys) {
            var is = stored.get(key);
            var shouldBe = shelf.row(dossier, key, folded.get(key));
            var fields = Differences.between(is, shouldBe);
            if (!fields.isEmpty()) {
                var kind = is == null ? Kind.MISSING : shouldBe == null ? Kind.EXTRA : Kind.CHANGED;
                findings.add(finding(model, dossier, key, kind, fields));
            }
        }
        return findings;
    }

    private static Finding finding(
            Documents<?> model, Dossier dossier, String key, Kind kind, List<FieldDifference> fields) {
        return new Finding(model.projection().name(), key, dossier.id(), kind, fields);
    }

    /** Documents that no event of their dossier names. */
    private <D> void strangers(Documents<D> model, Listener listener) {
        Map<String, String> window = new LinkedHashMap<>();
        model.live()
                .collection()
                .find()
                .projection(Projections.include("_id", "dossier"))
                .sort(Sorts.ascending("_id"))
                .batchSize(DocumentShelf.BATCH)
                .forEach(found -> {
                    window.put(found.getString("_id"), found.getString("dossier"));
                    if (window.size() == WINDOW) {
                        strangers(model, window, listener);
                        window.clear();
                    }
                });
        strangers(model, window, listener);
    }

    private <D> void strangers(Documents<D> model, Map<String, String> dossiers, Listener listener) {
        var loaded = store.load(Set.copyOf(dossiers.values()));
        dossiers.forEach((key, id) -> {
            var dossier = loaded.get(id);
            if (dossier == null
                    || !Folding.keys(model.projection(), dossier.events()).contains(key)) {
                listener.found(new Finding(model.projection().name(), key, id, Kind.EXTRA, List.of()));
            }
        });
    }

    /** Writes the document as its dossier makes it, in every generation. */
    public void mend(String model, String key, String dossier) {
        mend(find(model), key, dossier);
    }

    private <D> void mend(Documents<D> model, String key, String id) {
        writing.lock();
        try {
            var dossier = groups.of(model.projection(), id, AsOf.NOW);
            if (Folding.keys(model.projection(), dossier).contains(key)) {
                writer.mend(model.projection(), model.shelves(), dossier, key);
            } else {
                writer.remove(model.shelves(), key);
            }
        } finally {
            writing.unlock();
        }
    }

    private Documents<?> find(String model) {
        return models.stream()
                .filter(documents -> documents.projection().name().equals(model))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no such read model: " + model));
    }
}
