package inspectorate.domain.accounts;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.AccountId;
import java.util.Set;

public sealed interface AccountEvent extends DomainEvent {

    AccountId accountId();

    @Override
    default String stream() {
        return accountId().value();
    }

    @Override
    default String dossier() {
        return accountId().value();
    }

    record AccountOpened(AccountId accountId, Fact fact, Set<Role> roles, String scope) implements AccountEvent {}

    record AccountClosed(AccountId accountId, Fact fact) implements AccountEvent {}
}
