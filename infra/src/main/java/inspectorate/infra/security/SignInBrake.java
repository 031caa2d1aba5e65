package inspectorate.infra.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Slows down who guesses passwords: after some wrong ones a login is shut for a while, the right one included. */
@Component
class SignInBrake {

    static final int GUESSES = 10;
    private static final Duration SHUT = Duration.ofMinutes(5);
    private static final int REMEMBERED = 10_000;

    private record Guesses(int count, Instant last) {}

    private final Clock clock;
    private final Map<String, Guesses> guesses = new LinkedHashMap<>();

    SignInBrake(Clock clock) {
        this.clock = clock;
    }

    @EventListener
    void failed(AuthenticationFailureBadCredentialsEvent failure) {
        wrong(failure.getAuthentication().getName());
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent success) {
        right(success.getAuthentication().getName());
    }

    synchronized void wrong(String login) {
        var before = recent(login);
        guesses.remove(key(login));
        guesses.put(key(login), new Guesses(before + 1, clock.instant()));
        if (guesses.size() > REMEMBERED) {
            guesses.remove(guesses.keySet().iterator().next());
        }
    }

    synchronized void right(String login) {
        guesses.remove(key(login));
    }

    synchronized boolean shuts(String login) {
        return recent(login) >= GUESSES;
    }

    private int recent(String login) {
        var made = guesses.get(key(login));
        return made != null && made.last().plus(SHUT).isAfter(clock.instant()) ? made.count() : 0;
    }

    private static String key(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
