package inspectorate.query.projection;

import java.time.Duration;
import java.util.Collection;
import java.util.function.Supplier;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** How far the read models are, and waiting until they are far enough. */
public final class Positions {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(5);

    private final Supplier<Collection<@Nullable TrackingToken>> segments;

    /** @param segments how far each segment is, in whichever process; nothing before there are any */
    public Positions(Supplier<Collection<@Nullable TrackingToken>> segments) {
        this.segments = segments;
    }

    /** What every answer given from now on reflects at least. */
    public Position current() {
        return new Position(
                segments.get().stream().mapToLong(Positions::index).min().orElse(-1));
    }

    /** Waits until answers reflect that position; false if they do not within the time given. */
    public boolean await(Position wanted, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!reached(wanted)) {
            if (System.nanoTime() >= deadline) {
                return false;
            }
            try {
                Thread.sleep(LOOK_AGAIN);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    private boolean reached(Position wanted) {
        var tokens = segments.get();
        return !tokens.isEmpty() && tokens.stream().allMatch(token -> covers(token, wanted.index()));
    }

    private static boolean covers(@Nullable TrackingToken token, long index) {
        return index(token) >= index
                && !(token instanceof GapAwareTrackingToken aware
                        && aware.getGaps().contains(index));
    }

    private static long index(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
    }
}
