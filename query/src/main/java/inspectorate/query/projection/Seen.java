package inspectorate.query.projection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * Index up to which events may have been written before, here or elsewhere: a document store that is killed alone may
 * forget them with its tokens, while search does not. It is raised to the event store's head whenever a segment does not
 * simply go on.
 */
final class Seen {

    private final LongSupplier head;
    private final AtomicLong upTo = new AtomicLong(-1);
    private final Map<Integer, Place> places = new ConcurrentHashMap<>();

    private record Place(Segment claim, long position) {}

    /** @param head index of the last event of the event store, at present */
    Seen(LongSupplier head) {
        this.head = head;
    }

    long upTo() {
        return upTo.get();
    }

    /** What comes next to a segment, before it is written. */
    void arrives(EventMessage<?> event, Segment segment) {
        if (event instanceof TrackedEventMessage<?> tracked) {
            long position = tracked.trackingToken().position().orElse(-1);
            if (!goesOn(places.get(segment.getSegmentId()), segment, position, event)) {
                upTo.accumulateAndGet(head.getAsLong(), Math::max);
            }
            places.put(segment.getSegmentId(), new Place(segment, position));
        }
    }

    /** What fails is delivered again, maybe by a store that has forgotten what it had. */
    void failed(Segment segment) {
        places.remove(segment.getSegmentId());
    }

    @SuppressWarnings("ReferenceEquality") // each claim makes a segment anew, equal to the one before
    private static boolean goesOn(@Nullable Place before, Segment claim, long position, EventMessage<?> event) {
        return before != null
                && before.claim() == claim
                && (position > before.position() || position == before.position() && EventLog.late(event));
    }
}
