package inspectorate.infra.demo;

import inspectorate.api.commands.Caller;
import inspectorate.domain.accounts.Role;
import inspectorate.domain.ids.AccountId;
import inspectorate.query.projection.Scope;
import java.util.Set;

/** The officers in whose names the demo's facts are recorded. */
final class DemoOfficers {

    static final Scope BAOHE = new Scope("340111");
    static final Caller INSPECTOR = officer("inspector", Role.INSPECTOR);
    static final Caller HEAD = officer("head", Role.AGENCY_HEAD);
    static final Caller DEPARTMENT = officer("department", Role.DEPARTMENT_HEAD);

    private DemoOfficers() {}

    private static Caller officer(String account, Role role) {
        return new Caller(new AccountId(account), Set.of(role), BAOHE, account);
    }
}
