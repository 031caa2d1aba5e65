package inspectorate.domain.law;

import static inspectorate.domain.law.LawRule.CALENDAR_MISSING;

import inspectorate.domain.RuleViolated;
import inspectorate.domain.law.Deadlines.Course;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A legal clock that began to run, as it was computed then.
 *
 * @param key such as {@code deadline.investigation}
 * @param dueAt last moment on the jurisdiction's clock; null where the holiday table of a year it reaches is not there
 */
public record LegalClock(
        String key, LocalDate from, @Nullable LocalDateTime dueAt, Certainty certainty) {

    /** Empty where nothing in this jurisdiction knows such a clock; refused where it should have one and has no value. */
    public static Optional<LegalClock> started(Law law, String key, Course course) {
        if (!law.names(key)) {
            return Optional.empty();
        }
        var from = course.start().toLocalDate();
        try {
            var binding = new Deadlines(law).explained(key, course).binding();
            return Optional.of(new LegalClock(key, from, binding.dueAt(), binding.certainty()));
        } catch (RuleViolated refused) {
            if (refused.rule() != CALENDAR_MISSING) {
                throw refused;
            }
            return Optional.of(new LegalClock(key, from, null, Certainty.MISSING));
        }
    }

    /** The last day; refused where it could not be computed, then and with the tables of today. */
    public LocalDate dueOn(Law law) {
        var due = dueAt != null
                ? dueAt
                : new Deadlines(law)
                        .explained(key, Course.from(from.atStartOfDay()))
                        .binding()
                        .dueAt();
        return due.toLocalDate();
    }
}
