package inspectorate.query.agenda;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.blacklist.ListingEvent;
import inspectorate.domain.blacklist.ListingEvent.*;
import inspectorate.domain.cases.CaseEvent;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.employers.EmployerEvent;
import inspectorate.domain.employers.EmployerEvent.*;
import inspectorate.domain.employers.MergingEvent;
import inspectorate.domain.employers.MergingEvent.*;
import inspectorate.query.agenda.AgendaEntry.Kind;

/** What each fact puts on the agenda or takes off it. */
final class AgendaFold {

    private AgendaFold() {}

    static AgendaEntry after(AgendaEntry entry, EmployerEvent event) {
        return switch (event) {
            case EmployerRegistered registered ->
                entry.about(
                        entry.employerId(),
                        registered.name(),
                        registered.fact().cellId().value());
            case EmployerRenamed renamed -> entry.about(entry.employerId(), renamed.name(), entry.cellId());
            case EmployerAssignedToGridCell assigned ->
                entry.about(
                        entry.employerId(),
                        entry.employerName(),
                        assigned.fact().cellId().value());
            case EmployerIdentified _, EmployerFactRetracted _, MergingEvent _ -> entry;
        };
    }

    /** @param employerId of the file that the case counts for */
    static AgendaEntry after(AgendaEntry entry, CaseEvent event, String employerId) {
        var clocks = ClockFold.after(entry.clocks(), event);
        if (clocks.isEmpty() && entry.settled()) {
            return entry;
        }
        var words =
                event instanceof RectificationOrderIssued issued ? issued.term().within() : entry.within();
        return entry.about(employerId, entry.employerName(), cell(entry, event)).running(clocks, words);
    }

    /** @param employerId of the file that the listing counts for */
    static AgendaEntry after(AgendaEntry entry, ListingEvent event, String employerId) {
        var subject = event.listingId().value();
        var concerned = entry.about(employerId, entry.employerName(), cell(entry, event));
        return switch (event) {
            case ListingCandidateFound _ -> concerned.due(Kind.LISTING_AWAITS_PROPOSAL, subject, null);
            case ListingProposed _ -> concerned.due(Kind.LISTING_AWAITS_DECISION, subject, null);
            case EmployerBlacklisted listed ->
                listed.publicUntil() == null
                        ? entry.end()
                        : concerned.due(Kind.LISTING_ENDS, subject, listed.publicUntil());
            case ListingBasisLost lost -> concerned.due(Kind.LISTING_LOST_ITS_BASIS, subject, lost.removeBy());
            case ListingLapsed _, ListingDropped _, EmployerRemovedFromBlacklist _ -> entry.end();
            case ListingFactRetracted _ -> entry;
        };
    }

    static AgendaEntry after(AgendaEntry entry, MergingEvent event, String employerId) {
        var subject = event.employerId().value();
        var concerned = entry.about(employerId, entry.employerName(), cell(entry, event));
        return switch (event) {
            case FileMergeProposed _ -> concerned.due(Kind.MERGE_AWAITS_CONFIRMATION, subject, null);
            case FileUnmergeProposed _ -> concerned.due(Kind.UNMERGE_AWAITS_CONFIRMATION, subject, null);
            case FileMerged _, FileUnmerged _, FileProposalRefused _ -> entry.end();
            case FileTakenIn _, FileReleased _ -> entry;
        };
    }

    private static String cell(AgendaEntry entry, DomainEvent event) {
        return entry.cellId().isEmpty() ? event.fact().cellId().value() : entry.cellId();
    }
}
