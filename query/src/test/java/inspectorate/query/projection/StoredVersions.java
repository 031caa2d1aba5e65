package inspectorate.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps what a diary's page says, and no store behind it: the test is that store. */
final class StoredVersions implements Histories {

    @Override
    public <D> Map<String, Object> content(Projection<D> projection, D document) {
        return Map.of("page", ((Diary.Page) document).lines());
    }

    @Override
    public void open(Generation generation) {}

    @Override
    public void write(Generation generation, List<Version> versions) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete(Generation generation, Map<String, Long> gone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(Generation generation, Collection<String> ids) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<String> ids(Generation generation, Collection<String> keys) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<String> keys(Generation generation, @Nullable String after, int size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Set<String>> dossiers(Generation generation, Collection<String> keys) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <D> Page<D> list(
            Generation generation,
            Projection<D> projection,
            Criteria criteria,
            Scope scope,
            PageRequest page,
            AsOf asOf) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, List<FieldDifference>> differences(
            Generation generation, Collection<String> keys, List<Version> versions) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void mend(Generation generation, List<Version> versions) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void drop(Generation generation) {
        throw new UnsupportedOperationException();
    }
}
