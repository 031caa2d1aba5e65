package inspectorate.domain.employers;

import inspectorate.domain.Fact;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.EmployerId;

/** About two files of one jurisdiction: {@code employerId} is the one that is merged, or was. */
public sealed interface MergingCommand extends EmployerCommand {

    EmployerId survivorId();

    record ProposeMerge(EmployerId employerId, EmployerId survivorId, Fact fact, String reason, AccountId proposer)
            implements MergingCommand {}

    record ProposeUnmerge(EmployerId employerId, EmployerId survivorId, Fact fact, String reason, AccountId proposer)
            implements MergingCommand {}

    /** Carries out what is proposed, whether merging or unmerging. */
    record ConfirmProposal(EmployerId employerId, EmployerId survivorId, Fact fact, AccountId decider)
            implements MergingCommand {}

    record RefuseProposal(EmployerId employerId, EmployerId survivorId, Fact fact, String reason, AccountId decider)
            implements MergingCommand {}
}
