package inspectorate.api.console;

import inspectorate.api.cases.CaseStatement;
import inspectorate.domain.cases.CaseOutcome;

/** Reads the form of a step as the statement it makes. */
final class StepReader {
    private StepReader() {}

    static CaseStatement statement(Step step, Typed typed) {
        var on = typed.on();
        return switch (step) {
            case ACCEPT -> new CaseStatement.Acceptance(on);
            case REFUSE -> new CaseStatement.Refusal(on, typed.text("reason"));
            case WITHDRAW -> new CaseStatement.Withdrawal(on, typed.text("reason"));
            case FILE ->
                new CaseStatement.Filing(on, typed.neededText("leadInspectorId"), typed.list("coInspectorIds"));
            case ARREARS ->
                new CaseStatement.Arrears(
                        on,
                        typed.number("workers"),
                        typed.amount("claimed"),
                        typed.amount("assessed"),
                        typed.value("period"));
            case ORDER ->
                new CaseStatement.Order(on, typed.day("dueOn"), typed.value("within"), typed.value("document"));
            case VERIFY -> new CaseStatement.Rectification(on, false, typed.ticked("late"));
            case PARTIAL -> new CaseStatement.Rectification(on, true, false);
            case BREACH -> new CaseStatement.Breach(on);
            case ABSCONDED -> new CaseStatement.Absconding(on);
            case PAYMENT ->
                new CaseStatement.Payment(
                        on, typed.neededAmount("amount"), typed.number("workers"), typed.ticked("confirmed"));
            case DECIDE -> new CaseStatement.Decision(on);
            case PENALTY -> new CaseStatement.Penalty(on, typed.amount("fine"));
            case POLICE -> new CaseStatement.PoliceTransfer(on);
            case COURT -> new CaseStatement.CourtApplication(on);
            case PUBLISH -> new CaseStatement.Publication(on);
            case CLOSE -> new CaseStatement.Closure(on, typed.choice(CaseOutcome.class, "outcome"));
        };
    }
}
