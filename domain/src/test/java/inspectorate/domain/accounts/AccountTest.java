package inspectorate.domain.accounts;

import static inspectorate.domain.Facts.on;
import static inspectorate.domain.Facts.refusedBy;
import static inspectorate.domain.accounts.AccountRule.*;

import inspectorate.domain.Fact;
import inspectorate.domain.accounts.AccountCommand.*;
import inspectorate.domain.accounts.AccountEvent.*;
import inspectorate.domain.ids.AccountId;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountTest {

    private static final AccountId ACCOUNT = new AccountId("inspector-3");
    private static final Fact MONDAY = on("2026-03-02");
    private static final Fact FRIDAY = on("2026-03-06");
    private static final AccountOpened OPENED =
            new AccountOpened(ACCOUNT, MONDAY, Set.of(Role.INSPECTOR), "340111/340111003");
    private static final AccountClosed CLOSED = new AccountClosed(ACCOUNT, FRIDAY);

    private final AggregateTestFixture<Account> fixture = new AggregateTestFixture<>(Account.class);

    @Test
    void an_account_is_opened_with_its_roles_and_cells() {
        fixture.givenNoPriorActivity()
                .when(new OpenAccount(ACCOUNT, MONDAY, Set.of(Role.INSPECTOR), "340111/340111003"))
                .expectEvents(OPENED);
    }

    @Test
    void an_account_is_opened_once_even_after_it_was_closed() {
        fixture.given(OPENED, CLOSED)
                .when(new OpenAccount(ACCOUNT, FRIDAY, Set.of(Role.OPERATOR), "*"))
                .expectException(refusedBy(ACCOUNT_IS_OPENED_ONCE));
    }

    @Test
    void an_account_has_a_role() {
        fixture.givenNoPriorActivity()
                .when(new OpenAccount(ACCOUNT, MONDAY, Set.of(), "*"))
                .expectException(refusedBy(ACCOUNT_HAS_A_ROLE));
    }

    @Test
    void an_open_account_is_closed() {
        fixture.given(OPENED).when(new CloseAccount(ACCOUNT, FRIDAY)).expectEvents(CLOSED);
    }

    @Test
    void only_an_open_account_is_closed() {
        fixture.givenNoPriorActivity()
                .when(new CloseAccount(ACCOUNT, FRIDAY))
                .expectException(refusedBy(ACCOUNT_IS_OPEN));
        fixture.given(OPENED, CLOSED)
                .when(new CloseAccount(ACCOUNT, FRIDAY))
                .expectException(refusedBy(ACCOUNT_IS_OPEN));
    }
}
