package inspectorate.infra.readside;

import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Criteria;
import inspectorate.query.projection.FieldDifference;
import inspectorate.query.projection.Generation;
import inspectorate.query.projection.Histories;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.Scope;
import inspectorate.query.projection.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Versions of documents for an engine of its own, beside the one that runs; nobody lists them. */
final class VersionsInMemory implements Histories {

    private final Map<String, Version> versions = new ConcurrentHashMap<>();

    @Override
    public <D> Map<String, Object> content(Projection<D> projection, D document) {
        return Map.of("document", document);
    }

    @Override
    public void open(Generation generation) {}

    @Override
    public void write(Generation generation, List<Version> written) {
        written.forEach(version -> versions.merge(
                generation + " " + version.id(), version, (was, is) -> is.folded() < was.folded() ? was : is));
    }

    @Override
    public void delete(Generation generation, Map<String, Long> gone) {
        gone.forEach((id, upTo) -> versions.computeIfPresent(
                generation + " " + id, (_, version) -> version.folded() <= upTo ? null : version));
    }

    @Override
    public void remove(Generation generation, Collection<String> ids) {
        ids.forEach(id -> versions.remove(generation + " " + id));
    }

    @Override
    public Set<String> ids(Generation generation, Collection<String> keys) {
        return of(generation)
                .filter(version -> keys.contains(version.key()))
                .map(Version::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Page<String> keys(Generation generation, @Nullable String after, int size) {
        var keys = of(generation)
                .map(Version::key)
                .filter(key -> after == null || key.compareTo(after) > 0)
                .distinct()
                .sorted()
                .limit(size)
                .toList();
        return new Page<>(keys, -1, keys.size() < size ? null : keys.getLast());
    }

    @Override
    public Map<String, Set<String>> dossiers(Generation generation, Collection<String> keys) {
        return of(generation)
                .filter(version -> keys.contains(version.key()))
                .collect(Collectors.groupingBy(Version::key, Collectors.mapping(Version::dossier, Collectors.toSet())));
    }

    private Stream<Version> of(Generation generation) {
        return versions.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(generation + " "))
                .map(Map.Entry::getValue);
    }

    @Override
    public <D> Page<D> list(
            Generation generation,
            Projection<D> projection,
            Criteria criteria,
            Scope scope,
            PageRequest page,
            AsOf asOf) {
        throw new UnsupportedOperationException("Nobody lists these");
    }

    @Override
    public Map<String, List<FieldDifference>> differences(
            Generation generation, Collection<String> keys, List<Version> wanted) {
        var extra = ids(generation, keys).stream()
                .map(id -> plain(Objects.requireNonNull(versions.get(generation + " " + id))))
                .collect(Collectors.toSet());
        Map<String, List<FieldDifference>> differences = new HashMap<>();
        for (var version : wanted) {
            if (!extra.remove(plain(version))) {
                add(differences, version.key(), new FieldDifference("missing", null, version.toString()));
            }
        }
        extra.forEach(
                version -> add(differences, version.key(), new FieldDifference("extra", version.toString(), null)));
        return differences;
    }

    private static void add(Map<String, List<FieldDifference>> to, String key, FieldDifference difference) {
        to.computeIfAbsent(key, _ -> new ArrayList<>()).add(difference);
    }

    /** Which of several facts of one instant brought it about, and from how many it was folded, does not matter. */
    private static Version plain(Version version) {
        return new Version(
                version.key(),
                version.dossier(),
                0,
                null,
                version.validFrom(),
                version.validUntil(),
                version.recordedFrom(),
                version.recordedUntil(),
                version.cell(),
                0,
                version.content());
    }

    @Override
    public void mend(Generation generation, List<Version> mended) {
        write(generation, mended);
    }

    @Override
    public void drop(Generation generation) {
        versions.keySet().removeIf(id -> id.startsWith(generation + " "));
    }
}
