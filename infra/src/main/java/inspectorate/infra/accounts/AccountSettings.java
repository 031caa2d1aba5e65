package inspectorate.infra.accounts;

import inspectorate.domain.accounts.Role;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.Identifier;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The accounts that are opened at the start where they are not open yet.
 *
 * @param accounts by any name; those without a login are left out
 * @param tellPasswords true where all this is for trying out: the passwords are shown after the start
 */
@ConfigurationProperties("inspectorate")
record AccountSettings(@DefaultValue Map<String, Setting> accounts, boolean tellPasswords) {

    /**
     * @param scope a cell with all below it, or {@code *} for every cell
     * @param password as it is typed, or hashed and led by the name of the hash: {@code {bcrypt}$2a$…}
     */
    record Setting(
            @DefaultValue("") String login,
            @DefaultValue("") String displayName,
            @DefaultValue Set<Role> roles,
            @DefaultValue("*") String scope,
            @DefaultValue("") String password) {

        @Override
        public String toString() {
            return "Setting[" + login + "]";
        }

        AccountId id() {
            return new AccountId(Identifier.derived("account", login));
        }

        GridCellId cell() {
            return new GridCellId(scope.equals("*") ? "ALL" : scope);
        }
    }
}
