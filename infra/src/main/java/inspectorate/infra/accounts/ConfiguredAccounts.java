package inspectorate.infra.accounts;

import static inspectorate.domain.accounts.AccountRule.ACCOUNT_IS_OPENED_ONCE;

import inspectorate.api.accounts.Logins;
import inspectorate.api.accounts.Logins.Login;
import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.api.profiles.JurisdictionProfiles;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.accounts.AccountCommand.OpenAccount;
import inspectorate.infra.DemoAccounts;
import inspectorate.infra.accounts.AccountSettings.Setting;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Opens the accounts of the settings, so that somebody can sign in at the first start. */
@Component
@EnableConfigurationProperties(AccountSettings.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ConfiguredAccounts implements DemoAccounts, ApplicationRunner {

    private final Commands commands;
    private final Logins logins;
    private final JurisdictionProfiles profiles;
    private final AccountSettings settings;
    private final PasswordEncoder passwords = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    ConfiguredAccounts(Commands commands, Logins logins, JurisdictionProfiles profiles, AccountSettings settings) {
        this.commands = commands;
        this.logins = logins;
        this.profiles = profiles;
        this.settings = settings;
    }

    @Override
    public List<DemoAccount> accounts() {
        return settings.tellPasswords()
                ? named().stream()
                        .map(account -> new DemoAccount(account.login(), account.password(), account.displayName()))
                        .toList()
                : List.of();
    }

    private List<Setting> named() {
        return settings.accounts().values().stream()
                .filter(account -> !account.login().isBlank())
                .toList();
    }

    /** The logins are written at every start: a password is changed where it is set. */
    @Override
    public void run(ApplicationArguments arguments) {
        for (Setting account : named()) {
            if (account.password().isBlank()) {
                throw new IllegalStateException("The account " + account.login() + " has no password in the settings");
            }
            open(account);
            var password = account.password();
            logins.keep(new Login(
                    account.login(),
                    account.id(),
                    account.displayName().isBlank() ? account.login() : account.displayName(),
                    password.startsWith("{") ? password : passwords.encode(password)));
        }
    }

    private void open(Setting account) {
        var cell = account.cell();
        var today = profiles.today(cell.jurisdiction());
        var fact = Fact.recorded(cell, BusinessDate.of(today), today);
        try {
            commands.send(
                    Caller.system("settings"), new OpenAccount(account.id(), fact, account.roles(), account.scope()));
        } catch (RuleViolated refused) {
            if (refused.rule() != ACCOUNT_IS_OPENED_ONCE) {
                throw refused;
            }
        }
    }
}
