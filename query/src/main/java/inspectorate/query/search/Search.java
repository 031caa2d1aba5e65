package inspectorate.query.search;

import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Scope;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Employers or cases by what is remembered of a name, or by a credit code, an id or the number of an order.
 *
 * @param text what was typed; blank for all
 * @param after cursor that the page before gave; null for the first page
 * @param today by which a listing is public or not
 * @param asOf the point in both times at which what is found stood so
 */
public record Search(
        String text,
        SearchKind kind,
        Filters filters,
        Sort sort,
        @Nullable String after,
        int size,
        Scope scope,
        LocalDate today,
        AsOf asOf) {

    private static final int LONGEST_TEXT = 200;

    public enum Sort {
        RELEVANCE,
        NAME,
        OWED,
        /** Latest first: last visit of an employer, intake of a case. */
        DATE
    }

    /**
     * Each holds unless it is empty or null.
     *
     * @param cell with what lies below it
     */
    public record Filters(
            Set<String> stages,
            Set<String> grades,
            Set<String> violations,
            Set<String> jurisdictions,
            @Nullable Boolean listed,
            @Nullable Boolean provisional,
            @Nullable String cell) {

        public static final Filters NONE = new Filters(Set.of(), Set.of(), Set.of(), Set.of(), null, null, null);
    }

    public Search(
            String text,
            SearchKind kind,
            Filters filters,
            Sort sort,
            @Nullable String after,
            int size,
            Scope scope,
            LocalDate today) {
        this(text, kind, filters, sort, after, size, scope, today, AsOf.NOW);
    }

    public Search {
        if (size < 1 || size > 200) {
            throw new IllegalArgumentException("A page holds 1 to 200 entries");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("What is searched has at most " + LONGEST_TEXT + " characters");
        }
    }
}
