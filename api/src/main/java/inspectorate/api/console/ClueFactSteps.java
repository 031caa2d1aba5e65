package inspectorate.api.console;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** By which step a fact of a clue came about: it is corrected with the same fields. */
final class ClueFactSteps {

    private static final Map<String, ClueStep> STEPS = Map.of(
            "EmployerEducated", ClueStep.EDUCATION,
            "RectificationUrged", ClueStep.URGING,
            "MediationRecorded", ClueStep.MEDIATION,
            "RectifiedOnUrging", ClueStep.RECTIFICATION,
            "RectificationRefused", ClueStep.REFUSAL,
            "IncidentSignReported", ClueStep.INCIDENT,
            "ClueEscalated", ClueStep.ESCALATION,
            "ClueDismissed", ClueStep.DISMISSAL,
            "ClueResultTold", ClueStep.RESULT);

    private ClueFactSteps() {}

    static @Nullable ClueStep of(String kind) {
        return STEPS.get(kind);
    }

    static Set<String> correctable() {
        return STEPS.keySet();
    }
}
