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
import inspectorate.domain.accounts.Role;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.Identifier;
import inspectorate.infra.DemoAccounts;
import java.util.List;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * One account for each role in Baohe district, and one that sees every ledger. Their passwords are known to everybody,
 * so they exist only where this runs for trying out.
 */
@Component
@Profile("embedded")
@Order(Ordered.HIGHEST_PRECEDENCE)
class BaoheAccounts implements DemoAccounts, ApplicationRunner {

    private static final GridCellId BAOHE = new GridCellId("340111");

    private record Demo(String login, String displayName, Role role, String scope) {

        AccountId id() {
            return new AccountId(Identifier.derived("demo account", login));
        }

        String password() {
            return login + "-demo";
        }
    }

    private static final List<Demo> ACCOUNTS = List.of(
            new Demo("inspector", "监察员（示例）", Role.INSPECTOR, BAOHE.value()),
            new Demo("agency", "监察机构负责人（示例）", Role.AGENCY_HEAD, BAOHE.value()),
            new Demo("department", "部门负责人（示例）", Role.DEPARTMENT_HEAD, BAOHE.value()),
            new Demo("statistician", "统计人员（示例）", Role.STATISTICIAN, BAOHE.value()),
            new Demo("operator", "系统运维（示例）", Role.OPERATOR, BAOHE.value()),
            new Demo("importer", "台账导入（示例，全部辖区）", Role.AGENCY_HEAD, "*"));

    private final Commands commands;
    private final Logins logins;
    private final JurisdictionProfiles profiles;
    private final PasswordEncoder passwords = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    BaoheAccounts(Commands commands, Logins logins, JurisdictionProfiles profiles) {
        this.commands = commands;
        this.logins = logins;
        this.profiles = profiles;
    }

    @Override
    public List<DemoAccount> accounts() {
        return ACCOUNTS.stream()
                .map(demo -> new DemoAccount(demo.login(), demo.password(), demo.displayName()))
                .toList();
    }

    /** The logins are written at every start: a vault that was sealed with another master key is of no use here. */
    @Override
    public void run(ApplicationArguments arguments) {
        for (Demo demo : ACCOUNTS) {
            open(demo);
            logins.keep(new Login(demo.login(), demo.id(), demo.displayName(), passwords.encode(demo.password())));
        }
    }

    private void open(Demo demo) {
        var today = profiles.today(BAOHE.jurisdiction());
        var fact = Fact.recorded(BAOHE, BusinessDate.of(today), today);
        try {
            commands.send(Caller.system("demo"), new OpenAccount(demo.id(), fact, Set.of(demo.role()), demo.scope()));
        } catch (RuleViolated refused) {
            if (refused.rule() != ACCOUNT_IS_OPENED_ONCE) {
                throw refused;
            }
        }
    }
}
