package inspectorate.query.projection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Collects the events of a batch and writes them when its last message is handled: in the phase in which a failing
 * write fails the batch, and before the token is stored.
 */
public final class DossierInvoker implements EventHandlerInvoker {

    private static final String BATCH = "inspectorate.batch";

    private final BatchProjector projector;
    private final EventLog log;
    private final BatchWatch watch;
    private final Seen seen;

    DossierInvoker(BatchProjector projector, EventLog log, BatchWatch watch, Seen seen) {
        this.projector = projector;
        this.log = log;
        this.watch = watch;
        this.seen = seen;
    }

    /** Never throws for what an event holds: an unreadable one must not stop the other segments. */
    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        // the one segment of a single process takes all, unread: reading is the coordinator's scarcest time
        return segment.getMask() == 0 || segment.matches(log.sequence(event).hashCode());
    }

    @Override
    public void handle(EventMessage<?> event, Segment segment) {
        var unitOfWork = (BatchingUnitOfWork<?>) CurrentUnitOfWork.get();
        List<Recorded> batch = batchOf(unitOfWork);
        seen.arrives(event, segment);
        log.recorded(event).ifPresent(batch::add);
        if (unitOfWork.isLastMessage()) {
            project(batch, segment);
        }
    }

    private void project(List<Recorded> batch, Segment segment) {
        long began = System.nanoTime();
        try {
            projector.project(batch, seen.upTo());
        } catch (RuntimeException down) {
            seen.failed(segment);
            watch.failed(
                    segment.getSegmentId(),
                    batch.isEmpty() ? -1 : batch.getLast().index(),
                    down);
            throw down;
        }
        watch.written(segment.getSegmentId(), batch.size(), Duration.ofNanos(System.nanoTime() - began));
    }

    private static List<Recorded> batchOf(UnitOfWork<?> unitOfWork) {
        return unitOfWork.root().getOrComputeResource(BATCH, name -> new ArrayList<>());
    }
}
