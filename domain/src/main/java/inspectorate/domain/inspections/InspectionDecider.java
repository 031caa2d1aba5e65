package inspectorate.domain.inspections;

import static inspectorate.domain.FactRule.CORRECTION_KEEPS_KIND;
import static inspectorate.domain.inspections.InspectionRule.*;

import inspectorate.domain.History;
import inspectorate.domain.Retraction;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.inspections.InspectionCommand.*;
import inspectorate.domain.inspections.InspectionEvent.*;
import inspectorate.domain.law.Certificates;
import inspectorate.domain.law.LawBook;
import java.util.List;

/** Every decision about a visit; its only state is whether it is recorded. */
final class InspectionDecider {

    private InspectionDecider() {}

    static List<InspectionEvent> decide(
            History<InspectionEvent> history, InspectionCommand command, LawBook laws, Certificates certificates) {
        return switch (command) {
            case RecordInspection visit -> {
                INSPECTION_IS_RECORDED_ONCE.require(history.held().isEmpty());
                yield record(visit, laws, certificates);
            }
            case RetractInspectionFact retract ->
                retraction(history)
                        .retract(
                                retract.sequence(),
                                retract.reason(),
                                was -> new InspectionFactRetracted(
                                        retract.inspectionId(),
                                        was.employerId(),
                                        retract.fact(),
                                        retract.sequence(),
                                        was,
                                        retract.reason()));
            case CorrectInspectionFact correct ->
                retraction(history)
                        .correct(
                                correct.sequence(),
                                correct.reason(),
                                was -> new InspectionFactRetracted(
                                        correct.inspectionId(),
                                        was.employerId(),
                                        correct.fact(),
                                        correct.sequence(),
                                        was,
                                        correct.reason()),
                                _ -> replacement(correct.replacement(), laws, certificates));
        };
    }

    private static List<InspectionEvent> replacement(
            InspectionCommand command, LawBook laws, Certificates certificates) {
        return switch (command) {
            case RecordInspection visit -> record(visit, laws, certificates);
            case RetractInspectionFact _, CorrectInspectionFact _ -> throw new RuleViolated(CORRECTION_KEEPS_KIND);
        };
    }

    private static Retraction<InspectionEvent, Boolean> retraction(History<InspectionEvent> history) {
        return new Retraction<>(history, false, (recorded, event) -> true, (recorded, event) -> !recorded);
    }

    private static List<InspectionEvent> record(RecordInspection visit, LawBook laws, Certificates certificates) {
        visit.findings()
                .forEach(finding -> FINDING_NAMES_AN_ITEM.require(finding.item().matches("I(0[1-9]|10)")));
        WORKERS_ARE_NOT_NEGATIVE.require(visit.workers() == null || visit.workers() >= 0);
        if (!visit.fact().migrated()) {
            requireCertified(visit, laws, certificates);
        }
        return List.of(new InspectionRecorded(
                visit.inspectionId(),
                visit.employerId(),
                visit.fact(),
                visit.mode(),
                List.copyOf(visit.findings()),
                visit.workers(),
                visit.inspectorId()));
    }

    /** Whoever went held a certificate on that day, where they are recorded (R-INV-3). */
    private static void requireCertified(RecordInspection visit, LawBook laws, Certificates certificates) {
        var day = visit.fact().countsFrom();
        if (Certificates.askedFor(laws.of(visit.fact().cellId().jurisdiction(), day))) {
            var inspector = visit.inspectorId();
            INSPECTOR_IS_CERTIFIED.require(inspector != null && certificates.mayInspect(inspector, day));
        }
    }
}
