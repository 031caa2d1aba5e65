package inspectorate.domain.persons;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.ErasureId;
import inspectorate.domain.ids.PersonId;

public sealed interface ErasureEvent extends DomainEvent {

    ErasureId erasureId();

    PersonId personId();

    @Override
    default String stream() {
        return erasureId().value();
    }

    @Override
    default String dossier() {
        return stream();
    }

    record ErasureProposed(ErasureId erasureId, PersonId personId, Fact fact, AccountId proposer, String reason)
            implements ErasureEvent {}

    /** The person's key is destroyed. */
    record PersonErased(ErasureId erasureId, PersonId personId, Fact fact, AccountId decider) implements ErasureEvent {}

    record ErasureRefused(ErasureId erasureId, PersonId personId, Fact fact, AccountId decider, String reason)
            implements ErasureEvent {}
}
