package inspectorate.domain.cases;

import inspectorate.domain.law.LegalGround;

/** A step that was taken, with the law it rests on as it was then. */
public sealed interface ProcedureEvent extends CaseEvent
        permits IntakeFact, InvestigationFact, OrderFact, DecisionFact, ExecutionFact, TransferFact, ClosingFact {

    @Override
    LegalGround ground();
}
