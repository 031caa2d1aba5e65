package inspectorate.domain.cases;

import java.util.Locale;

/** Which part of the procedure a step belongs to. */
public enum StepPhase {
    INTAKE,
    INVESTIGATION,
    ORDER,
    DECISION,
    EXECUTION,
    TRANSFER,
    CLOSING;

    static StepPhase of(Class<? extends ProcedureStep> step) {
        return valueOf(
                step.getInterfaces()[0].getSimpleName().replace("Step", "").toUpperCase(Locale.ROOT));
    }
}
