package inspectorate.api.law;

import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.ExplainedDeadline;
import inspectorate.domain.law.ExplainedDeadline.Clock;
import inspectorate.domain.law.Unit;
import inspectorate.domain.law.calendar.DayCount;
import inspectorate.domain.law.calendar.Extension;
import inspectorate.domain.law.calendar.Pause;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * When what a rule asks for is due, and why.
 *
 * @param dueOn of the first deadline; a rule of several has the others in the list
 * @param certainty how far what it rests on is verified: the weakest of article and holiday tables
 */
public record DeadlineAnswer(
        String rule, String jurisdiction, String version, LocalDate dueOn, Certainty certainty, List<Due> deadlines) {

    /**
     * @param clocks every clock that runs for it, the earliest first: the first one binds
     * @param binding key of that one
     */
    public record Due(
            String key,
            LocalDate dueOn,
            LocalDateTime dueAt,
            String binding,
            Certainty certainty,
            List<Explained> clocks) {}

    /**
     * @param starts what it counts from
     * @param verified how far the number is verified
     * @param calendar how far the holiday tables are verified on which the due day rests
     * @param days each day, counted or not, and why; empty for a clock of hours
     */
    public record Explained(
            String key,
            String name,
            String english,
            String rule,
            String article,
            Certainty verified,
            String profile,
            int length,
            Unit unit,
            String starts,
            LocalDateTime startAt,
            LocalDateTime dueAt,
            LocalDate dueOn,
            List<Extension> extensions,
            List<Pause> pauses,
            List<Pause> pausesThatDoNotCount,
            Certainty calendar,
            String note,
            List<DayCount> days) {

        static Explained of(Clock clock) {
            var value = clock.value();
            var deadline = clock.deadline();
            return new Explained(
                    value.key(),
                    value.name().chinese(),
                    value.name().english(),
                    value.source().rule(),
                    value.source().article(),
                    value.source().certainty(),
                    value.layer(),
                    value.count(),
                    value.unit(),
                    value.starts(),
                    clock.startAt(),
                    clock.dueAt(),
                    clock.dueAt().toLocalDate(),
                    deadline == null ? List.of() : deadline.extensions(),
                    deadline == null ? List.of() : deadline.pauses(),
                    clock.ignored(),
                    deadline == null ? Certainty.STATUTE_TEXT : deadline.calendar(),
                    value.note(),
                    deadline == null ? List.of() : deadline.days());
        }
    }

    static DeadlineAnswer of(String rule, List<ExplainedDeadline> found) {
        var deadlines = found.stream().map(DeadlineAnswer::due).toList();
        var first = found.getFirst();
        return new DeadlineAnswer(
                rule,
                first.jurisdiction(),
                first.version(),
                deadlines.getFirst().dueOn(),
                deadlines.getFirst().certainty(),
                deadlines);
    }

    private static Due due(ExplainedDeadline explained) {
        var binding = explained.binding();
        return new Due(
                explained.key(),
                binding.dueAt().toLocalDate(),
                binding.dueAt(),
                binding.value().key(),
                Certainty.weakest(
                        explained.clocks().stream().map(Clock::certainty).toList()),
                explained.clocks().stream().map(Explained::of).toList());
    }
}
