package inspectorate.query.integrityhistory;

import inspectorate.domain.Fact;
import inspectorate.domain.cases.CaseEvent;
import inspectorate.domain.employers.EmployerEvent;
import inspectorate.domain.employers.EmployerEvent.*;
import inspectorate.domain.employers.MergingEvent;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.RatingId;
import inspectorate.domain.inspections.InspectionEvent;
import inspectorate.domain.inspections.InspectionEvent.*;
import inspectorate.domain.integrity.RatingEvent;
import inspectorate.domain.integrity.RatingEvent.*;
import inspectorate.query.integrityhistory.IntegrityHistory.GradeOfYear;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
            case InspectionRecorded visit ->
                conduct(history, history.grades(), observed(history, year(visit.fact())), history.cases());
            case InspectionFactRetracted _ -> history;
        };
    }

    static IntegrityHistory after(IntegrityHistory history, CaseEvent event) {
        var caseId = event.caseId().value();
        var year = year(event.fact());
        var before = history.cases().getOrDefault(caseId, CaseConduct.NONE);
        var cases = new TreeMap<>(history.cases());
        cases.put(caseId, ConductFold.after(before, event, year));
        return conduct(
                history,
                history.grades(),
                ConductFold.observes(event) ? observed(history, year) : history.observed(),
                Collections.unmodifiableMap(cases));
    }

    static IntegrityHistory after(IntegrityHistory history, RatingEvent event, String eventId) {
        return switch (event) {
            case IntegrityGradeAssigned assigned ->
                conduct(
                        history,
                        Stream.concat(history.grades().stream(), Stream.of(grade(assigned, eventId)))
                                .toList(),
                        history.observed(),
                        history.cases());
            case RatingFactRetracted _ -> history;
        };
    }

    private static GradeOfYear grade(IntegrityGradeAssigned assigned, String eventId) {
        return new GradeOfYear(
                assigned.ratingId().value(),
                eventId,
                assigned.conduct().year(),
                assigned.grade(),
                assigned.fact().on().value(),
                assigned.conduct(),
                assigned.profileVersion());
    }

    private static @Nullable String year(Fact fact) {
        return fact.on().latest().map(day -> String.valueOf(day.getYear())).orElse(null);
    }

    private static Set<String> observed(IntegrityHistory history, @Nullable String year) {
        if (year == null || history.observed().contains(year)) {
            return history.observed();
        }
        var more = new TreeSet<>(history.observed());
        more.add(year);
        return Collections.unmodifiableSet(more);
    }

    private static IntegrityHistory conduct(
            IntegrityHistory history, List<GradeOfYear> grades, Set<String> observed, Map<String, CaseConduct> cases) {
        var changed = new IntegrityHistory(
                history.employerId(),
                history.employerName(),
                history.cellId(),
                grades,
                observed,
                cases,
                Set.of(),
                false);
        var outdated = outdated(changed);
        return outdated.isEmpty()
                ? changed
                : new IntegrityHistory(
                        history.employerId(),
                        history.employerName(),
                        history.cellId(),
                        grades,
                        observed,
                        cases,
                        outdated,
                        true);
    }

    /**
     * Years whose last grade rests on other conduct than is known now; that of a merged file counts where the file that
     * stands has none.
     */
    private static Set<Integer> outdated(IntegrityHistory history) {
        var last = new TreeMap<Integer, GradeOfYear>();
        history.grades()
                .forEach(grade -> last.merge(
                        grade.year(), grade, (was, is) -> own(history, is) || !own(history, was) ? is : was));
        var outdated = new TreeSet<Integer>();
        last.forEach((year, grade) -> {
            if (!grade.conduct().equals(history.yearOf(year))) {
                outdated.add(year);
            }
        });
        return outdated;
    }

    private static boolean own(IntegrityHistory history, GradeOfYear grade) {
        return RatingId.of(new EmployerId(history.employerId()), grade.year())
                .value()
                .equals(grade.ratingId());
    }

    private static IntegrityHistory employer(IntegrityHistory history, String name, String cellId) {
        return new IntegrityHistory(
                history.employerId(),
                name,
                cellId,
                history.grades(),
                history.observed(),
                history.cases(),
                history.outdated(),
                history.awaitsRating());
    }
}
