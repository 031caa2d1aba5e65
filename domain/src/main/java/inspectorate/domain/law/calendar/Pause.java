package inspectorate.domain.law.calendar;

import java.time.LocalDate;

/**
 * A time in which a clock stands still (中止).
 *
 * @param from first day that is not counted
 * @param until the day of resumption, which counts again
 */
public record Pause(LocalDate from, LocalDate until, Cause cause) {

    /** Why; whether a cause stops the clock is for the profile to say. */
    public enum Cause {
        SUSPENSION,
        HEARING,
        APPRAISAL,
        ANNOUNCEMENT,
        SUPERIOR_DISCUSSION
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
