package inspectorate.domain.cases;

import inspectorate.domain.law.Power;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which facts of a case are acts of authority, and by which power; all others anybody who works on it may record. */
final class Powers {

    private static final Map<Class<?>, Power> OF_FACTS = new HashMap<>();

    static {
        put(Power.FILING, CaseEvent.CaseFiled.class, ClosingFact.CaseMergedInto.class);
        put(
                Power.ORDER,
                CaseEvent.RectificationOrderIssued.class,
                OrderFact.OrderExtended.class,
                OrderFact.OrderRevoked.class);
        put(Power.EVIDENCE_HOLD, InvestigationFact.EvidenceHeld.class, InvestigationFact.EvidenceHoldDecided.class);
        put(Power.NOTICE, DecisionFact.PriorNoticeServed.class);
        put(
                Power.DECISION,
                CaseEvent.HandlingDecided.class,
                CaseEvent.PenaltyImposed.class,
                ClosingFact.DecisionCorrected.class,
                ClosingFact.DecisionRevoked.class,
                ExecutionFact.InstalmentsGranted.class);
        put(Power.ENFORCEMENT, CaseEvent.CourtEnforcementApplied.class, ExecutionFact.PerformanceDemanded.class);
        put(
                Power.TRANSFER,
                CaseEvent.CaseTransferredToPolice.class,
                TransferFact.PoliceTransferApproved.class,
                TransferFact.PoliceTransferRefused.class);
    }

    private Powers() {}

    static Optional<Power> of(Class<? extends CaseEvent> fact) {
        return Optional.ofNullable(OF_FACTS.get(fact));
    }

    /** Says what a party owes, or no longer owes. */
    static boolean decides(CaseEvent fact) {
        return switch (fact) {
            case CaseEvent.HandlingDecided _,
                    CaseEvent.PenaltyImposed _,
                    ClosingFact.DecisionCorrected _,
                    ClosingFact.DecisionRevoked _ -> true;
            default -> false;
        };
    }

    private static void put(Power power, Class<?>... facts) {
        for (var fact : facts) {
            OF_FACTS.put(fact, power);
        }
    }
}
