package inspectorate.infra.security;

import inspectorate.api.commands.Caller;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** A caller whose password was right, or whose token is good. */
final class SignedIn extends User {

    private static final long serialVersionUID = 1;

    private final transient Caller caller;

    SignedIn(String login, String passwordHash, Caller caller) {
        this(login, passwordHash, caller, false);
    }

    /** @param shut after too many wrong passwords; the right one does not help for a while */
    SignedIn(String login, String passwordHash, Caller caller, boolean shut) {
        super(login, passwordHash, true, true, true, !shut, authorities(caller));
        this.caller = caller;
    }

    Caller caller() {
        return caller;
    }

    private static List<GrantedAuthority> authorities(Caller caller) {
        return caller.roles().stream()
                .map(role -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
