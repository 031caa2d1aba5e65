package inspectorate.infra.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Whoever sends the password with each request is checked slowly once in five minutes, not each time: the slow hash is
 * meant for who steals the hashes. Remembered is a keyed digest of password and hash, right ones only, under a key that
 * ends with the process; a changed password has another hash and is checked anew.
 */
final class RememberedPasswords implements PasswordEncoder {

    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST = 10_000;
    private static final String DIGEST = "HmacSHA256";

    private final PasswordEncoder slow;
    private final SecretKeySpec key;
    private final Cache<ByteBuffer, Boolean> right =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

    RememberedPasswords(PasswordEncoder slow) {
        this.slow = slow;
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, DIGEST);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return slow.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        if (password == null || hash == null) {
            return false;
        }
        var digest = digest(password, hash);
        if (right.getIfPresent(digest) != null) {
            return true;
        }
        boolean matches = slow.matches(password, hash);
        if (matches) {
            right.put(digest, true);
        }
        return matches;
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return slow.upgradeEncoding(hash);
    }

    private ByteBuffer digest(CharSequence password, String hash) {
        try {
            var mac = Mac.getInstance(DIGEST);
            mac.init(key);
            mac.update(hash.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return ByteBuffer.wrap(mac.doFinal(password.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This JDK has no " + DIGEST, missing);
        }
    }
}
