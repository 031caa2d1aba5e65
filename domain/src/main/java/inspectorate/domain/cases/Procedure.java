package inspectorate.domain.cases;

import static inspectorate.domain.cases.ProcedureRule.INVESTIGATION_GOES_ON;

import inspectorate.domain.cases.InvestigationFact.InvestigationConcluded;
import inspectorate.domain.cases.InvestigationStep.*;

/** The guards of every step; each phase has its own. */
final class Procedure {

    private Procedure() {}

    static ProcedureEvent take(Asked asked, ProcedureStep step) {
        asked.day();
        requireInvestigation(asked, step);
        return switch (step) {
            case IntakeStep intake -> IntakeProcedure.take(asked, intake);
            case InvestigationStep investigation -> InvestigationProcedure.take(asked, investigation);
            case OrderStep order -> OrderProcedure.take(asked, order);
            case DecisionStep decision -> NoticeProcedure.take(asked, decision);
            case ExecutionStep execution -> ExecutionProcedure.take(asked, execution);
            case TransferStep transfer -> TransferProcedure.take(asked, transfer);
            case ClosingStep closing -> ClosingProcedure.take(asked, closing);
        };
    }

    /** While an order runs the investigation goes on, unless it was concluded before. */
    private static void requireInvestigation(Asked asked, ProcedureStep step) {
        if (step instanceof EvidenceHold || step instanceof AccountQuery || step instanceof InvestigationExtension) {
            INVESTIGATION_GOES_ON.require(!asked.any(InvestigationConcluded.class));
        }
    }
}
