package inspectorate.query.projection;

import java.time.Instant;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicReference;

/** Up to which record time this process has answered: an event of that time that comes later makes an answer untrue. */
public final class Watermark {

    private final AtomicReference<Instant> answered = new AtomicReference<>(Instant.MIN);

    /** What was known at that instant was told. */
    void answered(Instant knownAt) {
        answered.accumulateAndGet(knownAt, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** How many of these are of a time that was answered for without them. */
    public long passed(Collection<Recorded> arrived) {
        var until = answered.get();
        return arrived.stream()
                .filter(recorded -> !recorded.recordedAt().isAfter(until))
                .count();
    }
}
