package inspectorate.domain.cases;

import static inspectorate.domain.cases.CaseRule.COURT_NEEDS_UNPERFORMED_DECISION;
import static inspectorate.domain.cases.ProcedureRule.ENFORCEMENT_IS_DUE;

import inspectorate.domain.RuleViolated;
import inspectorate.domain.cases.ExecutionFact.*;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.stream.Stream;

/** 申请法院强制执行: after the remedies have run out, within three months, ten days after a demand (R-EXE-7). */
final class CourtEnforcement {

    private CourtEnforcement() {}

    /** An overdue order to pay wages goes to the court without a decision (R-EXE-8). */
    static void check(Asked asked) {
        if (asked.known().stage() != CaseStage.PERFORMING) {
            boolean wages = asked.known().violation() == Violation.WAGE_ARREARS
                    || asked.known().reported() != null;
            COURT_NEEDS_UNPERFORMED_DECISION.require(wages);
            return;
        }
        var outcome = outcome(asked);
        if (!outcome.equals("MAY_APPLY")) {
            throw new RuleViolated(ENFORCEMENT_IS_DUE, outcome);
        }
    }

    /** Whether the time to ask the court has passed: what was not enforced by then can no longer be. */
    static boolean tooLate(Asked asked) {
        return outcome(asked).equals("TOO_LATE");
    }

    private static String outcome(Asked asked) {
        var decided = asked.last(RemedyDecided.class);
        if (decided.map(RemedyDecided::result)
                .filter(RemedyResult.REVOKED::equals)
                .isPresent()) {
            return "DECISION_REVOKED";
        }
        var served = asked.last(DecisionServed.class).orElseThrow();
        var remediesEnd = Stream.of("deadline.reconsideration", "deadline.litigation")
                .map(key -> served.ground().clock(key).orElse(null))
                .filter(Objects::nonNull)
                .map(clock -> clock.dueOn(asked.law()))
                .max(LocalDate::compareTo)
                .map(end -> decided.map(remedy -> after(asked, remedy))
                        .filter(end::isBefore)
                        .orElse(end));
        var answers = new LinkedHashMap<String, String>();
        answers.put(
                "remedyEndedOn",
                remediesEnd.orElseGet(() -> served.fact().countsFrom()).toString());
        answers.put("on", asked.day().toString());
        answers.put(
                "performed",
                String.valueOf(ExecutionProcedure.fine(asked).isPresent() && ExecutionProcedure.performed(asked)));
        answers.put("remedyUsed", String.valueOf(ExecutionProcedure.pending(asked)));
        asked.last(PerformanceDemanded.class)
                .ifPresent(demand ->
                        answers.put("demandServedOn", demand.fact().countsFrom().toString()));
        return asked.ask("R-EXE-7", answers).outcome();
    }

    /** A remedy that was used ends with its decision, a reconsideration with the time to go to court after it. */
    private static LocalDate after(Asked asked, RemedyDecided decided) {
        return decided.ground()
                .clock("deadline.litigation-after-reconsideration")
                .map(clock -> clock.dueOn(asked.law()))
                .orElseGet(() -> decided.fact().countsFrom());
    }
}
