package inspectorate.infra.commands;

import inspectorate.api.commands.StoreHead;
import inspectorate.query.projection.Milestone;
import inspectorate.query.projection.Position;
import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what this thread's last command appended. PostgreSQL commits out of order: a store's head may lie beyond an
 * event that a reader has not seen yet, so the position given back is that of the command's own last event.
 */
class AppendedEvents implements StoreHead {

    /** Finds an event's place among all events; null where the store's head says enough. */
    @FunctionalInterface
    interface Index {
        @Nullable
        Long of(DomainEventMessage<?> event);
    }

    private final ThreadLocal<@Nullable DomainEventMessage<?>> last = new ThreadLocal<>();
    private final EventStore events;
    private final Index index;

    AppendedEvents(EventStore events, Index index) {
        this.events = events;
        this.index = index;
    }

    BiFunction<Integer, EventMessage<?>, EventMessage<?>> remember(List<? extends EventMessage<?>> appended) {
        if (CurrentUnitOfWork.isStarted() && appended.getLast() instanceof DomainEventMessage<?> event) {
            CurrentUnitOfWork.get().afterCommit(_ -> {
                last.set(event);
                Milestone.COMMAND_COMMITTED.reached();
            });
        }
        return (_, event) -> event;
    }

    @Override
    public Position afterLastCommand() {
        var event = last.get();
        last.remove();
        var found = event == null ? null : index.of(event);
        return new Position(found == null ? head() : found);
    }

    private long head() {
        var token = events.createHeadToken();
        return token == null ? -1 : token.position().orElse(-1);
    }
}
