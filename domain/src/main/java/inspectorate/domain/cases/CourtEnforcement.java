package inspectorate.domain.cases;

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
            return;
        }
        var served = asked.last(DecisionServed.class).orElseThrow();
        var remediesEnd = Stream.of("deadline.reconsideration", "deadline.litigation")
                .map(key -> served.ground().clock(key).orElse(null))
                .filter(Objects::nonNull)
                .map(clock -> clock.dueOn(asked.law()))
                .max(LocalDate::compareTo);
        var answers = new LinkedHashMap<String, String>();
        answers.put(
                "remedyEndedOn",
                remediesEnd.orElseGet(() -> served.fact().countsFrom()).toString());
        answers.put("on", asked.day().toString());
        answers.put(
                "performed",
                String.valueOf(ExecutionProcedure.fine(asked).isPresent() && ExecutionProcedure.performed(asked)));
        answers.put(
                "remedyUsed",
                String.valueOf(ExecutionProcedure.pending(asked, RemedyKind.RECONSIDERATION)
                        || ExecutionProcedure.pending(asked, RemedyKind.LITIGATION)));
        asked.last(PerformanceDemanded.class)
                .ifPresent(demand ->
                        answers.put("demandServedOn", demand.fact().countsFrom().toString()));
        var ruling = asked.ask("R-EXE-7", answers);
        if (!ruling.outcome().equals("MAY_APPLY")) {
            throw new RuleViolated(ENFORCEMENT_IS_DUE, ruling.outcome());
        }
    }
}
