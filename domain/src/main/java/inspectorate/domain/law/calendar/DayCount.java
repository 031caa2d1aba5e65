package inspectorate.domain.law.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of a deadline and what became of it.
 *
 * @param kind null where a clock of calendar days runs through a year whose table is not loaded
 * @param number its number in the count; null for a day that is not counted
 */
public record DayCount(
        LocalDate day,
        Reason reason,
        @Nullable DayKind kind,
        String festival,
        @Nullable Integer number) {

    public enum Reason {
        /** The first day is not counted. */
        START,
        COUNTED,
        /** Saturday or Sunday, in a clock of working days. */
        WEEKEND,
        /** Off by the notice, in a clock of working days. */
        HOLIDAY,
        PAUSED,
        /** The period would have ended here, on a day off, and moves to the next working day. */
        MOVED_ON,
        /** The day of a period of months or years that corresponds to its start, or the working day it moved to. */
        END
    }
}
