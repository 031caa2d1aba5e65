package inspectorate.domain.delegations;

import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.DelegationId;
import inspectorate.domain.ids.Identifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

public sealed interface DelegationCommand extends DomainCommand {

    @TargetAggregateIdentifier
    String stream();

    @Override
    default Identifier target() {
        return this::stream;
    }

    DelegationId delegationId();

    /** @param jurisdiction of the department that delegates */
    static String streamOf(String jurisdiction) {
        return Identifier.derived("delegations", jurisdiction);
    }

    /** @param fact in the cell of whoever delegates: a jurisdiction, or what cannot delegate */
    record ProposeDelegation(
            String stream, Fact fact, DelegationId delegationId, DelegationText text, AccountId proposer)
            implements DelegationCommand {}

    /** @param granted false to decline */
    record DecideDelegation(String stream, Fact fact, DelegationId delegationId, boolean granted, AccountId decider)
            implements DelegationCommand {}

    record RevokeDelegation(String stream, Fact fact, DelegationId delegationId, String reason, AccountId revoker)
            implements DelegationCommand {}

    /** It was revoked by mistake. */
    record RetractRevocation(String stream, Fact fact, DelegationId delegationId, String reason)
            implements DelegationCommand {}

    /** @param text what the paper says indeed */
    record CorrectDelegation(
            String stream,
            Fact fact,
            DelegationId delegationId,
            String reason,
            DelegationText text,
            AccountId corrector)
            implements DelegationCommand {}
}
