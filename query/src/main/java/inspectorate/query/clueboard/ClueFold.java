package inspectorate.query.clueboard;

import inspectorate.domain.clues.ClueEvent;
import inspectorate.domain.clues.ClueEvent.*;
import inspectorate.domain.employers.EmployerEvent;
import inspectorate.domain.employers.EmployerEvent.*;
import inspectorate.domain.employers.MergingEvent;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.PersonId;
import inspectorate.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/** What each fact means for a clue on the board. */
final class ClueFold {

    private ClueFold() {}

    static ClueCard blank(String clueId) {
        return new ClueDraft(clueId).card();
    }

    static ClueCard after(ClueCard card, EmployerEvent event) {
        var name = switch (event) {
            case EmployerRegistered registered -> registered.name();
            case EmployerRenamed renamed -> renamed.name();
            case EmployerIdentified _, EmployerAssignedToGridCell _, EmployerFactRetracted _, MergingEvent _ ->
                card.employerName();
        };
        var draft = new ClueDraft(card);
        draft.employerName = name;
        return draft.card();
    }

    static ClueCard after(ClueCard card, ClueEvent event, Recorded recorded) {
        var draft = new ClueDraft(card);
        var on = event.fact().on().value();
        draft.stage = card.stage().after(event);
        draft.facts++;
        draft.lastKind = recorded.name();
        draft.lastOn = on;
        switch (event) {
            case ClueReported reported -> report(draft, reported, recorded.dossier());
            case ClueEmployerIdentified identified -> {
                draft.employerId = identified.knownAs().value();
                draft.employerName = identified.name();
            }
            case IncidentSignReported _ -> draft.incident = true;
            case ClueEscalated escalated -> handledBy(draft, escalated.to());
            case ClueBecameCase became -> draft.caseId = became.caseId().value();
            case ClueDismissed dismissed -> draft.dismissal = dismissed.reason();
            case ClueResultTold _ -> draft.toldOn = on;
            case EmployerEducated _,
                    RectificationUrged _,
                    MediationRecorded _,
                    RectifiedOnUrging _,
                    RectificationRefused _,
                    ClueFactRetracted _ -> {}
        }
        return draft.card();
    }

    private static void report(ClueDraft draft, ClueReported reported, String dossier) {
        var telling = reported.telling();
        draft.dossier = dossier;
        draft.employerId = reported.employerId() == null ? "" : dossier;
        draft.cellId = reported.fact().cellId().value();
        handledBy(draft, reported.fact().cellId());
        draft.channel = telling.channel();
        draft.matter = telling.matter();
        draft.employerDescription = telling.employerDescription();
        draft.workers = telling.workers();
        draft.greenChannel = telling.greenChannel();
        draft.incident = telling.incidentSign();
        draft.externalNumber = telling.externalNumber();
        draft.sortOn = reported.fact().countsFrom();
        draft.reportedOn = reported.fact().on().value();
        draft.targetOn = reported.targetOn();
        draft.reporterId = id(reported.reporterId());
        draft.statementId = id(reported.statementId());
    }

    private static void handledBy(ClueDraft draft, GridCellId cell) {
        draft.handledBy = cell.value();
        draft.level = cell.value().split("/").length;
    }

    private static @Nullable String id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
