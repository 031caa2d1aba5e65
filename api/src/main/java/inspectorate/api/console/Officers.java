package inspectorate.api.console;

import inspectorate.api.accounts.Logins;
import inspectorate.api.accounts.Logins.Login;
import inspectorate.domain.ids.AccountId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Officers as pages ask for them and show them: by the name with which they sign in. */
@Component
class Officers {

    private static final Set<String> FIELDS = Stream.concat(
                    ProcedureForms.officers(), Stream.of("leadInspectorId", "coInspectorIds", "inspectorId"))
            .collect(Collectors.toUnmodifiableSet());

    private final Logins logins;

    Officers(Logins logins) {
        this.logins = logins;
    }

    /** @param said login, or the account's id for who comes by another sign-in */
    AccountId account(String said) {
        return logins.find(said).map(Login::accountId).orElseGet(() -> new AccountId(said));
    }

    /** What was typed, with accounts where fields name officers by their login. */
    Typed named(Typed typed) {
        Map<String, String> values = new HashMap<>(typed.values());
        FIELDS.forEach(field -> values.computeIfPresent(
                field,
                (_, _) -> typed.list(field).stream()
                        .map(said -> account(said).value())
                        .collect(Collectors.joining(", "))));
        return new Typed(Map.copyOf(values));
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
