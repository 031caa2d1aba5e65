package inspectorate.api.console;

import inspectorate.api.clues.ClueStatement;
import inspectorate.domain.ids.GridCellId;

/** Reads the form of a step as the statement it makes. */
final class ClueStepReader {
    private ClueStepReader() {}

    static ClueStatement statement(ClueStep step, Typed typed) {
        var on = typed.on();
        return switch (step) {
            case EDUCATION -> new ClueStatement.Education(on, typed.text("content"));
            case URGING -> new ClueStatement.Urging(on, typed.text("content"));
            case MEDIATION -> new ClueStatement.Mediation(on, typed.ticked("agreed"), typed.text("parties"));
            case RECTIFICATION -> new ClueStatement.Rectification(on, typed.text("evidence"));
            case REFUSAL -> new ClueStatement.Refusal(on, typed.text("refused"));
            case INCIDENT -> new ClueStatement.Incident(on, typed.text("sign"));
            case ESCALATION ->
                new ClueStatement.Escalation(on, new GridCellId(typed.neededText("to")), typed.value("reason"));
            case CASE -> new ClueStatement.BecomingCase(on);
            case DISMISSAL -> new ClueStatement.Dismissal(on, typed.text("reason"));
            case RESULT -> new ClueStatement.Result(on, typed.text("result"));
            case EMPLOYER -> throw new IllegalArgumentException("Whose a clue is, is not said of it but found out");
        };
    }
}
