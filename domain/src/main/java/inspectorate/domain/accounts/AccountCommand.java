package inspectorate.domain.accounts;

import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.Identifier;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

public sealed interface AccountCommand extends DomainCommand {

    @TargetAggregateIdentifier
    AccountId accountId();

    @Override
    default Identifier target() {
        return accountId();
    }

    /** @param scope prefix of cell paths the account sees, such as {@code 340111} or {@code 34}; {@code *} for all */
    record OpenAccount(AccountId accountId, Fact fact, Set<Role> roles, String scope) implements AccountCommand {}

    record CloseAccount(AccountId accountId, Fact fact) implements AccountCommand {}
}
