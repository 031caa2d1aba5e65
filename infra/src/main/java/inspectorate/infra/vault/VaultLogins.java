package inspectorate.infra.vault;

import inspectorate.api.accounts.Logins;
import inspectorate.domain.ids.AccountId;
import inspectorate.infra.vault.VaultRows.LoginRow;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

@Component
class VaultLogins implements Logins {

    private final VaultRows rows;
    private final SecretKey names;

    VaultLogins(VaultRows rows, MasterKey masterKey) {
        this.rows = rows;
        this.names = masterKey.forUse("logins", "AES");
    }

    @Override
    public Optional<Login> find(String login) {
        return rows.login(login.strip().toLowerCase(Locale.ROOT)).map(this::open);
    }

    @Override
    public Optional<Login> of(AccountId accountId) {
        return rows.loginOf(accountId.value()).map(this::open);
    }

    @Override
    public void keep(Login login) {
        var name = login.displayName().getBytes(StandardCharsets.UTF_8);
        rows.put(new LoginRow(
                login.login().strip().toLowerCase(Locale.ROOT),
                login.accountId().value(),
                Sealing.seal(names, login.accountId().value(), name),
                login.passwordHash()));
    }

    private Login open(LoginRow row) {
        var name = Sealing.open(names, row.accountId(), row.sealedName());
        return new Login(
                row.login(),
                new AccountId(row.accountId()),
                new String(name, StandardCharsets.UTF_8),
                row.passwordHash());
    }
}
