package inspectorate.infra.readside;

import inspectorate.query.projection.Position;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far a token is behind the event store, in events and in time. */
@Component
class Lag {

    private static final double MILLIS = 1_000;

    /** An event that is there comes at once; a gap that nothing fills would not. */
    private static final long PATIENCE_MILLIS = 200;

    private final EventStore events;
    private final Clock clock;

    Lag(EventStore events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Measured against the store as it is now. */
    Asked now() {
        var head = events.createHeadToken();
        return new Asked(head == null ? -1 : head.position().orElse(-1));
    }

    static @Nullable String position(@Nullable TrackingToken token) {
        return token == null || token.position().isEmpty() ? null : new Position(index(token)).toString();
    }

    static long index(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
    }

    static boolean covers(@Nullable TrackingToken token, long index) {
        return index(token) >= index
                && !(token instanceof GapAwareTrackingToken aware
                        && aware.getGaps().contains(index));
    }

    /** Several tokens at one moment; the same question is asked once. */
    final class Asked {

        private final long head;
        private final Map<Long, Double> waiting = new HashMap<>();

        private Asked(long head) {
            this.head = head;
        }

        long head() {
            return head;
        }

        long events(@Nullable TrackingToken token) {
            return Math.max(0, head - index(token));
        }

        /** How long the first event after it has been waiting. */
        double seconds(@Nullable TrackingToken token) {
            if (events(token) == 0) {
                return 0;
            }
            return waiting.computeIfAbsent(index(token), _ -> waiting(token));
        }

        private double waiting(@Nullable TrackingToken token) {
            try (var stream = events.openStream(token)) {
                if (!stream.hasNextAvailable((int) PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                    return 0;
                }
                return Math.max(
                        0,
                        Duration.between(stream.nextAvailable().getTimestamp(), clock.instant())
                                        .toMillis()
                                / MILLIS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return 0;
            }
        }
    }
}
