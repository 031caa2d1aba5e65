package inspectorate.query.agenda;

import inspectorate.domain.blacklist.ListingEvent;
import inspectorate.domain.blacklist.ListingEvent.*;
import inspectorate.domain.cases.CaseEvent;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.employers.EmployerEvent;
import inspectorate.domain.employers.EmployerEvent.*;
import inspectorate.domain.employers.MergingEvent;
import inspectorate.domain.employers.MergingEvent.*;
import inspectorate.query.agenda.AgendaEntry.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What each fact puts on the agenda or takes off it. */
final class AgendaFold {

    private AgendaFold() {}

    static AgendaEntry after(AgendaEntry entry, EmployerEvent event) {
        return switch (event) {
            case EmployerRegistered registered ->
                employer(entry, registered.name(), registered.fact().cellId().value());
            case EmployerRenamed renamed -> employer(entry, renamed.name(), entry.cellId());
            case EmployerAssignedToGridCell assigned ->
                employer(entry, entry.employerName(), assigned.fact().cellId().value());
            case EmployerIdentified _, EmployerFactRetracted _, MergingEvent _ -> entry;
        };
    }

    /** @param employerId of the file that the case counts for */
    static AgendaEntry after(AgendaEntry entry, CaseEvent event, String employerId) {
        return switch (event) {
            case RectificationOrderIssued issued ->
                new AgendaEntry(
                        entry.entryId(),
                        Kind.ORDER_FALLS_DUE,
                        issued.caseId().value(),
                        employerId,
                        entry.employerName(),
                        cell(entry, event.fact().cellId().value()),
                        issued.term().dueOn(),
                        issued.term().within(),
                        false);
            case RectificationVerified _, OrderBreached _, CaseClosed _, CaseWithdrawn _ -> settled(entry);
            default -> entry;
        };
    }

    /** @param employerId of the file that the listing counts for */
    static AgendaEntry after(AgendaEntry entry, ListingEvent event, String employerId) {
        return switch (event) {
            case ListingCandidateFound found -> listing(entry, found, employerId, Kind.LISTING_AWAITS_PROPOSAL, null);
            case ListingProposed proposed -> listing(entry, proposed, employerId, Kind.LISTING_AWAITS_DECISION, null);
            case EmployerBlacklisted listed ->
                listed.publicUntil() == null
                        ? settled(entry)
                        : listing(entry, listed, employerId, Kind.LISTING_ENDS, listed.publicUntil());
            case ListingDropped _, EmployerRemovedFromBlacklist _ -> settled(entry);
            case ListingFactRetracted _ -> entry;
        };
    }

    static AgendaEntry after(AgendaEntry entry, MergingEvent event, String employerId) {
        return switch (event) {
            case FileMergeProposed proposed -> merging(entry, proposed, employerId, Kind.MERGE_AWAITS_CONFIRMATION);
            case FileUnmergeProposed proposed -> merging(entry, proposed, employerId, Kind.UNMERGE_AWAITS_CONFIRMATION);
            case FileMerged _, FileUnmerged _, FileProposalRefused _ -> settled(entry);
            case FileTakenIn _, FileReleased _ -> entry;
        };
    }

    private static AgendaEntry merging(AgendaEntry entry, MergingEvent event, String employerId, Kind kind) {
        return new AgendaEntry(
                entry.entryId(),
                kind,
                event.employerId().value(),
                employerId,
                entry.employerName(),
                cell(entry, event.fact().cellId().value()),
                null,
                null,
                false);
    }

    private static AgendaEntry listing(
            AgendaEntry entry, ListingEvent event, String employerId, Kind kind, @Nullable LocalDate dueOn) {
        return new AgendaEntry(
                entry.entryId(),
                kind,
                event.listingId().value(),
                employerId,
                entry.employerName(),
                cell(entry, event.fact().cellId().value()),
                dueOn,
                null,
                false);
    }

    private static String cell(AgendaEntry entry, String otherwise) {
        return entry.cellId().isEmpty() ? otherwise : entry.cellId();
    }

    private static AgendaEntry settled(AgendaEntry entry) {
        return new AgendaEntry(
                entry.entryId(),
                entry.kind(),
                entry.subjectId(),
                entry.employerId(),
                entry.employerName(),
                entry.cellId(),
                entry.dueOn(),
                entry.within(),
                true);
    }

    private static AgendaEntry employer(AgendaEntry entry, String name, String cellId) {
        return new AgendaEntry(
                entry.entryId(),
                entry.kind(),
                entry.subjectId(),
                entry.employerId(),
                name,
                cellId,
                entry.dueOn(),
                entry.within(),
                entry.settled());
    }
}
