package inspectorate.infra.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.api.accounts.Logins;
import inspectorate.infra.DemoAccounts;
import inspectorate.infra.RunningInspectorate;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class DemoAccountsIT extends RunningInspectorate {

    private final ConfiguredAccounts demo;
    private final Logins logins;
    private final EventStore events;

    DemoAccountsIT(DemoAccounts demo, Logins logins, EventStore events) {
        this.demo = (ConfiguredAccounts) demo;
        this.logins = logins;
        this.events = events;
    }

    @Test
    void every_demo_account_is_open_and_its_password_is_the_one_shown() {
        var passwords = PasswordEncoderFactories.createDelegatingPasswordEncoder();
        assertThat(demo.accounts()).hasSize(11).allSatisfy(account -> {
            var login = logins.find(account.login()).orElseThrow();
            assertThat(passwords.matches(account.password(), login.passwordHash()))
                    .isTrue();
            assertThat(events.readEvents(login.accountId().value()).asStream()).hasSize(1);
        });
    }

    @Test
    void a_second_start_opens_nothing_again() {
        demo.run(new DefaultApplicationArguments());

        var login = logins.find("Inspector ").orElseThrow();
        assertThat(events.readEvents(login.accountId().value()).asStream()).hasSize(1);
        assertThat(logins.of(login.accountId()).orElseThrow().displayName()).contains("监察员");
    }
}
