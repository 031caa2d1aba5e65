package inspectorate.query.figures;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.cases.CaseEvent.CaseClosed;
import inspectorate.domain.cases.CaseEvent.IntakeRegistered;
import inspectorate.domain.cases.CaseEvent.OrderBreached;
import inspectorate.domain.cases.CaseEvent.RectificationVerified;
import inspectorate.domain.inspections.InspectionEvent.InspectionRecorded;
import inspectorate.domain.integrity.RatingEvent.IntegrityGradeAssigned;
import java.util.Map;

/** By what the figures of an event can be split, beyond period and cell. */
final class Dimensions {

    private Dimensions() {}

    static Map<String, String> of(DomainEvent event) {
        return switch (event) {
            case IntakeRegistered intake ->
                Map.of(
                        "violation", intake.violation().name(),
                        "source", intake.source().name());
            case OrderBreached breached ->
                Map.of("violation", breached.violation().name());
            case InspectionRecorded visit -> Map.of("mode", visit.mode().name());
            case IntegrityGradeAssigned assigned ->
                Map.of(
                        "grade", assigned.grade().name(),
                        "gradeYear", String.valueOf(assigned.conduct().year()));
            case RectificationVerified verified -> Map.of("timely", verified.late() ? "LATE" : "IN_TIME");
            case CaseClosed closed -> Map.of("outcome", closed.outcome().name());
            default -> Map.of();
        };
    }
}
