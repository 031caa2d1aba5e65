package inspectorate.domain.accounts;

import static inspectorate.domain.accounts.AccountRule.*;

import inspectorate.domain.History;
import inspectorate.domain.accounts.AccountCommand.*;
import inspectorate.domain.accounts.AccountEvent.*;
import java.util.List;

/** Every decision about an account. */
final class AccountDecider {

    private AccountDecider() {}

    static List<AccountEvent> decide(History<AccountEvent> history, AccountCommand command) {
        boolean open = history.size() > 0 && history.held().getLast().event() instanceof AccountOpened;
        return switch (command) {
            case OpenAccount account -> {
                ACCOUNT_IS_OPENED_ONCE.require(history.size() == 0);
                ACCOUNT_HAS_A_ROLE.require(!account.roles().isEmpty());
                yield List.of(new AccountOpened(account.accountId(), account.fact(), account.roles(), account.scope()));
            }
            case CloseAccount account -> {
                ACCOUNT_IS_OPEN.require(open);
                yield List.of(new AccountClosed(account.accountId(), account.fact()));
            }
        };
    }
}
