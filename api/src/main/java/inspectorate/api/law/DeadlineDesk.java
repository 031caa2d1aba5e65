package inspectorate.api.law;

import static inspectorate.domain.law.LawRule.INPUT_IS_GIVEN;
import static inspectorate.domain.law.LawRule.INPUT_IS_READABLE;

import inspectorate.api.profiles.Laws;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.law.Deadlines;
import inspectorate.domain.law.Deadlines.Course;
import inspectorate.domain.law.LegalValue;
import inspectorate.domain.law.calendar.Pause;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where deadlines are asked; REST and the console both come here. */
@Component
public class DeadlineDesk {

    private final Laws laws;

    DeadlineDesk(Laws laws) {
        this.laws = laws;
    }

    public List<LegalValue> clocks(String profile, @Nullable LocalDate on) {
        return new Deadlines(laws.find(profile, on == null ? laws.today(profile) : on)).clocks();
    }

    /**
     * By the law of the day it starts on.
     *
     * @param from a day, or for a clock of hours a time
     * @param pauses each {@code 2025-04-01..2025-04-10:SUSPENSION}
     * @param extendedBy as much as the law allows where it is null
     */
    public DeadlineAnswer explain(
            String rule,
            String profile,
            String from,
            List<String> pauses,
            @Nullable LocalDate extendedOn,
            @Nullable Integer extendedBy) {
        if (extendedOn == null && extendedBy != null) {
            throw new RuleViolated(INPUT_IS_GIVEN, "extendedOn");
        }
        var start = time(from);
        var course = new Course(
                start,
                pauses.stream().map(DeadlineDesk::pause).toList(),
                extendedOn == null ? null : extendedOn.atStartOfDay(),
                extendedBy);
        var law = laws.find(profile, start.toLocalDate());
        if (new Deadlines(law).of(rule).isEmpty()) {
            throw laws.lacking(rule);
        }
        return DeadlineAnswer.of(rule, new Deadlines(law).explain(rule, course));
    }

    private static LocalDateTime time(String text) {
        try {
            if (!text.matches("[0-9]{4}-.*")) {
                throw new DateTimeException("Not a year of ours");
            }
            return text.length() > 10
                    ? LocalDateTime.parse(text)
                    : LocalDate.parse(text).atStartOfDay();
        } catch (DateTimeException wrong) {
            throw new RuleViolated(INPUT_IS_READABLE, "from " + text);
        }
    }

    private static Pause pause(String text) {
        var parts = text.split("\\.\\.|:");
        try {
            return new Pause(
                    LocalDate.parse(parts[0]),
                    LocalDate.parse(parts[1]),
                    parts.length > 2 ? Pause.Cause.valueOf(parts[2]) : Pause.Cause.SUSPENSION);
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException wrong) {
            throw new RuleViolated(INPUT_IS_READABLE, "pause " + text + " (2025-04-01..2025-04-10:SUSPENSION)");
        }
    }
}
