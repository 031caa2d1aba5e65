package inspectorate.domain.cases;

/** What is done in a case under the law; {@link StepTable} says where each may follow and where it leads. */
public sealed interface ProcedureStep
        permits IntakeStep, InvestigationStep, OrderStep, DecisionStep, ExecutionStep, TransferStep, ClosingStep {}
