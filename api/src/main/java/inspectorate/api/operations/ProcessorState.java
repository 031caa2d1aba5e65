package inspectorate.api.operations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far one event processor is.
 *
 * @param lagEvents from its slowest segment to the end of the event store
 * @param lagSeconds since the oldest event that it has not handled was recorded; 0 where it has handled all
 * @param error kind of its last failure in this process, without what it says; null if there was none
 */
public record ProcessorState(
        String name,
        State state,
        long lagEvents,
        double lagSeconds,
        @Nullable String error,
        @Nullable Instant failedAt,
        List<Segment> segments) {

    public enum State {
        CAUGHT_UP,
        BEHIND,
        /** It tries the same events again. */
        FAILING
    }

    /**
     * @param node the process that works on it; null while it is nobody's
     * @param position null before its first event
     */
    public record Segment(
            int number, @Nullable String node, @Nullable String position, long lagEvents, double lagSeconds) {}
}
