package inspectorate.infra.security;

import inspectorate.api.accounts.Accounts;
import inspectorate.api.accounts.Logins;
import inspectorate.api.accounts.Logins.Login;
import inspectorate.api.commands.Caller;
import inspectorate.domain.accounts.AccountEvent.AccountClosed;
import inspectorate.domain.accounts.AccountEvent.AccountOpened;
import inspectorate.domain.ids.AccountId;
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

    Optional<Caller> find(AccountId accountId) {
        var name = logins.of(accountId).map(Login::displayName).orElse(accountId.value());
        return find(accountId, name);
    }

    /** Empty if the account was never opened, or is closed. */
    Optional<Caller> find(AccountId accountId, String displayName) {
        return events.readEvents(accountId.value())
                .asStream()
                .map(message -> (Object) message.getPayload())
                .reduce((earlier, later) -> later instanceof AccountClosed ? later : earlier)
                .filter(AccountOpened.class::isInstance)
                .map(AccountOpened.class::cast)
                .map(opened -> new Caller(accountId, opened.roles(), new Scope(opened.scope()), displayName));
    }
}
