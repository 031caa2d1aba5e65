package inspectorate.domain.employers;

import inspectorate.domain.Fact;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CreditCode;
import inspectorate.domain.ids.EmployerId;
import org.jspecify.annotations.Nullable;

/**
 * Two files prove to be of one employer, or not to be after all. Merging concerns both, so it is two events, recorded
 * together: one in the file that is merged, one in its survivor. Files, ids and dossiers stay apart throughout.
 */
public sealed interface MergingEvent extends EmployerEvent {

    /** In the file that is to be merged. */
    record FileMergeProposed(EmployerId employerId, Fact fact, EmployerId survivorId, String reason, AccountId proposer)
            implements MergingEvent {}

    /** In the file that was merged. */
    record FileUnmergeProposed(
            EmployerId employerId, Fact fact, EmployerId survivorId, String reason, AccountId proposer)
            implements MergingEvent {}

    /** Neither merged nor unmerged: the file stays as it was. */
    record FileProposalRefused(
            EmployerId employerId, Fact fact, EmployerId survivorId, String reason, AccountId decider)
            implements MergingEvent {}

    /** In the file that was merged: from now on it is part of the survivor's. */
    record FileMerged(
            EmployerId employerId,
            Fact fact,
            EmployerId survivorId,
            String reason,
            AccountId proposer,
            AccountId decider)
            implements MergingEvent {}

    /**
     * In the survivor's file: the other is part of it from now on.
     *
     * @param creditCode by which the merged file was identified; null if it was not
     */
    record FileTakenIn(
            EmployerId employerId,
            Fact fact,
            EmployerId mergedId,
            @Nullable CreditCode creditCode,
            String reason,
            AccountId proposer,
            AccountId decider)
            implements MergingEvent {}

    /** In the file that was merged: it stands by itself again. */
    record FileUnmerged(
            EmployerId employerId,
            Fact fact,
            EmployerId survivorId,
            String reason,
            AccountId proposer,
            AccountId decider)
            implements MergingEvent {}

    /** In the survivor's file: the other is no longer part of it. */
    record FileReleased(
            EmployerId employerId, Fact fact, EmployerId mergedId, String reason, AccountId proposer, AccountId decider)
            implements MergingEvent {}
}
