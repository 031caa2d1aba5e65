package inspectorate.query.agenda;

import inspectorate.domain.cases.CaseClocks;
import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.LegalClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A legal clock of a case that has not been stopped.
 *
 * @param key such as {@code deadline.investigation}; {@code order} for a rectification order
 * @param number of the evidence hold it is about; null otherwise
 * @param officer about whose recusal it is; null otherwise
 * @param dueOn null where it cannot be computed or the paper names no day
 * @param dueAt the last moment of it, on the jurisdiction's clock
 * @param ofTheParty whether it is a time that the party may use, which nobody is late with
 * @param actsByItself whether its end has a consequence that nobody decides; never of what was migrated
 */
public record RunningClock(
        String key,
        @Nullable Integer number,
        @Nullable String officer,
        LocalDate from,
        @Nullable LocalDate dueOn,
        @Nullable LocalDateTime dueAt,
        boolean ofTheParty,
        Certainty certainty,
        boolean actsByItself) {

    public static final String ORDER = "order";

    private static final LocalTime LAST = LocalTime.MAX.withNano(0);

    static RunningClock of(LegalClock clock, @Nullable Integer number, @Nullable String officer, boolean actsByItself) {
        return of(clock.key(), number, officer, clock.from(), clock.dueAt(), clock.certainty(), actsByItself);
    }

    static RunningClock ofOrder(LocalDate from, @Nullable LocalDate dueOn, boolean actsByItself) {
        return of(ORDER, null, null, from, endOf(dueOn), Certainty.STATUTE_TEXT, actsByItself);
    }

    private static RunningClock of(
            String key,
            @Nullable Integer number,
            @Nullable String officer,
            LocalDate from,
            @Nullable LocalDateTime dueAt,
            Certainty certainty,
            boolean actsByItself) {
        return new RunningClock(
                key,
                number,
                officer,
                from,
                dueAt == null ? null : dueAt.toLocalDate(),
                dueAt,
                CaseClocks.ofTheParty(key),
                certainty,
                actsByItself);
    }

    /** Of several at once, such as holds of evidence or recusals, each has its own. */
    boolean isTheSameAs(RunningClock other) {
        return key.equals(other.key())
                && Objects.equals(number, other.number())
                && Objects.equals(officer, other.officer());
    }

    static @Nullable LocalDateTime endOf(@Nullable LocalDate day) {
        return day == null ? null : day.atTime(LAST);
    }

    /** Whether it runs by the hour. */
    public boolean toTheHour() {
        return dueAt != null && !dueAt.toLocalTime().equals(LAST);
    }

    public RunningClock endingOn(LocalDate day) {
        return of(key, number, officer, from, endOf(day), certainty, actsByItself);
    }
}
