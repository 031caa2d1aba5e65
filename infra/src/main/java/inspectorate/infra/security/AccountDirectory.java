package inspectorate.infra.security;

import inspectorate.api.accounts.Accounts;
import inspectorate.api.accounts.Logins;
import inspectorate.api.accounts.Logins.Login;
import inspectorate.api.commands.Caller;
import inspectorate.api.commands.NamedAccount;
import inspectorate.domain.accounts.AccountEvent.AccountClosed;
import inspectorate.domain.accounts.AccountEvent.AccountOpened;
import inspectorate.domain.accounts.Role;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.Identifier;
import inspectorate.query.projection.Scope;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Who an account is: roles and territory from its events, the name from the vault. */
@Component
class AccountDirectory implements Accounts {

    private final EventStore events;
    private final Logins logins;

    AccountDirectory(EventStore events, Logins logins) {
        this.events = events;
        this.logins = logins;
    }

    @Override
    public boolean known(AccountId accountId) {
        return events.readEvents(accountId.value())
                .asStream()
                .anyMatch(message -> message.getPayload() instanceof AccountOpened);
    }

    @Override
    public Optional<Scope> territory(AccountId accountId) {
        return opened(accountId).map(AccountOpened::scope).map(Scope::new);
    }

    @Override
    public boolean holds(AccountId accountId, Role role) {
        return opened(accountId).filter(opened -> opened.roles().contains(role)).isPresent();
    }

    @Override
    public boolean named(AccountId accountId, Identifier stream) {
        return events.readEvents(stream.value())
                .asStream()
                .flatMap(message -> NamedAccount.in(message.getPayload()))
                .anyMatch(named -> named.account().equals(accountId));
    }

    Optional<Caller> find(AccountId accountId) {
        var name = logins.of(accountId).map(Login::displayName).orElse(accountId.value());
        return find(accountId, name);
    }

    /** Empty if the account was never opened, or is closed. */
    Optional<Caller> find(AccountId accountId, String displayName) {
        return opened(accountId)
                .map(opened -> new Caller(accountId, opened.roles(), new Scope(opened.scope()), displayName));
    }

    private Optional<AccountOpened> opened(AccountId accountId) {
        return events.readEvents(accountId.value())
                .asStream()
                .map(message -> (Object) message.getPayload())
                .reduce((earlier, later) -> later instanceof AccountClosed ? later : earlier)
                .filter(AccountOpened.class::isInstance)
                .map(AccountOpened.class::cast);
    }
}
