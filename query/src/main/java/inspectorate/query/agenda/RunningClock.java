package inspectorate.query.agenda;

import inspectorate.domain.law.Certainty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A legal clock of a case that has not been stopped.
 *
 * @param key such as {@code deadline.investigation}; {@code order} for a rectification order
 * @param number of the evidence hold it is about; null otherwise
 * @param actsByItself whether its end has a consequence that nobody decides; never of what was migrated
 * @param dueOn null where it cannot be computed or the paper names no day
 */
public record RunningClock(
        String key,
        @Nullable Integer number,
        LocalDate from,
        @Nullable LocalDate dueOn,
        Certainty certainty,
        boolean actsByItself) {

    public static final String ORDER = "order";

    public RunningClock endingOn(LocalDate day) {
        return new RunningClock(key, number, from, day, certainty, actsByItself);
    }
}
