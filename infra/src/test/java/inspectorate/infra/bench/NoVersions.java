package inspectorate.infra.bench;

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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists of past points need the search server, which is not measured here. */
final class NoVersions implements Histories {

    @Override
    public <D> Map<String, Object> content(Projection<D> projection, D document) {
        return Map.of();
    }

    @Override
    public void open(Generation generation) {}

    @Override
    public void write(Generation generation, List<Version> versions) {}

    @Override
    public void delete(Generation generation, Map<String, Long> gone) {}

    @Override
    public void remove(Generation generation, Collection<String> ids) {}

    @Override
    public Set<String> ids(Generation generation, Collection<String> keys) {
        return Set.of();
    }

    @Override
    public Page<String> keys(Generation generation, @Nullable String after, int size) {
        return new Page<>(List.of(), 0, null);
    }

    @Override
    public Map<String, Set<String>> dossiers(Generation generation, Collection<String> keys) {
        return Map.of();
    }

    @Override
    public <D> Page<D> list(
            Generation generation,
            Projection<D> projection,
            Criteria criteria,
            Scope scope,
            PageRequest page,
            AsOf asOf) {
        return new Page<>(List.of(), 0, null);
    }

    @Override
    public Map<String, List<FieldDifference>> differences(
            Generation generation, Collection<String> keys, List<Version> versions) {
        return Map.of();
    }

    @Override
    public void mend(Generation generation, List<Version> versions) {}

    @Override
    public void drop(Generation generation) {}
}
