package inspectorate.domain.cases;

import static inspectorate.domain.cases.ProcedureRule.*;

import inspectorate.domain.cases.CaseEvent.CaseFiled;
import inspectorate.domain.cases.InvestigationFact.*;
import inspectorate.domain.cases.InvestigationStep.*;
import inspectorate.domain.law.Deadlines.Course;
import inspectorate.domain.law.LegalClock;
import inspectorate.domain.law.calendar.Pause;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The clock of an investigation: from filing, standing still while suspended, extended once (R-INV-6, R-CAL-6). */
final class InvestigationClock {

    static final String KEY = "deadline.investigation";

    private InvestigationClock() {}

    static InvestigationExtended extended(Asked asked, InvestigationExtension said) {
        TEXT_IS_STATED.require(!said.reason().isBlank());
        INVESTIGATION_IS_EXTENDED_ONCE.require(!asked.any(InvestigationExtended.class));
        running(asked)
                .ifPresent(
                        clock -> EXTENSION_PRECEDES_THE_END.require(!asked.day().isAfter(clock.dueOn(asked.law()))));
        var clock = restarted(asked, asked.day(), said.length());
        return new InvestigationExtended(
                asked.caseId(),
                asked.employerId(),
                asked.fact(),
                said.length(),
                said.reason(),
                said.approvedBy(),
                Telling.onTheWay(asked, clock.map(asked::ground).orElseGet(asked::ground)));
    }

    static InvestigationResumed resumed(Asked asked, String reason) {
        TEXT_IS_STATED.require(!reason.isBlank());
        var extension = asked.last(InvestigationExtended.class);
        var clock = restarted(
                asked,
                extension.flatMap(extended -> extended.fact().on().latest()).orElse(null),
                extension.map(InvestigationExtended::length).orElse(null));
        return new InvestigationResumed(
                asked.caseId(),
                asked.employerId(),
                asked.fact(),
                reason,
                clock.map(asked::ground).orElseGet(asked::ground));
    }

    /** The clock as the last event that set it has it. */
    static Optional<LegalClock> running(Asked asked) {
        return asked.known().events().stream()
                .flatMap(event -> Stream.ofNullable(event.ground()))
                .flatMap(ground -> ground.clock(KEY).stream())
                .reduce((earlier, later) -> later);
    }

    private static Optional<LegalClock> restarted(
            Asked asked, @Nullable LocalDate extendedOn, @Nullable Integer extendedBy) {
        return asked.last(CaseFiled.class)
                .flatMap(filed -> filed.fact().on().latest())
                .flatMap(filedOn -> LegalClock.started(
                        asked.law(),
                        KEY,
                        new Course(filedOn.atStartOfDay(), pauses(asked), start(extendedOn), extendedBy)));
    }

    private static @Nullable LocalDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay();
    }

    /** What is open ends with the step that asks. */
    private static List<Pause> pauses(Asked asked) {
        var pauses = new ArrayList<Pause>();
        LocalDate from = null;
        for (var event : asked.known().events()) {
            if (event instanceof InvestigationSuspended suspended) {
                from = suspended.fact().countsFrom();
            } else if (event instanceof InvestigationResumed resumed && from != null) {
                add(pauses, from, resumed.fact().countsFrom());
                from = null;
            }
        }
        if (from != null) {
            add(pauses, from, asked.day());
        }
        return pauses;
    }

    private static void add(List<Pause> pauses, LocalDate from, LocalDate until) {
        if (from.isBefore(until)) {
            pauses.add(new Pause(from, until, Pause.Cause.SUSPENSION));
        }
    }
}
