package inspectorate.domain.cases;

import static inspectorate.domain.cases.ProcedureRule.*;

import inspectorate.domain.RuleViolated;
import inspectorate.domain.cases.CaseCommand.RejectIntake;
import inspectorate.domain.cases.IntakeFact.*;
import inspectorate.domain.cases.IntakeStep.*;
import inspectorate.domain.law.LegalGround;
import inspectorate.domain.law.tables.Ruling;
import java.util.LinkedHashMap;
import java.util.Set;

/** Before a matter becomes a case (R-INT). */
final class IntakeProcedure {

    private static final Set<String> PASSED_ON = Set.of(
            "INFORM_OUT_OF_SCOPE", "TRANSFER_DEPARTMENT", "INFORM_COMPETENT_DEPARTMENT", "INFORM_DISPUTE_PROCEDURE");

    private IntakeProcedure() {}

    static ProcedureEvent take(Asked asked, IntakeStep step) {
        var id = asked.caseId();
        var employer = asked.employerId();
        var fact = asked.fact();
        return switch (step) {
            case SupplementRequest(var missing) -> {
                TEXT_IS_STATED.require(!missing.isBlank());
                yield new SupplementRequested(
                        id, employer, fact, missing, asked.ground("deadline.supplement-reminder"));
            }
            case Supplement(var provided) ->
                new SupplementProvided(
                        id, employer, fact, provided, asked.ground("deadline.intake", CaseClocks.FILING));
            case Assessment assessment -> assessed(asked, assessment);
            case Redirection(var way, var authority, var reason) -> {
                TEXT_IS_STATED.require(!reason.isBlank());
                TEXT_IS_STATED.require(
                        way == Redirected.OUT_OF_SCOPE || way == Redirected.DISPUTE_PROCEDURE || !authority.isBlank());
                requireOutcome(asked, PASSED_ON);
                yield new IntakeRedirected(
                        id, employer, fact, way, authority, reason, Telling.of(asked, asked.ground()));
            }
            case GroupComplaint(var workers, var representatives) -> {
                var answers = new LinkedHashMap<String, String>();
                answers.put("representatives", String.valueOf(representatives.size()));
                var ruling = asked.ask("R-INT-3", answers);
                REPRESENTATIVES_WITHIN_LIMIT.require(ruling.outcome().equals("ADMISSIBLE"));
                yield new GroupComplaintFormed(id, employer, fact, workers, representatives, asked.ground(ruling));
            }
            case GreenChannel(var reason) -> {
                GREEN_CHANNEL_IS_FOR_ARREARS.require(asked.known().violation() == Violation.WAGE_ARREARS);
                yield new GreenChannelOpened(id, employer, fact, reason, asked.ground("deadline.green-intake"));
            }
            case ResultNotice(var told, var what) -> {
                TEXT_IS_STATED.require(!what.isBlank());
                yield new ResultTold(id, employer, fact, told, what, asked.ground());
            }
        };
    }

    private static ProcedureEvent assessed(Asked asked, Assessment said) {
        var answers = new LinkedHashMap<String, String>();
        var received = asked.known().events().getFirst().fact();
        answers.put("receivedAt", received.countsFrom().toString());
        answers.put(
                "violationLast",
                said.violationLast() == null ? "" : said.violationLast().toString());
        answers.put("ongoing", String.valueOf(said.ongoing() || said.violationLast() == null));
        answers.put("employerIdentified", String.valueOf(said.employerIdentified()));
        answers.put("harmCaused", String.valueOf(said.harmCaused()));
        answers.put("inScope", String.valueOf(said.inScope()));
        answers.put("otherDepartment", String.valueOf(said.otherDepartment()));
        answers.put("ownJurisdiction", String.valueOf(said.ownJurisdiction()));
        answers.put("disputeProcedure", String.valueOf(said.disputeProcedure()));
        Ruling ruling = asked.ask("R-INT-1", answers);
        return new IntakeAssessed(
                asked.caseId(),
                asked.employerId(),
                asked.fact(),
                said.violationLast(),
                said.ongoing(),
                said.employerIdentified(),
                said.harmCaused(),
                said.inScope(),
                said.otherDepartment(),
                said.ownJurisdiction(),
                said.disputeProcedure(),
                asked.ground(ruling));
    }

    static void requireAccepted(Asked asked) {
        requireOutcome(asked, Set.of("ACCEPT"));
    }

    static void check(Asked asked, RejectIntake reject) {
        requireOutcome(asked, Set.of("REJECT", "INFORM_OUT_OF_SCOPE"));
    }

    /** What was assessed binds; where nothing was, the officer answers for it. */
    private static void requireOutcome(Asked asked, Set<String> outcomes) {
        asked.last(IntakeAssessed.class)
                .map(IntakeAssessed::ground)
                .map(LegalGround::outcome)
                .ifPresent(outcome -> {
                    if (!outcomes.contains(outcome)) {
                        throw new RuleViolated(ASSESSMENT_ALLOWS_IT, outcome);
                    }
                });
    }
}
