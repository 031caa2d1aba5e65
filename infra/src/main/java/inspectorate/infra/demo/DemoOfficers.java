package inspectorate.infra.demo;

import inspectorate.api.commands.Caller;
import inspectorate.domain.accounts.Role;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.Identifier;
import inspectorate.query.projection.Scope;
import java.util.Set;

/** The demo accounts in whose names the demo's facts are recorded. */
final class DemoOfficers {

    static final Scope BAOHE = new Scope("340111");
    static final Caller INSPECTOR = officer("inspector", Role.INSPECTOR);
    static final Caller HEAD = officer("agency", Role.AGENCY_HEAD);
    static final Caller DEPARTMENT = officer("department", Role.DEPARTMENT_HEAD);

    private DemoOfficers() {}

    private static Caller officer(String login, Role role) {
        return new Caller(new AccountId(Identifier.derived("account", login)), Set.of(role), BAOHE, login);
    }
}
