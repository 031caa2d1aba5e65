package inspectorate.domain.cases;

import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.ClosingFact.*;
import inspectorate.domain.cases.DecisionFact.*;
import inspectorate.domain.cases.ExecutionFact.*;
import inspectorate.domain.cases.IntakeFact.*;
import inspectorate.domain.cases.InvestigationFact.*;
import inspectorate.domain.cases.TransferFact.*;
import inspectorate.domain.law.LegalClock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which legal clocks begin with a fact of a case, and which end. */
public final class CaseClocks {

    public static final String HOLD = "deadline.evidence-hold";
    public static final String RECUSAL = "deadline.recusal";
    public static final String HEARING = "deadline.hearing-request";

    /** 决定是否立案. */
    static final String FILING = "deadline.filing";

    public static final String RESULT_NOTICE = "deadline.result-notice";

    /** 告知工会处理结果. */
    static final String UNION_NOTICE = "deadline.union-notice";

    /** Told before the file is closed; the platform may be told after it. */
    static final Set<String> TOLD_BEFORE_THE_END = Set.of(RESULT_NOTICE, UNION_NOTICE);

    static final String EXTENSION_NOTICE = "deadline.extension-notice";

    private static final String KEEPING = "deadline.archive";
    private static final Set<String> INTAKE = Set.of("deadline.intake", "deadline.green-intake");
    private static final Set<String> INVESTIGATION =
            Set.of("deadline.investigation", "deadline.green-investigation", "deadline.decision-advisory");
    private static final Set<String> REMEDIES =
            Set.of("deadline.reconsideration", "deadline.litigation", "deadline.litigation-after-reconsideration");

    /** Times that the law gives the party, or has us wait for: when they are over, nobody is late. */
    private static final Set<String> OF_THE_PARTY = union(REMEDIES, Set.of(HEARING, "deadline.demand"));

    private CaseClocks() {}

    public static boolean ofTheParty(String key) {
        return OF_THE_PARTY.contains(key);
    }

    /** Whether it asks that the result is told; the law says no time but at once. */
    public static boolean isDutyToTell(String key) {
        return key.equals(RESULT_NOTICE)
                || Stream.of(Requester.values()).map(Requester::duty).anyMatch(key::equals);
    }

    /** A clock of a key that already runs is set anew. How long an archive is kept asks nothing of anybody. */
    public static List<LegalClock> startedBy(CaseEvent event) {
        var ground = event.ground();
        return ground == null
                ? List.of()
                : ground.clocks().stream()
                        .filter(clock -> !clock.key().equals(KEEPING))
                        .toList();
    }

    /** What is to be told stays so whatever ends the case; a result that comes after sets its clock anew. */
    public static boolean stops(CaseEvent event, String key) {
        return switch (event) {
            case IntakeRejected _,
                    IntakeRedirected _,
                    CaseWithdrawn _,
                    CaseTransferredToDepartment _,
                    CaseMergedInto _,
                    CaseClosed _ -> !isDutyToTell(key);
            case CaseAccepted _ -> INTAKE.contains(key);
            case SupplementRequested _, CaseFiled _ -> INTAKE.contains(key) || key.equals(FILING);
            case SupplementProvided _ -> key.equals("deadline.supplement-reminder");
            case RecusalDecided _ -> key.equals(RECUSAL);
            case EvidenceHoldDecided _, EvidenceHoldLapsed _ -> key.equals(HOLD);
            case InvestigationSuspended _ -> key.equals("deadline.investigation");
            case InvestigationConcluded _ -> INVESTIGATION.contains(key) && !key.equals("deadline.decision-advisory");
            case HearingRequested _, HearingRightLapsed _, RightsWaived _ -> key.equals(HEARING);
            case HandlingDecided _, PenaltyImposed _ ->
                key.equals("deadline.decision") || key.equals(HEARING) || INVESTIGATION.contains(key);
            case DecisionServed _ -> key.equals("deadline.service") || key.equals("deadline.spot-copy");
            case ResultTold told -> told(told.told(), key);
            case FinePaid paid -> paid.inFull() && key.equals("deadline.fine-payment");
            case RemedySought _ -> REMEDIES.contains(key);
            case CourtEnforcementApplied _ -> key.equals("deadline.demand") || REMEDIES.contains(key);
            case PoliceTransferApproved _, PoliceTransferRefused _ -> key.equals("deadline.transfer-decision");
            case CaseTransferredToPolice _ -> !key.equals(HOLD) && !isDutyToTell(key);
            case DecisionRevoked _ -> true;
            case PoliceReplied _ -> key.equals("deadline.transfer-police-reply");
            case PoliceReconsiderationAsked _ -> key.equals("deadline.transfer-reconsideration");
            case ProsecutorAsked _ -> key.equals("deadline.transfer-procuratorate");
            case MaterialsHandedOver _ -> key.equals("deadline.transfer-materials");
            case WrongCaseReviewed _ -> key.equals("deadline.publication-correction");
            default -> false;
        };
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean told(Told told, String key) {
        return switch (told) {
            case SUPERIOR -> key.equals("deadline.report-up");
            case COMPLAINANT, REPORTER -> key.equals(RESULT_NOTICE) || key.equals(EXTENSION_NOTICE);
            case UNION -> key.equals(Requester.UNION.duty());
            case PLATFORM -> key.equals(Requester.PLATFORM.duty());
            case RECEIVING_UNIT -> false;
        };
    }
}
