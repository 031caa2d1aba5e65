package inspectorate.infra.store;

import inspectorate.api.delegations.DelegationBooks;
import inspectorate.domain.delegations.DelegationBook;
import inspectorate.domain.delegations.DelegationCommand;
import inspectorate.domain.delegations.DelegationEvent;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Read from the event store itself: what was revoked a moment ago lets nobody act any more, in any process. */
@Component
class StoredDelegations implements DelegationBooks {

    private final EventStore events;

    StoredDelegations(EventStore events) {
        this.events = events;
    }

    @Override
    public DelegationBook of(String jurisdiction) {
        return DelegationBook.of(events.readEvents(DelegationCommand.streamOf(jurisdiction))
                .asStream()
                .map(message -> (DelegationEvent) message.getPayload())
                .toList());
    }
}
