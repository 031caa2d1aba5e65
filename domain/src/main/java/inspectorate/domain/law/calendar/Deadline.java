package inspectorate.domain.law.calendar;

import inspectorate.domain.law.Certainty;
import java.time.LocalDate;
import java.util.List;

/**
 * When a period ends, and why then.
 *
 * @param dueOn the last day on which the thing can be done; it ends at midnight there
 * @param days every day from the start to the due day; of months and years only the days at the end
 * @param calendar how far the holiday tables are verified that the due day rests on, and that it moves off a day off
 */
public record Deadline(
        LocalDate start,
        Period period,
        List<Pause> pauses,
        List<Extension> extensions,
        LocalDate dueOn,
        List<DayCount> days,
        Certainty calendar) {}
