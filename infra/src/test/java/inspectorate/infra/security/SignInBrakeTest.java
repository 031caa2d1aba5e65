package inspectorate.infra.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInBrakeTest {

    private Instant now = Instant.parse("2026-03-02T01:00:00Z");
    private final InstantSource time = () -> now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);
    private final SignInBrake brake = new SignInBrake(clock);

    @Test
    void a_login_is_shut_after_ten_wrong_passwords_and_opens_again() {
        guess(SignInBrake.GUESSES);
        assertThat(brake.shuts("INSPECTOR ")).isTrue();
        assertThat(brake.shuts("agency")).isFalse();

        now = now.plusSeconds(301);
        assertThat(brake.shuts("inspector")).isFalse();
    }

    @Test
    void the_right_password_in_between_begins_anew() {
        guess(SignInBrake.GUESSES - 1);
        brake.right("inspector");
        guess(1);
        assertThat(brake.shuts("inspector")).isFalse();
    }

    private void guess(int times) {
        for (int i = 0; i < times; i++) {
            brake.wrong("inspector");
        }
    }
}
