package inspectorate.api.accounts;

import inspectorate.domain.accounts.Role;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.Identifier;
import inspectorate.query.projection.Scope;
import java.util.Optional;

public interface Accounts {

    /** True where it was ever opened here, also if it is closed by now. */
    boolean known(AccountId accountId);

    /** Where whoever holds it works; empty if it is closed, or was never opened. */
    Optional<Scope> territory(AccountId accountId);

    /** True where whoever holds it has that role today. */
    boolean holds(AccountId accountId, Role role);

    /** True where the stream tells of them already: who left before this began, or was migrated, has no account. */
    boolean named(AccountId accountId, Identifier stream);
}
