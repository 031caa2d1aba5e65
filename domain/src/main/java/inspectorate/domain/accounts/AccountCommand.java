package inspectorate.domain.accounts;

import inspectorate.domain.Fact;
import inspectorate.domain.ids.AccountId;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

public sealed interface AccountCommand {

    @TargetAggregateIdentifier
    AccountId accountId();

    Fact fact();

    /** @param scope prefix of cell paths the account sees, such as {@code 340111} or {@code 34}; {@code *} for all */
    record OpenAccount(AccountId accountId, Fact fact, Set<Role> roles, String scope) implements AccountCommand {}

    record CloseAccount(AccountId accountId, Fact fact) implements AccountCommand {}
}
