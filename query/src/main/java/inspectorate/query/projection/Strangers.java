package inspectorate.query.projection;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import inspectorate.query.projection.Finding.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks for what is kept of one read model although no dossier makes it, a window of keys at a time. */
final class Strangers<D> {

    private static final int WINDOW = 1_000;
    private static final int DOSSIERS = 100;
    private static final int WINDOW_BESIDE_OTHERS = 50;

    private final Documents<D> model;
    private final Projection<D> projection;
    private final DocumentShelf<D> shelf;
    private final DossierStore dossiers;
    private final Groups groups;
    private final List<Mirror> mirrors;
    private final HistoryWriter histories;
    private final Pace pace;
    private final Predicate<String> looksAt;

    /** @param looksAt dossiers of which the documents are looked at */
    Strangers(Documents<D> model, Verification.Around around, Pace pace, Predicate<String> looksAt) {
        this.model = model;
        this.projection = model.projection();
        this.shelf = model.live();
        this.dossiers = around.store();
        this.groups = new Groups(dossiers);
        this.mirrors = around.mirrorsOf(projection);
        this.histories = around.histories();
        this.pace = pace;
        this.looksAt = looksAt;
    }

    /** Keys after that one, so many at most. */
    interface Look {
        Window at(@Nullable String after, int most);
    }

    /**
     * Somewhere documents are kept, by a name without blanks.
     *
     * @param most keys that are looked at together at present
     */
    record Place(String name, Look look, IntSupplier most) {}

    /** @param next where the next one begins; null after the last */
    record Window(List<Finding> findings, @Nullable String next) {}

    List<Place> places() {
        var places = new ArrayList<Place>();
        places.add(place(".documents", this::documents));
        for (int mirror = 0; mirror < mirrors.size(); mirror++) {
            var mirrored = mirrors.get(mirror);
            places.add(place(".search." + mirror, (after, most) -> entries(mirrored, after, most)));
        }
        places.add(place(".versions", this::versions));
        return places;
    }

    /** One generation after another may answer meanwhile, and what was looked at be dropped. */
    private Place place(String name, Look look) {
        return new Place(
                projection.name() + name,
                (after, most) -> model.live() == shelf ? look.at(after, most) : new Window(List.of(), null),
                this::window);
    }

    private int window() {
        return pace.alone() ? WINDOW : WINDOW_BESIDE_OTHERS;
    }

    private Window documents(@Nullable String after, int most) {
        Map<String, Set<String>> owners = new LinkedHashMap<>();
        for (var row : shelf.collection()
                .find(after == null ? Filters.empty() : Filters.gt("_id", after))
                .projection(Projections.include("_id", "dossier"))
                .sort(Sorts.ascending("_id"))
                .limit(most)
                .batchSize(most)) {
            owners.put(
                    row.getString("_id"),
                    Set.of(Objects.requireNonNullElse(row.getString("dossier"), row.getString("_id"))));
        }
        var next = owners.size() < most ? null : List.copyOf(owners.keySet()).getLast();
        owners.values().removeIf(named -> named.stream().noneMatch(looksAt));
        var findings = new ArrayList<Finding>();
        unnamed(owners).forEach((key, owner) -> findings.add(finding(key, owner, Kind.EXTRA, List.of())));
        return new Window(findings, next);
    }

    private Window entries(Mirror mirror, @Nullable String after, int most) {
        var page = mirror.keys(shelf.generation(), after, most);
        var findings = notStored(page.items()).stream()
                .map(key -> finding(key, "", Kind.SEARCH_EXTRA, List.of()))
                .toList();
        return new Window(findings, page.next());
    }

    /** Of a document that is stored its own window says whether a dossier names it, and its fold which versions it has. */
    private Window versions(@Nullable String after, int most) {
        var page = histories.keys(shelf.generation(), projection, after, most);
        var owners = new LinkedHashMap<>(histories.dossiers(shelf.generation(), projection, notStored(page.items())));
        owners.values().removeIf(named -> named.stream().noneMatch(looksAt));
        var strange = unnamed(owners);
        var findings = new ArrayList<Finding>();
        histories
                .kept(shelf.generation(), strange.keySet())
                .forEach((key, fields) ->
                        findings.add(finding(key, strange.getOrDefault(key, ""), Kind.HISTORY_EXTRA, fields)));
        return new Window(findings, page.next());
    }

    private List<String> notStored(Collection<String> keys) {
        var missing = new ArrayList<>(keys);
        Set<String> stored = new HashSet<>();
        shelf.collection()
                .find(Filters.in("_id", keys))
                .projection(Projections.include("_id"))
                .batchSize(WINDOW)
                .forEach(row -> stored.add(row.getString("_id")));
        missing.removeAll(stored);
        return missing;
    }

    /** Keys that none of the dossiers names which are said to, each with one of those. */
    private Map<String, String> unnamed(Map<String, Set<String>> owners) {
        var ids = owners.values().stream().flatMap(Set::stream).distinct().toList();
        Map<String, String> unnamed = new LinkedHashMap<>();
        owners.forEach((key, named) -> unnamed.put(key, Collections.min(named)));
        for (int from = 0; from < ids.size(); from += DOSSIERS) {
            var made = made(ids.subList(from, Math.min(ids.size(), from + DOSSIERS)));
            owners.forEach((key, named) -> {
                if (named.stream()
                        .anyMatch(id -> made.getOrDefault(id, Set.of()).contains(key))) {
                    unnamed.remove(key);
                }
            });
        }
        return unnamed;
    }

    /** By dossier, the documents that it makes, alone or with those that are one with it. */
    private Map<String, Set<String>> made(Collection<String> ids) {
        Map<String, Set<String>> made = new HashMap<>();
        pace.giveWay();
        for (var dossier : groups.folded(projection, dossiers.load(ids))) {
            var keys = Folding.keys(projection, dossier);
            dossier.files().forEach(file -> made.put(file, keys));
        }
        return made;
    }

    private Finding finding(String key, String dossier, Kind kind, List<FieldDifference> fields) {
        return new Finding(projection.name(), key, dossier, kind, fields);
    }
}
