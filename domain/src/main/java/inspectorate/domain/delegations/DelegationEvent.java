package inspectorate.domain.delegations;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.FactRetracted;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.DelegationId;

/** What became of the delegations of one department; one stream a department. */
public sealed interface DelegationEvent extends DomainEvent {

    DelegationId delegationId();

    @Override
    default String dossier() {
        return stream();
    }

    record DelegationProposed(
            String stream, Fact fact, DelegationId delegationId, DelegationText text, AccountId proposer)
            implements DelegationEvent {}

    record DelegationGranted(String stream, Fact fact, DelegationId delegationId, AccountId grantor)
            implements DelegationEvent {}

    record DelegationDeclined(String stream, Fact fact, DelegationId delegationId, AccountId decider)
            implements DelegationEvent {}

    /** It holds no longer from this fact's day on. */
    record DelegationRevoked(String stream, Fact fact, DelegationId delegationId, String reason, AccountId revoker)
            implements DelegationEvent {}

    record DelegationFactRetracted(
            String stream,
            Fact fact,
            DelegationId delegationId,
            int retractedSequence,
            DomainEvent retracted,
            String reason)
            implements DelegationEvent, FactRetracted {}
}
