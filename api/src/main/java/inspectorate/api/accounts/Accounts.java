package inspectorate.api.accounts;

import inspectorate.domain.ids.AccountId;

public interface Accounts {

    /** True where it was ever opened here, also if it is closed by now. */
    boolean known(AccountId accountId);
}
