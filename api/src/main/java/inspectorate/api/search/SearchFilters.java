package inspectorate.api.search;

import inspectorate.query.search.Search.Filters;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parameters that narrow a search; several values of one are alternatives. */
record SearchFilters(
        @Nullable Set<String> stage,
        @Nullable Set<String> grade,
        @Nullable Set<String> violation,
        @Nullable Set<String> jurisdiction,
        @Nullable Boolean listed,
        @Nullable Boolean provisional,
        @Nullable String cell) {

    Filters chosen() {
        return new Filters(all(stage), all(grade), all(violation), all(jurisdiction), listed, provisional, cell);
    }

    private static Set<String> all(@Nullable Set<String> values) {
        return Objects.requireNonNullElse(values, Set.of());
    }
}
