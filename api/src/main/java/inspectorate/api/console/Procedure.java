package inspectorate.api.console;

import inspectorate.api.procedure.ProcedureDesk.Next;
import inspectorate.domain.cases.StepPhase;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The steps of one phase as the case page offers them; what cannot be taken says why. */
public record Procedure(StepPhase phase, List<Line> lines) {

    /** @param why the rule in the way, with its article; empty where the step may be taken */
    public record Line(String step, boolean open, String why, String article) {

        static Line of(Next next, Show show) {
            var rule = next.step().rule();
            if (!next.follows()) {
                return new Line(next.step().name(), false, show.rule(rule), rule.article());
            }
            var roles = next.whose().stream()
                    .sorted()
                    .map(role -> show.word("role." + role))
                    .collect(Collectors.joining("、"));
            return new Line(
                    next.step().name(), next.mine(), next.mine() ? "" : show.word("procedure.notMine", roles), "");
        }
    }

    /** Steps that may be taken come first. */
    static List<Procedure> of(List<Next> steps, Show show) {
        return Stream.of(StepPhase.values())
                .map(phase -> new Procedure(
                        phase,
                        steps.stream()
                                .filter(next -> next.step().phase() == phase)
                                .map(next -> Line.of(next, show))
                                .sorted(Comparator.comparing(line -> !line.open()))
                                .toList()))
                .toList();
    }

    public boolean open() {
        return lines.stream().anyMatch(Line::open);
    }
}
