package inspectorate.domain.cases;

/** The guards of every step; each phase has its own. */
final class Procedure {

    private Procedure() {}

    static ProcedureEvent take(Asked asked, ProcedureStep step) {
        asked.day();
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
}
