package inspectorate.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Files that proved to be one employer's, brought together so that their documents are folded from what all of them
 * tell. Whoever touches one of them folds for all, reading the others after writing its own: however many processes do
 * so at once, the last to write has read everything, and its documents bear the highest version.
 */
final class Groups {

    private final DossierStore store;

    Groups(DossierStore store) {
        this.store = store;
    }

    /**
     * A dossier as it is folded, alone or for all that are one with it.
     *
     * @param events of it that are new
     * @param whole true where files were ever one: all their documents and what those said before may change
     */
    record Touched(Dossier dossier, List<Recorded> events, boolean whole) {}

    /** As that projection folds them now. */
    Collection<Dossier> folded(Projection<?> projection, Map<String, Dossier> loaded) {
        return projection.perFile() ? loaded.values() : gather(loaded, AsOf.NOW);
    }

    /** As they are folded; where no file was ever merged, just these, and nothing is read. */
    Collection<Dossier> gather(Map<String, Dossier> loaded, AsOf asOf) {
        if (loaded.values().stream().noneMatch(Dossier::merging)) {
            return loaded.values();
        }
        var known = new LinkedHashMap<>(loaded);
        readOthers(known);
        var grouping = new Grouping(known.values(), asOf);
        var heads = new LinkedHashSet<String>();
        loaded.keySet().forEach(id -> heads.add(grouping.survivorOf(id)));
        return heads.stream().map(head -> folded(head, grouping, known)).toList();
    }

    /** Files with all that were ever one with them, each by itself. */
    Map<String, Dossier> everOneWith(Collection<String> files) {
        var known = new LinkedHashMap<>(store.load(files));
        readOthers(known);
        return known;
    }

    /** All that were ever one with them, at once or by way of others; seldom more than one read. */
    private void readOthers(Map<String, Dossier> known) {
        while (true) {
            var missing = others(known.values());
            missing.removeAll(known.keySet());
            if (missing.isEmpty()) {
                return;
            }
            known.putAll(store.load(missing));
        }
    }

    private static Set<String> others(Collection<Dossier> dossiers) {
        Set<String> others = new HashSet<>();
        dossiers.stream().filter(Dossier::merging).forEach(dossier -> others.addAll(Grouping.others(dossier)));
        return others;
    }

    private static Dossier folded(String head, Grouping grouping, Map<String, Dossier> known) {
        var alone = Objects.requireNonNull(known.get(head));
        if (!alone.merging() && grouping.membersOf(head).isEmpty()) {
            return alone;
        }
        var files = new ArrayList<>(List.of(alone));
        grouping.membersOf(head).forEach(member -> files.add(Objects.requireNonNull(known.get(member))));
        return Dossier.union(head, files, related(files, known));
    }

    private static Collection<Dossier> related(Collection<Dossier> files, Map<String, Dossier> known) {
        Map<String, Dossier> related = new LinkedHashMap<>();
        files.forEach(file -> related.put(file.id(), file));
        int before;
        do {
            before = related.size();
            others(List.copyOf(related.values()))
                    .forEach(other -> related.put(other, Objects.requireNonNull(known.get(other))));
        } while (related.size() > before);
        return related.values();
    }

    /** What that projection folds for a document that the dossier's events name. */
    Dossier of(Projection<?> projection, String id, AsOf asOf) {
        return projection.perFile() ? store.load(id) : of(id, asOf);
    }

    Dossier of(String id, AsOf asOf) {
        return gather(store.load(List.of(id)), asOf).iterator().next();
    }

    /**
     * The dossiers of a batch, each with what is new in it. Whatever is told of one file changes what all that were ever
     * one with it said at some past point.
     */
    Collection<Touched> touched(Map<String, Dossier> loaded, Map<String, List<Recorded>> events) {
        if (loaded.values().stream().noneMatch(Dossier::merging)) {
            return alone(loaded, events);
        }
        var known = new LinkedHashMap<>(loaded);
        readOthers(known);
        var everMerged = others(known.values());
        known.values().stream().filter(Dossier::merging).map(Dossier::id).forEach(everMerged::add);
        return gather(known, AsOf.NOW).stream()
                .map(dossier -> touched(dossier, events, everMerged))
                .toList();
    }

    static Collection<Touched> alone(Map<String, Dossier> loaded, Map<String, List<Recorded>> events) {
        return loaded.values().stream()
                .map(dossier -> new Touched(dossier, events.getOrDefault(dossier.id(), List.of()), false))
                .toList();
    }

    private static Touched touched(Dossier dossier, Map<String, List<Recorded>> events, Set<String> everMerged) {
        var files = dossier.files();
        return new Touched(
                dossier,
                files.stream()
                        .flatMap(file -> events.getOrDefault(file, List.of()).stream())
                        .map(recorded -> recorded.foldedFor(dossier.id()))
                        .toList(),
                files.stream().anyMatch(everMerged::contains));
    }
}
