package inspectorate.infra.store;

import inspectorate.api.sweep.OpenActMark;
import inspectorate.domain.bookkeeping.TakeoverCommand;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

@Component
class StoredOpenActMark implements OpenActMark {

    private final EventStore events;
    private volatile boolean seen;

    StoredOpenActMark(EventStore events) {
        this.events = events;
    }

    /** What was set once stays so. */
    @Override
    public boolean set() {
        seen = seen || events.readEvents(TakeoverCommand.STREAM).hasNext();
        return seen;
    }
}
