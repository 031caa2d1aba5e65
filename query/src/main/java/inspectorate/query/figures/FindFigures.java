package inspectorate.query.figures;

import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a period and territory.
 *
 * @param indicators empty for all
 * @param from first day of the period; null for open
 * @param until last day of the period; null for open
 * @param asOf facts that counted by that day, as known at that instant
 * @param by how they are split
 */
public record FindFigures(
        Set<Indicator> indicators,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        AsOf asOf,
        Scope cell,
        Scope scope,
        Split by) {

    public FindFigures(
            Set<Indicator> indicators,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Instant knownAt,
            Scope cell,
            Scope scope,
            Split by) {
        this(indicators, from, until, new AsOf(null, knownAt), cell, scope, by);
    }

    public enum Split {
        NONE,
        MONTH,
        YEAR,
        CELL,
        VIOLATION,
        SOURCE,
        GRADE
    }
}
