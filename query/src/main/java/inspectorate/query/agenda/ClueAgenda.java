package inspectorate.query.agenda;

import inspectorate.domain.clues.ClueEvent;
import inspectorate.domain.clues.ClueEvent.*;
import inspectorate.query.agenda.AgendaEntry.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What clues put on the agenda: an incident as long as it goes on, the green channel until something was done. */
final class ClueAgenda {

    private ClueAgenda() {}

    static AgendaEntry after(AgendaEntry entry, ClueEvent event) {
        boolean incident = entry.kind() == Kind.CLUE_IS_AN_INCIDENT;
        return switch (event) {
            case ClueReported reported ->
                reported.telling().incidentSign()
                        ? incident(entry, event)
                        : entry(
                                entry,
                                event,
                                Kind.CLUE_IS_TO_BE_DEALT_WITH,
                                reported.targetOn(),
                                reported.targetOn() == null);
            case IncidentSignReported sign -> incident(entry, sign);
            case EmployerEducated _, RectificationUrged _, RectificationRefused _, ClueEscalated _ ->
                incident ? entry : settled(entry, event);
            case MediationRecorded mediation -> incident && !mediation.agreed() ? entry : settled(entry, event);
            case RectifiedOnUrging _, ClueBecameCase _, ClueDismissed _ -> settled(entry, event);
            case ClueEmployerIdentified identified ->
                entry.about(identified.knownAs().value(), identified.name(), entry.cellId());
            case ClueResultTold _, ClueFactRetracted _ -> entry;
        };
    }

    /** Due the day it is told. */
    private static AgendaEntry incident(AgendaEntry entry, ClueEvent event) {
        return entry(entry, event, Kind.CLUE_IS_AN_INCIDENT, event.fact().countsFrom(), false);
    }

    private static AgendaEntry settled(AgendaEntry entry, ClueEvent event) {
        return entry(entry, event, entry.kind(), entry.dueOn(), true);
    }

    private static AgendaEntry entry(
            AgendaEntry entry, ClueEvent event, Kind kind, @Nullable LocalDate dueOn, boolean settled) {
        var employer = event.employerId();
        var known = entry.employerId().isEmpty() && employer != null ? employer.value() : entry.employerId();
        var cell = entry.cellId().isEmpty() ? event.fact().cellId().value() : entry.cellId();
        var due = entry.about(known, entry.employerName(), cell)
                .due(kind, event.clueId().value(), dueOn);
        return settled ? due.end() : due;
    }
}
