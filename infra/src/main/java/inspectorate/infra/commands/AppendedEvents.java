package inspectorate.infra.commands;

import inspectorate.api.commands.StoreHead;
import inspectorate.infra.store.LastAppend;
import inspectorate.query.projection.Position;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL commits out of order: a store's head may lie beyond an event that a reader has not seen yet, so the position
 * given back is that of the command's own last event. Over Axon Server the head says enough.
 */
class AppendedEvents implements StoreHead {

    private final EventStore events;
    private final @Nullable LastAppend appends;

    AppendedEvents(EventStore events, @Nullable LastAppend appends) {
        this.events = events;
        this.appends = appends;
    }

    @Override
    public Position afterLastCommand() {
        return new Position(appends == null ? head() : appends.take().orElseGet(this::head));
    }

    private long head() {
        var token = events.createHeadToken();
        return token == null ? -1 : token.position().orElse(-1);
    }
}
