package inspectorate.infra;

import java.util.List;

/** Who may sign in where this runs for trying out; a bean of this kind is shown after the start. */
@FunctionalInterface
public interface DemoAccounts {

    record DemoAccount(String login, String password, String role) {}

    List<DemoAccount> accounts();
}
