package inspectorate.api.accounts;

import inspectorate.domain.ids.AccountId;
import java.util.Optional;

/** Names, logins and password hashes of accounts; their roles and scopes are events. */
public interface Logins {

    record Login(String login, AccountId accountId, String displayName, String passwordHash) {

        @Override
        public String toString() {
            return "Login[" + accountId + "]";
        }
    }

    Optional<Login> find(String login);

    Optional<Login> of(AccountId accountId);

    /** Makes or changes it. */
    void keep(Login login);
}
