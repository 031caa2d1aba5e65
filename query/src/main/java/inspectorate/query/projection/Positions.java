package inspectorate.query.projection;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** How far the read models are, and waiting until they are far enough. */
public final class Positions {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(5);

    private final Supplier<Collection<@Nullable TrackingToken>> segments;
    private final Committed committed;

    /** @param segments how far each segment is, in whichever process; nothing before there are any */
    public Positions(Supplier<Collection<@Nullable TrackingToken>> segments, Committed committed) {
        this.segments = segments;
        this.committed = committed;
    }

    /** What every answer given from now on reflects at least. */
    public Position current() {
        return new Position(
                segments.get().stream().mapToLong(Positions::index).min().orElse(-1));
    }

    /** What each segment has read, gaps included: where these are the same, nothing was added to the answers. */
    public Set<@Nullable TrackingToken> tokens() {
        return new HashSet<>(segments.get());
    }

    /** Waits until answers reflect that position; false if they do not within the time given. */
    public boolean await(Position wanted, Duration atMost) {
        return await(() -> reached(wanted), atMost);
    }

    /** The same, and until they reflect what was committed late, behind later events, as well. */
    boolean awaitComplete(Position wanted, Duration atMost) {
        return await(() -> reached(wanted) && !committed.any(passed(wanted)), atMost);
    }

    private static boolean await(BooleanSupplier there, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!there.getAsBoolean()) {
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

    /** Places that a segment has passed while they were empty. */
    private Set<Long> passed(Position upTo) {
        return segments.get().stream()
                .filter(GapAwareTrackingToken.class::isInstance)
                .flatMap(token -> ((GapAwareTrackingToken) token).getGaps().stream())
                .filter(gap -> gap <= upTo.index())
                .collect(Collectors.toSet());
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
