package inspectorate.query.projection;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.bookkeeping.BookkeepingEvent;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Collects the events of a batch and writes them when its last message is handled: in the phase in which a failing
 * write fails the batch, and before the token is stored.
 */
public final class DossierInvoker implements EventHandlerInvoker {

    /** Metadata of an event whose token does not tell its own place; kept out of what is stored. */
    public static final String LATE_INDEX = "globalIndex";

    private static final String BATCH = "inspectorate.batch";

    private final BatchProjector projector;
    private final ParkedStore parked;

    DossierInvoker(BatchProjector projector, ParkedStore parked) {
        this.projector = projector;
        this.parked = parked;
    }

    /** Never throws: an unreadable event must not stop the other segments. */
    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        // the one segment of a single process takes all, unread: reading is the coordinator's scarcest time
        return segment.getMask() == 0 || segment.matches(sequence(event).hashCode());
    }

    private static String sequence(EventMessage<?> event) {
        try {
            return event.getPayload() instanceof DomainEvent domainEvent
                    ? domainEvent.dossier()
                    : event.getIdentifier();
        } catch (RuntimeException unreadable) {
            return event instanceof DomainEventMessage<?> message
                    ? message.getAggregateIdentifier()
                    : event.getIdentifier();
        }
    }

    @Override
    public void handle(EventMessage<?> event, Segment segment) {
        var unitOfWork = (BatchingUnitOfWork<?>) CurrentUnitOfWork.get();
        List<Recorded> batch = batchOf(unitOfWork);
        collect(event, batch);
        if (unitOfWork.isLastMessage()) {
            projector.project(batch);
        }
    }

    private static List<Recorded> batchOf(UnitOfWork<?> unitOfWork) {
        return unitOfWork.root().getOrComputeResource(BATCH, name -> new ArrayList<>());
    }

    private void collect(EventMessage<?> event, List<Recorded> batch) {
        if (!(event instanceof DomainEventMessage<?> message)) {
            return;
        }
        var eventId = message.getAggregateIdentifier() + "#" + message.getSequenceNumber();
        try {
            if (event.getPayload() instanceof DomainEvent payload && !(payload instanceof BookkeepingEvent)) {
                batch.add(new Recorded(
                        eventId,
                        index(event),
                        event.getTimestamp().truncatedTo(ChronoUnit.MICROS),
                        payload,
                        texts(event)));
            }
        } catch (RuntimeException unreadable) {
            parked.park(new Parked(
                    ParkedStore.EVENT,
                    eventId,
                    message.getAggregateIdentifier(),
                    eventId,
                    unreadable.toString(),
                    event.getTimestamp()));
        }
    }

    private static long index(EventMessage<?> event) {
        if (event.getMetaData().get(LATE_INDEX) instanceof String late) {
            return Long.parseLong(late);
        }
        return event instanceof TrackedEventMessage<?> tracked
                ? tracked.trackingToken().position().orElseThrow()
                : -1;
    }

    private static Map<String, String> texts(EventMessage<?> event) {
        Map<String, String> texts = new HashMap<>();
        event.getMetaData().forEach((name, value) -> texts.put(name, String.valueOf(value)));
        texts.remove(LATE_INDEX);
        return texts;
    }
}
