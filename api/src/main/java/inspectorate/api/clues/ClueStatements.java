package inspectorate.api.clues;

import java.util.Map;
import java.util.Optional;

/** Statements by the stored name of the fact that they make or correct. */
final class ClueStatements {

    private static final Map<String, Class<? extends ClueStatement>> BY_FACT = Map.of(
            "EmployerEducated", ClueStatement.Education.class,
            "RectificationUrged", ClueStatement.Urging.class,
            "MediationRecorded", ClueStatement.Mediation.class,
            "RectifiedOnUrging", ClueStatement.Rectification.class,
            "RectificationRefused", ClueStatement.Refusal.class,
            "IncidentSignReported", ClueStatement.Incident.class,
            "ClueEscalated", ClueStatement.Escalation.class,
            "ClueDismissed", ClueStatement.Dismissal.class,
            "ClueResultTold", ClueStatement.Result.class);

    private ClueStatements() {}

    static Optional<Class<? extends ClueStatement>> ofFact(String kind) {
        return Optional.ofNullable(BY_FACT.get(kind));
    }
}
