package inspectorate.query.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be found; each in an index of its own, derived from one read model. */
public enum SearchKind {
    EMPLOYER("employerCard", 1),
    CASE("caseBoard", 1);

    private final String projection;

    /** Raised when the tokens or the mapping change: another index is then filled. */
    private final int generation;

    SearchKind(String projection, int generation) {
        this.projection = projection;
        this.generation = generation;
    }

    static Optional<SearchKind> of(String projection) {
        return Stream.of(values())
                .filter(kind -> kind.projection.equals(projection))
                .findFirst();
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    String index(String prefix) {
        return prefix + "-" + text() + "-" + generation;
    }
}
