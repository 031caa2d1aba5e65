package inspectorate.domain.clues;

import static inspectorate.domain.clues.ClueRule.*;

import inspectorate.domain.RuleViolated;
import inspectorate.domain.clues.ClueCommand.*;
import inspectorate.domain.clues.ClueState.*;
import inspectorate.domain.ids.GridCellId;
import java.util.Optional;

/** What each step must say, beyond the stage that allows it. */
final class ClueGuards {

    private ClueGuards() {}

    static void check(ClueState state, ClueCommand command) {
        if (state instanceof Known known) {
            CLUE_IS_AT_ANOTHER_LEVEL.require(command.fact().cellId().equals(known.level()));
            CLUE_FACTS_FOLLOW_THE_REPORT.require(
                    known.reportedOn().mayPrecede(command.fact().on()));
        }
        switch (command) {
            case ReportClue report -> telling(report);
            case IdentifyClueEmployer _ ->
                EMPLOYER_OF_CLUE_IS_UNKNOWN.require(state instanceof Known known && known.knownAs() == null);
            case RecordEducation education -> said(education.content());
            case UrgeRectification urging -> said(urging.content());
            case RecordMediation mediation -> said(mediation.parties());
            case RecordVoluntaryRectification done -> said(done.evidence());
            case RecordRefusal refusal -> said(refusal.refused());
            case ReportIncidentSign sign -> said(sign.sign());
            case EscalateClue up ->
                mayRise(state, up.to(), up.reason()).ifPresent(rule -> {
                    throw new RuleViolated(rule);
                });
            case DismissClue dismiss ->
                DISMISSAL_STATES_REASON.require(!dismiss.reason().isBlank());
            case TellResult told -> said(told.result());
            case LinkToCase _, RetractClueFact _, CorrectClueFact _ -> {}
        }
    }

    private static void telling(ReportClue report) {
        var telling = report.telling();
        var described = telling.employerDescription();
        CLUE_TELLS_ITS_EMPLOYER.require(report.employerId() != null || described != null && !described.isBlank());
        var number = telling.externalNumber();
        PLATFORM_CLUE_HAS_A_NUMBER.require(!telling.channel().numbersItself() || number != null && !number.isBlank());
        CLUE_WORKERS_ARE_NOT_NEGATIVE.require(telling.workers() == null || telling.workers() >= 0);
    }

    /** The rule against going up there; empty if the clue may. */
    static Optional<ClueRule> mayRise(ClueState state, GridCellId to, String reason) {
        if (!(state instanceof Known known)) {
            return Optional.of(CLUE_IS_REPORTED);
        }
        if (known.level().isJurisdiction()) {
            return Optional.of(CLUE_IS_AT_THE_HIGHEST_LEVEL);
        }
        if (!known.level().value().startsWith(to.value() + "/")) {
            return Optional.of(CLUE_GOES_UP_ITS_OWN_BRANCH);
        }
        boolean next = to.equals(known.level().parent());
        return next || known.incident() && !reason.isBlank()
                ? Optional.empty()
                : Optional.of(SKIPPING_NEEDS_INCIDENT_SIGN);
    }

    private static void said(String what) {
        CLUE_SAYS_WHAT_WAS_DONE.require(!what.isBlank());
    }
}
