package inspectorate.query.integrityhistory;

import inspectorate.domain.Fact;
import inspectorate.domain.cases.CaseEvent;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.ProcedureEvent;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.employers.EmployerEvent;
import inspectorate.domain.employers.EmployerEvent.*;
import inspectorate.domain.employers.MergingEvent;
import inspectorate.domain.inspections.InspectionEvent;
import inspectorate.domain.inspections.InspectionEvent.*;
import inspectorate.domain.integrity.CriticalItem;
import inspectorate.domain.integrity.RatingEvent;
import inspectorate.domain.integrity.RatingEvent.*;
import inspectorate.query.integrityhistory.IntegrityHistory.Conduct;
import inspectorate.query.integrityhistory.IntegrityHistory.GradeOfYear;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What each fact says about the conduct of its year (rules §11). A fact whose day is unknown belongs to no year: it
 * neither makes an employer observed nor counts against it.
 */
final class IntegrityFold {

    private IntegrityFold() {}

    static IntegrityHistory after(IntegrityHistory history, EmployerEvent event) {
        return switch (event) {
            case EmployerRegistered registered ->
                employer(history, registered.name(), registered.fact().cellId().value());
            case EmployerRenamed renamed -> employer(history, renamed.name(), history.cellId());
            case EmployerAssignedToGridCell assigned ->
                employer(
                        history,
                        history.employerName(),
                        assigned.fact().cellId().value());
            case EmployerIdentified _, EmployerFactRetracted _, MergingEvent _ -> history;
        };
    }

    static IntegrityHistory after(IntegrityHistory history, InspectionEvent event) {
        return switch (event) {
            case InspectionRecorded visit -> conduct(history, visit.fact(), 0, null, history.decided());
            case InspectionFactRetracted _ -> history;
        };
    }

    static IntegrityHistory after(IntegrityHistory history, CaseEvent event) {
        var caseId = event.caseId().value();
        return switch (event) {
            case IntakeRegistered intake ->
                conduct(
                        intake.violation() == Violation.CHILD_LABOUR ? grave(history, caseId) : history,
                        intake.fact(),
                        0,
                        null,
                        history.decided());
            case RectificationOrderIssued _, HandlingDecided _, PenaltyImposed _ ->
                conduct(
                        history,
                        event.fact(),
                        0,
                        history.grave().contains(caseId) ? CriticalItem.CHILD_LABOUR : null,
                        with(history.decided(), caseId));
            case OrderBreached _ ->
                conduct(history, event.fact(), 0, CriticalItem.REFUSED_TO_COMPLY, history.decided());
            case CaseTransferredToPolice _ ->
                conduct(history, event.fact(), 0, CriticalItem.TRANSFERRED_TO_POLICE, history.decided());
            case CaseClosed _ ->
                conduct(
                        history,
                        event.fact(),
                        history.decided().contains(caseId) ? 1 : 0,
                        null,
                        without(history.decided(), caseId));
            case CaseWithdrawn _, IntakeRejected _ ->
                conduct(history, event.fact(), 0, null, without(history.decided(), caseId));
            case CaseAccepted _,
                    CaseFiled _,
                    WageArrearsReported _,
                    RectificationVerified _,
                    RectificationPartlyVerified _,
                    EmployerAbsconded _,
                    WagesPaid _,
                    CourtEnforcementApplied _,
                    CasePublished _,
                    ProcedureEvent _,
                    CaseFactRetracted _ -> history;
        };
    }

    static IntegrityHistory after(IntegrityHistory history, RatingEvent event, String eventId) {
        return switch (event) {
            case IntegrityGradeAssigned assigned ->
                new IntegrityHistory(
                        history.employerId(),
                        history.employerName(),
                        history.cellId(),
                        Stream.concat(
                                        history.grades().stream(),
                                        Stream.of(new GradeOfYear(
                                                assigned.ratingId().value(),
                                                eventId,
                                                assigned.conduct().year(),
                                                assigned.grade(),
                                                assigned.fact().on().value(),
                                                assigned.conduct(),
                                                assigned.profileVersion())))
                                .toList(),
                        history.conduct(),
                        history.decided(),
                        history.grave());
            case RatingFactRetracted _ -> history;
        };
    }

    private static IntegrityHistory conduct(
            IntegrityHistory history, Fact fact, int dealtWith, @Nullable CriticalItem item, Set<String> decided) {
        var years = new TreeMap<>(history.conduct());
        fact.on().latest().ifPresent(day -> {
            var year = String.valueOf(day.getYear());
            var before = years.getOrDefault(year, new Conduct(false, 0, Set.of()));
            var critical = EnumSet.noneOf(CriticalItem.class);
            critical.addAll(before.critical());
            if (item != null) {
                critical.add(item);
            }
            years.put(year, new Conduct(true, before.dealtWith() + dealtWith, critical));
        });
        return new IntegrityHistory(
                history.employerId(),
                history.employerName(),
                history.cellId(),
                history.grades(),
                Collections.unmodifiableMap(years),
                decided,
                history.grave());
    }

    private static IntegrityHistory grave(IntegrityHistory history, String caseId) {
        return new IntegrityHistory(
                history.employerId(),
                history.employerName(),
                history.cellId(),
                history.grades(),
                history.conduct(),
                history.decided(),
                with(history.grave(), caseId));
    }

    private static IntegrityHistory employer(IntegrityHistory history, String name, String cellId) {
        return new IntegrityHistory(
                history.employerId(),
                name,
                cellId,
                history.grades(),
                history.conduct(),
                history.decided(),
                history.grave());
    }

    private static Set<String> with(Set<String> ids, String id) {
        var more = new TreeSet<>(ids);
        more.add(id);
        return more;
    }

    private static Set<String> without(Set<String> ids, String id) {
        var fewer = new TreeSet<>(ids);
        fewer.remove(id);
        return fewer;
    }
}
