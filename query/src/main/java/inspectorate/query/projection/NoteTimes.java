package inspectorate.query.projection;

import java.time.Duration;
import java.time.Instant;

/** When it is time again to note how far long work is. */
final class NoteTimes {

    static final Duration EVERY = Duration.ofMillis(500);

    private Instant last;

    NoteTimes(Instant begun) {
        last = begun;
    }

    boolean due(Instant now) {
        if (!last.plus(EVERY).isBefore(now)) {
            return false;
        }
        last = now;
        return true;
    }
}
