package inspectorate.query.projection;

import static inspectorate.query.projection.BatchStage.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What one generation is about to be given: documents as they were folded, and keys whose documents say nothing or are parked. */
final class Sheet<D> {

    private final DocumentShelf<D> shelf;
    private final List<Mirror> mirrors;
    private final HistoryWriter histories;
    private final ParkedStore parked;
    private final List<Row> fresh = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Stored<D>> written = new ArrayList<>();
    private final Map<String, Long> gone = new HashMap<>();
    private final List<Parked> broken = new ArrayList<>();
    private final HistoryWriter.Changes versions = new HistoryWriter.Changes();

    Sheet(DocumentShelf<D> shelf, List<Mirror> mirrors, HistoryWriter histories, ParkedStore parked) {
        this.shelf = shelf;
        this.mirrors = mirrors.stream()
                .filter(mirror -> mirror.mirrors(shelf.generation().model()))
                .toList();
        this.histories = histories;
        this.parked = parked;
    }

    DocumentShelf<D> shelf() {
        return shelf;
    }

    void add(Dossier dossier, Map<String, D> documents, Set<String> keys, HistoryWriter.Changes changed) {
        versions.add(changed);
        for (String key : keys) {
            D document = documents.get(key);
            var row = shelf.toStore(dossier, key, document);
            if (row != null) {
                (dossier.stored() == 0 ? fresh : rows).add(row);
                if (!mirrors.isEmpty()) {
                    written.add(new Stored<>(key, Objects.requireNonNull(document), dossier.version()));
                }
            } else if (dossier.stored() > 0 || dossier.touchedAgain()) {
                gone.put(key, dossier.version());
            }
        }
    }

    /** A document that cannot be folded: it stays as it was. */
    void park(Parked document) {
        broken.add(document);
    }

    /** Documents first, then what is derived from them, and their versions. */
    void replace(Stages stages) {
        stages.time(WRITE_DOCUMENTS, () -> shelf.write(fresh, rows, gone));
        mirror(stages);
        if (!broken.isEmpty()) {
            broken.forEach(parked::park);
            shelf.markStale(broken.stream().map(Parked::subject).toList());
        }
    }

    /** For a generation that nobody has filled yet: nothing is looked for and nothing removed. */
    void insert() {
        gone.clear();
        fresh.addAll(rows);
        rows.clear();
        Collections.sort(fresh);
        // where a live batch was there before, what is written here is of the same dossiers, and not older
        replace(new Stages());
    }

    private void mirror(Stages stages) {
        Milestone.DOCUMENTS_WRITTEN.reached();
        var generation = shelf.generation();
        for (var mirror : mirrors) {
            stages.time(WRITE_SEARCH, () -> {
                mirror.write(generation, written);
                mirror.delete(generation, gone);
            });
        }
        Milestone.SEARCH_WRITTEN.reached();
        stages.time(WRITE_VERSIONS, () -> histories.write(generation, versions));
    }
}
