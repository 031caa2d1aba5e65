package inspectorate.domain.cases;

import static inspectorate.domain.law.Milestone.*;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.ClosingFact.*;
import inspectorate.domain.cases.DecisionFact.HearingRequested;
import inspectorate.domain.cases.IntakeFact.IntakeRedirected;
import inspectorate.domain.cases.InvestigationFact.InvestigationConcluded;
import inspectorate.domain.cases.TransferFact.*;
import inspectorate.domain.law.Milestone;
import inspectorate.domain.law.Milestone.Reached;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a case has come to; what was revoked is gone again. */
public final class CaseMilestones {

    private CaseMilestones() {}

    /** @param events that hold, in their order; what is none of a case says nothing */
    public static List<Reached> of(List<? extends DomainEvent> events) {
        var reached = new ArrayList<Reached>();
        var ofCase = events.stream()
                .filter(CaseEvent.class::isInstance)
                .map(CaseEvent.class::cast)
                .toList();
        StandingOrders.of(ofCase).forEach(event -> after(reached, event));
        return List.copyOf(reached);
    }

    private static void after(List<Reached> reached, CaseEvent event) {
        if (event instanceof DecisionRevoked) {
            reached.removeIf(past -> past.milestone() == PENALTY_DECIDED || past.milestone() == HANDLING_DECIDED);
        }
        broughtBy(event).forEach(milestone -> reached.add(new Reached(milestone, event.fact())));
    }

    private static Set<Milestone> broughtBy(CaseEvent event) {
        return switch (event) {
            case IntakeRegistered intake ->
                intake.source() == CaseSource.COMPLAINT ? Set.of(REGISTERED) : Set.of(REGISTERED, ADMITTED);
            case CaseAccepted _ -> Set.of(ACCEPTED, ADMITTED);
            case CaseFiled _ -> Set.of(ADMITTED);
            case RectificationOrderIssued _ -> Set.of(ORDERED);
            case OrderBreached _ -> Set.of(INVESTIGATED);
            case RectificationVerified _ -> Set.of(INVESTIGATED, RESULT);
            case InvestigationConcluded concluded ->
                concluded.ground().outcome().equals("NO_PENALTY") ? Set.of(INVESTIGATED, RESULT) : Set.of(INVESTIGATED);
            case HearingRequested _ -> Set.of(HEARING_REQUESTED);
            case PenaltyImposed _ -> Set.of(PENALTY_DECIDED, RESULT);
            case HandlingDecided _ -> Set.of(HANDLING_DECIDED, RESULT);
            case PoliceTransferApproved _, IntakeRedirected _ -> Set.of(TRANSFER_DECIDED);
            case CaseTransferredToPolice _, CaseTransferredToDepartment _ -> Set.of(TRANSFER_DECIDED, RESULT);
            case CaseWithdrawn _, CaseClosed _, CaseMergedInto _ -> Set.of(RESULT);
            default -> Set.of();
        };
    }
}
