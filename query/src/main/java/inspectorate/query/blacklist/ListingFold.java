package inspectorate.query.blacklist;

import inspectorate.domain.blacklist.ListingEvent;
import inspectorate.domain.blacklist.ListingEvent.*;
import inspectorate.domain.blacklist.LostBasis;
import inspectorate.domain.employers.EmployerEvent;
import inspectorate.domain.employers.EmployerEvent.*;
import inspectorate.domain.employers.MergingEvent;
import inspectorate.query.blacklist.BlacklistEntry.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What each fact means for an entry of the blacklist. */
final class ListingFold {

    private ListingFold() {}

    static BlacklistEntry after(BlacklistEntry entry, EmployerEvent event) {
        return switch (event) {
            case EmployerRegistered registered ->
                employer(
                        entry,
                        registered.name(),
                        registered.creditCode() == null
                                ? entry.creditCode()
                                : registered.creditCode().value(),
                        registered.fact().cellId().value());
            case EmployerIdentified identified ->
                employer(entry, entry.employerName(), identified.creditCode().value(), entry.cellId());
            case EmployerRenamed renamed -> employer(entry, renamed.name(), entry.creditCode(), entry.cellId());
            case EmployerAssignedToGridCell assigned ->
                employer(
                        entry,
                        entry.employerName(),
                        entry.creditCode(),
                        assigned.fact().cellId().value());
            case EmployerFactRetracted _, MergingEvent _ -> entry;
        };
    }

    /** Only its code is the employer's: name and cell are those of the file that survived. */
    static BlacklistEntry afterMergedFile(BlacklistEntry entry, EmployerEvent event) {
        var code = event.toldCode();
        return code == null ? entry : employer(entry, entry.employerName(), code.value(), entry.cellId());
    }

    /** @param employerId of the file that the listing counts for */
    static BlacklistEntry after(BlacklistEntry entry, ListingEvent event, String employerId) {
        var on = event.fact().on().value();
        var cellId = entry.cellId().isEmpty() ? event.fact().cellId().value() : entry.cellId();
        return switch (event) {
            case ListingCandidateFound found ->
                new BlacklistEntry(
                        entry.listingId(),
                        employerId,
                        entry.employerName(),
                        entry.creditCode(),
                        cellId,
                        Status.CANDIDATE,
                        found.caseId().value(),
                        on,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        found.fact().migrated());
            case ListingProposed proposed ->
                new BlacklistEntry(
                        entry.listingId(),
                        employerId,
                        entry.employerName(),
                        entry.creditCode(),
                        cellId,
                        Status.PROPOSED,
                        entry.caseId(),
                        entry.foundOn(),
                        proposed.ground(),
                        proposed.article(),
                        proposed.proposer().value(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        entry.basisLost(),
                        entry.basisLostOn(),
                        entry.removeBy(),
                        entry.migrated());
            case ListingDropped dropped ->
                new BlacklistEntry(
                        entry.listingId(),
                        employerId,
                        entry.employerName(),
                        entry.creditCode(),
                        cellId,
                        Status.DROPPED,
                        entry.caseId(),
                        entry.foundOn(),
                        entry.ground(),
                        entry.article(),
                        entry.proposerId(),
                        dropped.decider().value(),
                        null,
                        null,
                        null,
                        null,
                        entry.basisLost(),
                        entry.basisLostOn(),
                        entry.removeBy(),
                        entry.migrated());
            case EmployerBlacklisted listed ->
                new BlacklistEntry(
                        entry.listingId(),
                        employerId,
                        entry.employerName(),
                        entry.creditCode(),
                        cellId,
                        Status.LISTED,
                        entry.caseId(),
                        entry.foundOn(),
                        listed.ground(),
                        listed.article(),
                        entry.proposerId(),
                        listed.decider() == null ? null : listed.decider().value(),
                        on,
                        listed.publicUntil(),
                        null,
                        null,
                        entry.basisLost(),
                        entry.basisLostOn(),
                        entry.removeBy(),
                        listed.fact().migrated());
            case EmployerRemovedFromBlacklist removed ->
                new BlacklistEntry(
                        entry.listingId(),
                        employerId,
                        entry.employerName(),
                        entry.creditCode(),
                        cellId,
                        Status.REMOVED,
                        entry.caseId(),
                        entry.foundOn(),
                        entry.ground(),
                        entry.article(),
                        entry.proposerId(),
                        removed.decider().value(),
                        entry.listedOn(),
                        entry.publicUntil(),
                        on,
                        removed.reason(),
                        entry.basisLost(),
                        entry.basisLostOn(),
                        entry.removeBy(),
                        entry.migrated());
            case ListingLapsed lapsed -> basisLost(entry, Status.DROPPED, lapsed.lostBasis(), on, null);
            case ListingBasisLost lost -> basisLost(entry, entry.status(), lost.lostBasis(), on, lost.removeBy());
            case ListingFactRetracted _ -> entry;
        };
    }

    private static BlacklistEntry employer(BlacklistEntry entry, String name, @Nullable String code, String cellId) {
        return new BlacklistEntry(
                entry.listingId(),
                entry.employerId(),
                name,
                code,
                cellId,
                entry.status(),
                entry.caseId(),
                entry.foundOn(),
                entry.ground(),
                entry.article(),
                entry.proposerId(),
                entry.deciderId(),
                entry.listedOn(),
                entry.publicUntil(),
                entry.removedOn(),
                entry.removalReason(),
                entry.basisLost(),
                entry.basisLostOn(),
                entry.removeBy(),
                entry.migrated());
    }

    private static BlacklistEntry basisLost(
            BlacklistEntry entry, Status status, LostBasis because, String on, @Nullable LocalDate removeBy) {
        return new BlacklistEntry(
                entry.listingId(),
                entry.employerId(),
                entry.employerName(),
                entry.creditCode(),
                entry.cellId(),
                status,
                entry.caseId(),
                entry.foundOn(),
                entry.ground(),
                entry.article(),
                entry.proposerId(),
                entry.deciderId(),
                entry.listedOn(),
                entry.publicUntil(),
                entry.removedOn(),
                entry.removalReason(),
                because,
                on,
                removeBy,
                entry.migrated());
    }
}
