package inspectorate.query.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be found; each in an index of its own, derived from one read model. */
public enum SearchKind {
    EMPLOYER("employerCard"),
    CASE("caseBoard");

    private final String projection;

    SearchKind(String projection) {
        this.projection = projection;
    }

    static Optional<SearchKind> of(String projection) {
        return Stream.of(values())
                .filter(kind -> kind.projection.equals(projection))
                .findFirst();
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    String projection() {
        return projection;
    }

    /** @param number of the read model's generation that the index mirrors; a new mapping or new tokens need a new one */
    String index(String prefix, int number) {
        return prefix + "-" + text() + "-" + number;
    }
}
