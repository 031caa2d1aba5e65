package inspectorate.domain.blacklist;

import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.Identifier;
import inspectorate.domain.ids.ListingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

public sealed interface ListingCommand extends DomainCommand {

    @TargetAggregateIdentifier
    ListingId listingId();

    @Override
    default Identifier target() {
        return listingId();
    }

    /** @param correction name of the retraction with which the overdue order was corrected; null where it is recorded first */
    record FindListingCandidate(
            ListingId listingId,
            EmployerId employerId,
            CaseId caseId,
            Fact fact,
            @Nullable String correction) implements ListingCommand {

        public FindListingCandidate(ListingId listingId, EmployerId employerId, CaseId caseId, Fact fact) {
            this(listingId, employerId, caseId, fact, null);
        }
    }

    /** @param article where the ground is written, as the paper will cite it */
    record ProposeListing(ListingId listingId, Fact fact, BlacklistGround ground, String article, AccountId proposer)
            implements ListingCommand {}

    /**
     * @param listed true to list, false to drop the candidate
     * @param listingYears how long an entry is public, and the profile version that says so (R-BLK-9)
     */
    record DecideListing(
            ListingId listingId, Fact fact, boolean listed, AccountId decider, int listingYears, String profileVersion)
            implements ListingCommand {}

    record RemoveFromBlacklist(ListingId listingId, Fact fact, String reason, AccountId decider)
            implements ListingCommand {}

    /** @param cause name of the fact that took the basis away */
    record LoseListingBasis(ListingId listingId, Fact fact, LostBasis lostBasis, String cause, String reason)
            implements ListingCommand {}

    /** What took the basis away is retracted itself. */
    record RegainListingBasis(ListingId listingId, Fact fact, String cause, String reason) implements ListingCommand {}

    /** An entry of an old file; the case is the file it came with. */
    record MigrateListing(
            ListingId listingId,
            EmployerId employerId,
            @Nullable CaseId caseId,
            Fact fact,
            int listingYears,
            String profileVersion)
            implements ListingCommand {}

    record RetractListingFact(ListingId listingId, Fact fact, int sequence, String reason) implements ListingCommand {}

    /** @param replacement of a proposal names who corrects it */
    record CorrectListingFact(ListingId listingId, Fact fact, int sequence, String reason, ListingCommand replacement)
            implements ListingCommand {}
}
