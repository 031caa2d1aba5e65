package inspectorate.query.projection;

import inspectorate.query.projection.Finding.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;

/** Folds documents of one read model anew and compares them with what is stored, and search with that. */
final class Verification<D> {

    private final Documents<D> model;
    private final DocumentShelf<D> shelf;
    private final Groups groups;
    private final List<Mirror> mirrors;
    private final HistoryWriter histories;

    /** What documents are folded from, and what is derived from them. */
    record Around(DossierStore store, List<Mirror> mirrors, HistoryWriter histories) {

        <D> Verification<D> of(Documents<D> model) {
            return new Verification<>(model, this);
        }

        List<Mirror> mirrorsOf(Projection<?> projection) {
            return mirrors.stream()
                    .filter(mirror -> mirror.mirrors(projection.name()))
                    .toList();
        }
    }

    private Verification(Documents<D> model, Around around) {
        this.model = model;
        this.shelf = model.live();
        this.groups = new Groups(around.store);
        this.histories = around.histories;
        this.mirrors = around.mirrorsOf(model.projection());
    }

    /** @param documents that were compared */
    record Compared(int documents, List<Finding> findings) {}

    /** The documents of these dossiers; to be asked while nobody writes, since both must be of one moment. */
    Compared compare(Map<String, Dossier> dossiers) {
        var findings = new ArrayList<Finding>();
        int documents = 0;
        Map<Dossier, Set<String>> made = new HashMap<>();
        for (var dossier : groups.folded(model.projection(), dossiers)) {
            var keys = Folding.keys(model.projection(), dossier);
            documents += keys.size();
            var found = compare(dossier, keys);
            findings.addAll(found);
            if (found.stream().noneMatch(finding -> finding.kind() == Kind.UNFOLDABLE)) {
                made.put(dossier, keys);
            }
        }
        findings.addAll(compareHistories(made));
        return new Compared(documents, findings);
    }

    /** One document, which that dossier's events name. */
    List<Finding> compare(String dossier, String key) {
        var folded = groups.of(model.projection(), dossier, AsOf.NOW);
        var findings = new ArrayList<>(compare(folded, Set.of(key)));
        findings.addAll(compareHistories(Map.of(folded, Set.of(key))));
        return findings;
    }

    private List<Finding> compareHistories(Map<Dossier, Set<String>> documents) {
        var findings = new ArrayList<Finding>();
        Map<String, String> dossiers = new HashMap<>();
        documents.forEach((dossier, keys) -> keys.forEach(key -> dossiers.put(key, dossier.id())));
        histories
                .differences(
                        shelf.generation(),
                        model.projection(),
                        documents,
                        (dossier, broken) ->
                                findings.addAll(unfoldable(dossier, documents.getOrDefault(dossier, Set.of()), broken)))
                .forEach((key, fields) ->
                        findings.add(finding(key, dossiers.getOrDefault(key, ""), Kind.HISTORY_CHANGED, fields)));
        return findings;
    }

    private List<Finding> compare(Dossier dossier, Set<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        var stored = stored(keys);
        var findings = new ArrayList<Finding>();
        try {
            var folded = Folding.fold(model.projection(), dossier, AsOf.NOW, keys);
            for (String key : keys) {
                var is = stored.get(key);
                var shouldBe = shelf.row(dossier, key, folded.get(key));
                var fields = Differences.between(is, shouldBe);
                if (!fields.isEmpty()) {
                    var kind = is == null ? Kind.MISSING : shouldBe == null ? Kind.EXTRA : Kind.CHANGED;
                    findings.add(finding(key, dossier.id(), kind, fields));
                }
            }
        } catch (RuntimeException broken) {
            findings.addAll(unfoldable(dossier, keys, broken));
        }
        findings.addAll(compareMirrors(stored));
        return findings;
    }

    private List<Finding> unfoldable(Dossier dossier, Set<String> keys, RuntimeException broken) {
        var cause = new FieldDifference("cause", null, Cause.of(broken).text());
        return keys.stream()
                .map(key -> finding(key, dossier.id(), Kind.UNFOLDABLE, List.of(cause)))
                .toList();
    }

    private Map<String, Document> stored(Collection<String> keys) {
        Map<String, Document> stored = new HashMap<>();
        shelf.of(keys).forEach(found -> stored.put(found.getString("_id"), found));
        return stored;
    }

    private List<Finding> compareMirrors(Map<String, Document> stored) {
        var findings = new ArrayList<Finding>();
        var documents = stored.values().stream().map(shelf::stored).toList();
        for (var mirror : documents.isEmpty() ? List.<Mirror>of() : mirrors) {
            mirror.differences(shelf.generation(), documents).forEach((key, fields) -> {
                var dossier = stored.getOrDefault(key, new Document()).getString("dossier");
                findings.add(
                        fields == null
                                ? finding(key, dossier, Kind.SEARCH_MISSING, List.of())
                                : finding(key, dossier, Kind.SEARCH_CHANGED, fields));
            });
        }
        return findings;
    }

    /** As the document says, or what is kept of its past. */
    Optional<String> dossierOf(String key) {
        return Optional.ofNullable(stored(Set.of(key)).get(key))
                .map(stored -> stored.getString("dossier"))
                .or(() -> model.dossierOfVersions(key));
    }

    /** True if it is stored, or made by what that dossier tells. */
    boolean knows(String dossier, String key) {
        return dossierOf(key).isPresent()
                || Folding.keys(model.projection(), groups.of(model.projection(), dossier, AsOf.NOW))
                        .contains(key);
    }

    private Finding finding(String key, String dossier, Kind kind, List<FieldDifference> fields) {
        return new Finding(model.projection().name(), key, dossier, kind, fields);
    }
}
