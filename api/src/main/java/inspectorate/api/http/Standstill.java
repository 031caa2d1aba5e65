package inspectorate.api.http;

import java.time.Instant;
import java.util.Optional;

/** Whether the read models take in what is recorded. */
public interface Standstill {

    /** Since when they do not, because a store is down; empty while all is well. */
    Optional<Instant> since();
}
