package inspectorate.domain.cases;

import static inspectorate.domain.FactRule.LATER_FACT_DEPENDS_ON_IT;

import inspectorate.domain.History;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.DecisionFact.*;
import inspectorate.domain.cases.InvestigationFact.*;
import inspectorate.domain.cases.TransferFact.PoliceTransferApproved;

/** What a decision or a transfer rests on stays as long as the decision does. */
final class Grounds {

    private Grounds() {}

    static void requireFree(History<CaseEvent> history, int sequence) {
        boolean ground = history.held().stream()
                .filter(held -> held.sequence() == sequence)
                .anyMatch(held -> isGround(held.event()));
        if (ground) {
            history.after(sequence).stream()
                    .map(History.Held::event)
                    .filter(Grounds::rests)
                    .findFirst()
                    .ifPresent(decision -> {
                        throw new RuleViolated(
                                LATER_FACT_DEPENDS_ON_IT, decision.getClass().getSimpleName());
                    });
        }
    }

    private static boolean isGround(CaseEvent event) {
        return event instanceof DecisionFact
                || event instanceof InvestigationConcluded
                || event instanceof RecusalRequested
                || event instanceof RecusalDecided
                || event instanceof TeamChanged
                || event instanceof PoliceTransferApproved;
    }

    private static boolean rests(CaseEvent event) {
        return settles(event) && event.ground() != null;
    }

    /** Decides the case, or hands it over. */
    static boolean settles(CaseEvent event) {
        return decides(event) || event instanceof CaseTransferredToPolice;
    }

    static boolean decides(CaseEvent event) {
        return event instanceof HandlingDecided || event instanceof PenaltyImposed;
    }
}
