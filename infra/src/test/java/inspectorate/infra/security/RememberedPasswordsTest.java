package inspectorate.infra.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class RememberedPasswordsTest {

    private int checked;

    private final RememberedPasswords passwords = new RememberedPasswords(new PasswordEncoder() {
        @Override
        public String encode(CharSequence password) {
            return "hash of " + password;
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            checked++;
            return hash.equals(encode(password));
        }
    });

    @Test
    void the_right_password_is_checked_slowly_only_once() {
        assertThat(passwords.matches("right", "hash of right")).isTrue();
        assertThat(passwords.matches("right", "hash of right")).isTrue();
        assertThat(checked).isOne();
    }

    @Test
    void a_wrong_password_is_checked_each_time() {
        assertThat(passwords.matches("wrong", "hash of right")).isFalse();
        assertThat(passwords.matches("wrong", "hash of right")).isFalse();
        assertThat(checked).isEqualTo(2);
    }

    @Test
    void after_a_change_the_old_password_opens_nothing() {
        assertThat(passwords.matches("old", "hash of old")).isTrue();
        assertThat(passwords.matches("old", "hash of new")).isFalse();
    }
}
