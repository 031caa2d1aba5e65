package inspectorate.domain.law.calendar;

import static inspectorate.domain.law.LawRule.PAUSE_LIES_WITHIN_THE_PERIOD;
import static inspectorate.domain.law.LawRule.PERIOD_IS_EXTENDED_ONCE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What happened to one clock: from when it runs, when it stood still, by how much it was extended. */
public record Running(LocalDate start, List<Pause> pauses, List<Extension> extensions) {

    public Running {
        pauses = pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
        extensions = List.copyOf(extensions);
        PERIOD_IS_EXTENDED_ONCE.require(extensions.size() <= 1);
        var free = start;
        for (var pause : pauses) {
            PAUSE_LIES_WITHIN_THE_PERIOD.require(
                    !pause.from().isBefore(free) && pause.from().isBefore(pause.until()));
            free = pause.until();
        }
    }

    public static Running from(LocalDate start) {
        return new Running(start, List.of(), List.of());
    }

    boolean paused(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.covers(day));
    }
}
