package inspectorate.query.agenda;

import inspectorate.domain.cases.CaseClocks;
import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.LegalClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A legal clock of a case that has not been stopped.
 *
 * @param key such as {@code deadline.investigation}; {@code order} for a rectification order
 * @param number of the evidence hold it is about; null otherwise
 * @param actsByItself whether its end has a consequence that nobody decides; never of what was migrated
 * @param dueOn null where it cannot be computed or the paper names no day
 * @param dueAt the last moment of it, on the jurisdiction's clock
 * @param ofTheParty whether it is a time that the party may use, which nobody is late with
 */
public record RunningClock(
        String key,
        @Nullable Integer number,
        LocalDate from,
        @Nullable LocalDate dueOn,
        @Nullable LocalDateTime dueAt,
        boolean ofTheParty,
        Certainty certainty,
        boolean actsByItself) {

    public static final String ORDER = "order";

    private static final LocalTime LAST = LocalTime.MAX.withNano(0);

    static RunningClock of(LegalClock clock, @Nullable Integer number, boolean actsByItself) {
        return new RunningClock(clock.key(), number, clock.from(), clock.dueAt(), clock.certainty(), actsByItself);
    }

    RunningClock(
            String key,
            @Nullable Integer number,
            LocalDate from,
            @Nullable LocalDateTime dueAt,
            Certainty certainty,
            boolean actsByItself) {
        this(
                key,
                number,
                from,
                dueAt == null ? null : dueAt.toLocalDate(),
                dueAt,
                CaseClocks.ofTheParty(key),
                certainty,
                actsByItself);
    }

    static @Nullable LocalDateTime endOf(@Nullable LocalDate day) {
        return day == null ? null : day.atTime(LAST);
    }

    /** Whether it runs by the hour. */
    public boolean toTheHour() {
        return dueAt != null && !dueAt.toLocalTime().equals(LAST);
    }

    public RunningClock endingOn(LocalDate day) {
        return new RunningClock(key, number, from, endOf(day), certainty, actsByItself);
    }
}
