package inspectorate.api.console;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of employers found, as the search page shows it. */
public record Found(List<Hit> items, long total, List<Facet> facets) {

    /** @param name in pieces, those that match marked */
    public record Hit(
            String employerId,
            List<Piece> name,
            List<String> formerNames,
            @Nullable String creditCode,
            String cellId,
            int casesTotal,
            int casesOpen,
            boolean listed,
            @Nullable String grade) {}

    public record Piece(String text, boolean hit) {}

    public record Facet(String key, List<FacetValue> values) {}

    /** @param link the same search with this value chosen, or no longer chosen */
    public record FacetValue(String value, String label, long count, boolean chosen, String link) {}
}
