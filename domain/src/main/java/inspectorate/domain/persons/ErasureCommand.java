package inspectorate.domain.persons;

import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.ErasureId;
import inspectorate.domain.ids.Identifier;
import inspectorate.domain.ids.PersonId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

public sealed interface ErasureCommand extends DomainCommand {

    @TargetAggregateIdentifier
    ErasureId erasureId();

    @Override
    default Identifier target() {
        return erasureId();
    }

    record ProposeErasure(
            ErasureId erasureId, Fact fact, PersonId personId, Keeping keeping, AccountId proposer, String reason)
            implements ErasureCommand {}

    record ConfirmErasure(ErasureId erasureId, Fact fact, Keeping keeping, AccountId decider)
            implements ErasureCommand {}

    record RefuseErasure(ErasureId erasureId, Fact fact, AccountId decider, String reason) implements ErasureCommand {}
}
