package inspectorate.infra.demo;

import inspectorate.api.commands.Caller;
import inspectorate.domain.accounts.Role;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.Identifier;
import inspectorate.query.projection.Scope;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The demo accounts in whose names the demo's facts are recorded. */
final class DemoOfficers {

    static final Scope BAOHE = new Scope("340111");
    static final Caller INSPECTOR = officer("inspector", Role.INSPECTOR);
    static final Caller HEAD = officer("agency", Role.AGENCY_HEAD);
    static final Caller DEPARTMENT = officer("department", Role.DEPARTMENT_HEAD);

    /** Heads the squad of one street, to which the department delegates. */
    static final Caller CAPTAIN = officer("captain", Role.AGENCY_HEAD, new Scope("340111/340111003"));

    static final Caller REVIEWER = officer("reviewer", Role.LEGAL_REVIEWER);
    private static final List<Caller> ALL = List.of(INSPECTOR, HEAD, REVIEWER, DEPARTMENT);

    private DemoOfficers() {}

    static Caller withRight(Set<Role> roles) {
        return ALL.stream()
                .filter(officer -> !Collections.disjoint(officer.roles(), roles))
                .findFirst()
                .orElseThrow();
    }

    /** The text with account ids where it names an officer by login. */
    static String named(String text) {
        for (var officer : ALL) {
            text = text.replace("\"@" + officer.displayName() + "\"", "\"" + officer.accountId() + "\"");
        }
        return text;
    }

    private static Caller officer(String login, Role role) {
        return officer(login, role, BAOHE);
    }

    private static Caller officer(String login, Role role, Scope scope) {
        return new Caller(new AccountId(Identifier.derived("account", login)), Set.of(role), scope, login);
    }
}
