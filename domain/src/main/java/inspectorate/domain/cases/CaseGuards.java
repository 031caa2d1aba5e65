package inspectorate.domain.cases;

import static inspectorate.domain.cases.CaseRule.*;

import inspectorate.domain.Fact;
import inspectorate.domain.Money;
import inspectorate.domain.cases.CaseCommand.*;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.CaseState.*;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the content of a command must satisfy, beyond the stage of its case. */
final class CaseGuards {

    private CaseGuards() {}

    static void check(CaseState state, CaseCommand command) {
        amounts(command);
        switch (command) {
            case RejectIntake reject ->
                REASON_IS_STATED.require(!reject.reason().isBlank());
            case WithdrawCase withdraw ->
                REASON_IS_STATED.require(!withdraw.reason().isBlank());
            case FileCase file -> LEAD_INSPECTOR_IS_NAMED.require(file.leadInspectorId() != null);
            case ReportWageArrears report -> {
                arrears(report.arrears());
                ARREARS_ARE_RESTATED_FORWARD.require(restatedForward(state, report.fact()));
            }
            case IssueRectificationOrder issue -> order(issue);
            case VerifyRectification verify -> timely(state, verify);
            case RecordBreach breach -> breach(state, breach);
            case RecordPayment payment -> payment(state, payment);
            case RegisterIntake _,
                    AcceptCase _,
                    VerifyPartialRectification _,
                    RecordAbsconding _,
                    DecideHandling _,
                    ImposePenalty _,
                    TransferToPolice _,
                    ApplyCourtEnforcement _,
                    PublishCase _,
                    CloseCase _,
                    TakeStep _,
                    MigrateCase _,
                    RetractCaseFact _,
                    CorrectCaseFact _ -> {}
        }
    }

    /** Amounts and numbers, for what is recorded and for what is migrated. */
    static void amounts(CaseCommand command) {
        switch (command) {
            case ReportWageArrears(var _, var _, var arrears) -> {
                notNegative(arrears.claimed(), arrears.workers());
                notNegative(arrears.assessed(), null);
                ONE_CURRENCY.require(Stream.of(arrears.claimed(), arrears.assessed())
                                .filter(Objects::nonNull)
                                .map(Money::currency)
                                .distinct()
                                .count()
                        <= 1);
            }
            case RecordPayment payment -> notNegative(payment.amount(), payment.workers());
            case ImposePenalty penalty -> notNegative(penalty.fine(), null);
            default -> {}
        }
    }

    private static void notNegative(@Nullable Money amount, @Nullable Integer workers) {
        AMOUNTS_ARE_NOT_NEGATIVE.require(amount == null || !amount.negative());
        AMOUNTS_ARE_NOT_NEGATIVE.require(workers == null || workers >= 0);
    }

    private static void arrears(WageArrears arrears) {
        ARREARS_SAY_SOMETHING.require(
                arrears.workers() != null || arrears.claimed() != null || arrears.assessed() != null);
    }

    /** Figures count the difference to what was reported before it, on the day of the report. */
    static boolean restatedForward(CaseState state, Fact report) {
        return !(state instanceof Known known) || !report.countsFrom().isBefore(known.reportedFrom());
    }

    private static void order(IssueRectificationOrder issue) {
        LocalDate due = issue.term().dueOn();
        ORDER_NAMES_ITS_TERM.require(due != null || issue.term().within() != null);
        if (due != null) {
            DUE_DATE_FOLLOWS_ISSUE.require(day(issue.fact()).isBefore(due));
        }
    }

    private static void timely(CaseState state, VerifyRectification verify) {
        IN_TIME_MEANS_BY_THE_DUE_DATE.require(afterDueDate(state, verify.fact(), verify.late()));
    }

    private static void breach(CaseState state, RecordBreach breach) {
        BREACH_FOLLOWS_DUE_DATE.require(afterDueDate(state, breach.fact(), true));
    }

    /** False where a later fact would contradict the due date of a corrected order. */
    static boolean fitsDueDate(CaseState state, CaseEvent event) {
        if (event instanceof RectificationVerified verified) {
            return afterDueDate(state, verified.fact(), verified.late());
        }
        return !(event instanceof OrderBreached breached) || afterDueDate(state, breached.fact(), true);
    }

    private static boolean afterDueDate(CaseState state, Fact fact, boolean after) {
        return !(state instanceof Known known && known.term().dueOn() instanceof LocalDate due)
                || day(fact).isAfter(due) == after;
    }

    private static void payment(CaseState state, RecordPayment payment) {
        if (state instanceof Known known && known.arrears().owed() instanceof Money owed) {
            ONE_CURRENCY.require(owed.currency().equals(payment.amount().currency()));
            var paid = known.payments().stream().reduce(payment.amount(), Money::plus);
            PAYMENT_WITHIN_WHAT_IS_OWED.require(payment.confirmed() || paid.minor() <= owed.minor());
        }
    }

    private static LocalDate day(Fact fact) {
        return fact.on().latest().orElse(fact.countsFrom());
    }
}
