package inspectorate.api.commands;

import inspectorate.domain.accounts.Role;
import inspectorate.domain.ids.AccountId;
import inspectorate.query.projection.Scope;
import java.util.Set;

/**
 * Who asks. A controller names it as a parameter; only signed-in people can be one.
 *
 * @param scope the territory the caller sees and acts in
 * @param displayName as the pages greet; goes into no event
 */
public record Caller(AccountId accountId, Set<Role> roles, Scope scope, String displayName) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** What the system does by itself, such as a policy; it has no roles and passes no door. */
    public static Caller system(String name) {
        return new Caller(new AccountId(name), Set.of(), Scope.ALL, name);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isOneOf(Role... any) {
        for (Role role : any) {
            if (is(role)) {
                return true;
            }
        }
        return false;
    }
}
