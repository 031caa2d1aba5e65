package inspectorate.api.console;

import inspectorate.api.cases.CaseStatement;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.cases.CaseOutcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the form of a step as the statement it makes. */
record StepReader(StepForm form) {

    CaseStatement statement(Step step) {
        var on = Objects.requireNonNullElse(read("on", "problem.date", BusinessDate::new), BusinessDate.UNKNOWN);
        return switch (step) {
            case ACCEPT -> new CaseStatement.Acceptance(on);
            case REFUSE -> new CaseStatement.Refusal(on, text("reason"));
            case WITHDRAW -> new CaseStatement.Withdrawal(on, text("reason"));
            case FILE -> new CaseStatement.Filing(on, text("leadInspectorId"));
            case ARREARS ->
                new CaseStatement.Arrears(
                        on, number("workers"), amount("claimed"), amount("assessed"), form.value("period"));
            case ORDER ->
                new CaseStatement.Order(
                        on,
                        read("dueOn", "problem.date", LocalDate::parse),
                        form.value("within"),
                        form.value("document"));
            case VERIFY -> new CaseStatement.Rectification(on, false, ticked("late"));
            case PARTIAL -> new CaseStatement.Rectification(on, true, false);
            case BREACH -> new CaseStatement.Breach(on);
            case ABSCONDED -> new CaseStatement.Absconding(on);
            case PAYMENT -> new CaseStatement.Payment(on, needed("amount"), number("workers"), ticked("confirmed"));
            case DECIDE -> new CaseStatement.Decision(on);
            case PENALTY -> new CaseStatement.Penalty(on, amount("fine"));
            case POLICE -> new CaseStatement.PoliceTransfer(on);
            case COURT -> new CaseStatement.CourtApplication(on);
            case PUBLISH -> new CaseStatement.Publication(on);
            case CLOSE -> new CaseStatement.Closure(on, CaseOutcome.valueOf(text("outcome")));
        };
    }

    private String text(String parameter) {
        return Objects.requireNonNullElse(form.value(parameter), "");
    }

    private boolean ticked(String parameter) {
        return "true".equals(form.value(parameter));
    }

    private @Nullable Integer number(String parameter) {
        return read(parameter, "problem.number", Integer::valueOf);
    }

    private BigDecimal needed(String parameter) {
        var amount = amount(parameter);
        if (amount == null) {
            throw new Unreadable("problem.amount", "", new NumberFormatException("empty"));
        }
        return amount;
    }

    /** In whole units with at most two decimals, thousands separated or not. */
    private @Nullable BigDecimal amount(String parameter) {
        return read(parameter, "problem.amount", text -> {
            var amount = new BigDecimal(text.replace(",", "").replace("，", ""));
            if (amount.stripTrailingZeros().scale() > 2 || amount.precision() > 15) {
                throw new NumberFormatException("finer than a minor unit, or too large");
            }
            return amount;
        });
    }

    private <T> @Nullable T read(String parameter, String problem, Function<String, T> reader) {
        var typed = form.value(parameter);
        if (typed == null) {
            return null;
        }
        try {
            return reader.apply(typed);
        } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
            throw new Unreadable(problem, typed, wrong);
        }
    }
}
