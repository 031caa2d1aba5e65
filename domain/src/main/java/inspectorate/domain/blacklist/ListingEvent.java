package inspectorate.domain.blacklist;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.FactRetracted;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.ListingId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

public sealed interface ListingEvent extends DomainEvent {

    ListingId listingId();

    EmployerId employerId();

    @Override
    default String stream() {
        return listingId().value();
    }

    @Override
    default String dossier() {
        return employerId().value();
    }

    record ListingCandidateFound(ListingId listingId, EmployerId employerId, Fact fact, CaseId caseId)
            implements ListingEvent {}

    record ListingProposed(
            ListingId listingId,
            EmployerId employerId,
            Fact fact,
            BlacklistGround ground,
            String article,
            AccountId proposer)
            implements ListingEvent {}

    record ListingDropped(ListingId listingId, EmployerId employerId, Fact fact, AccountId decider)
            implements ListingEvent {}

    /**
     * @param publicUntil day on which the entry stops being public; null where the day of the decision is unknown, and
     *     then it is not public at all
     * @param decider null in a migrated file
     */
    record EmployerBlacklisted(
            ListingId listingId,
            EmployerId employerId,
            Fact fact,
            BlacklistGround ground,
            String article,
            @Nullable LocalDate publicUntil,
            @Nullable AccountId decider,
            String profileVersion)
            implements ListingEvent {}

    record EmployerRemovedFromBlacklist(
            ListingId listingId, EmployerId employerId, Fact fact, String reason, AccountId decider)
            implements ListingEvent {}

    /** A candidate or proposal fell away with what it rested on. */
    record ListingLapsed(ListingId listingId, EmployerId employerId, Fact fact, LostBasis lostBasis, String cause)
            implements ListingEvent {}

    /**
     * An entry rests on nothing any more; an officer takes it off the list.
     *
     * @param removeBy last day for that (R-BLK-13); null where it cannot be computed
     */
    record ListingBasisLost(
            ListingId listingId,
            EmployerId employerId,
            Fact fact,
            LostBasis lostBasis,
            String cause,
            @Nullable LocalDate removeBy)
            implements ListingEvent {}

    /** @param cause name of the retraction of an overdue order that took its candidate; null of others, and where nobody asked yet */
    record ListingFactRetracted(
            ListingId listingId,
            EmployerId employerId,
            Fact fact,
            int retractedSequence,
            DomainEvent retracted,
            String reason,
            @Nullable String cause)
            implements ListingEvent, FactRetracted {

        public ListingFactRetracted(
                ListingId listingId,
                EmployerId employerId,
                Fact fact,
                int retractedSequence,
                DomainEvent retracted,
                String reason) {
            this(listingId, employerId, fact, retractedSequence, retracted, reason, null);
        }
    }
}
