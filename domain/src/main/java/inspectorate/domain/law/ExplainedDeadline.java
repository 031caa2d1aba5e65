package inspectorate.domain.law;

import inspectorate.domain.law.calendar.Deadline;
import inspectorate.domain.law.calendar.Pause;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline and why it is that one.
 *
 * @param binding the clock that ends first
 * @param clocks every clock that runs for it, the earliest first
 */
public record ExplainedDeadline(String key, String jurisdiction, String version, Clock binding, List<Clock> clocks) {

    /**
     * @param dueAt last second of the due day on the jurisdiction's clock; the very time for a clock of hours
     * @param deadline the days counted; null for a clock of hours, which runs through nights and days off
     * @param ignored pauses whose cause does not stop a clock in this jurisdiction
     */
    public record Clock(
            LegalValue value,
            LocalDateTime startAt,
            LocalDateTime dueAt,
            @Nullable Deadline deadline,
            List<Pause> ignored,
            Certainty certainty) {}
}
