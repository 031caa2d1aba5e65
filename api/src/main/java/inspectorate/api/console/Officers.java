package inspectorate.api.console;

import inspectorate.api.accounts.Accounts;
import inspectorate.api.accounts.Logins;
import inspectorate.api.accounts.Logins.Login;
import inspectorate.domain.ids.AccountId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Officers as pages ask for them and show them: by the name with which they sign in. */
@Component
class Officers {

    private final Logins logins;
    private final Accounts accounts;

    Officers(Logins logins, Accounts accounts) {
        this.logins = logins;
        this.accounts = accounts;
    }

    /** @param said login, or the account's id for who comes by another sign-in; a mistyped one is nobody's */
    AccountId account(String said, String field) {
        return logins.find(said)
                .map(Login::accountId)
                .or(() -> Optional.of(new AccountId(said)).filter(accounts::known))
                .orElseThrow(
                        () -> new Unreadable("problem.officer", field, said, new IllegalArgumentException("unknown")));
    }

    /** Names by account id. */
    Map<String, String> names(Stream<String> accounts) {
        var names = new HashMap<String, String>();
        accounts.forEach(account -> names.computeIfAbsent(
                account,
                id -> logins.of(new AccountId(id)).map(Login::displayName).orElse(id)));
        return names;
    }
}
