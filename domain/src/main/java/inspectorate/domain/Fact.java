package inspectorate.domain;

import static inspectorate.domain.FactRule.*;

import inspectorate.domain.ids.GridCellId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where and when something was so.
 *
 * @param cellId the cell responsible at that time; its head is the jurisdiction
 * @param on business date, as exact as it is known
 * @param countsFrom day from which questions as of a date see the fact, in the jurisdiction's time zone
 * @param replaces sequence number, in the same stream, of the retracted fact this one corrects
 * @param provenance import and row it was migrated from; null for what was recorded here
 */
public record Fact(
        GridCellId cellId,
        BusinessDate on,
        LocalDate countsFrom,
        @Nullable Integer replaces,
        @Nullable String provenance) {

    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);

    /** A fact recorded here and now; refuses what lies in the future or before there was a labour inspection. */
    public static Fact recorded(GridCellId cellId, BusinessDate on, LocalDate today) {
        return of(cellId, on, today, null);
    }

    public static Fact migrated(GridCellId cellId, BusinessDate on, LocalDate today, String provenance) {
        return of(cellId, on, today, provenance);
    }

    private static Fact of(GridCellId cellId, BusinessDate on, LocalDate today, @Nullable String provenance) {
        on.earliest().ifPresent(day -> BUSINESS_DATE_NOT_IN_FUTURE.require(!day.isAfter(today)));
        on.latest().ifPresent(day -> BUSINESS_DATE_IS_PLAUSIBLE.require(!day.isBefore(EARLIEST)));
        var counts = on.latest().filter(day -> !day.isAfter(today)).orElse(today);
        return new Fact(cellId, on, counts, null, provenance);
    }

    public boolean migrated() {
        return provenance != null;
    }

    /** The same fact in the place of one that was wrong. */
    public Fact replacing(int sequence) {
        return new Fact(cellId, on, countsFrom, sequence, provenance);
    }

    /** A fact with a vague date counts no later than a dated one that follows it in the same history. */
    public Fact notLaterThan(LocalDate day) {
        return countsFrom.isAfter(day) ? new Fact(cellId, on, day, replaces, provenance) : this;
    }

    public Fact in(GridCellId cell) {
        return new Fact(cell, on, countsFrom, replaces, provenance);
    }
}
