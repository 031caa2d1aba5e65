package inspectorate.api.commands;

import inspectorate.query.projection.Position;

/** Where the event store is. */
@FunctionalInterface
public interface StoreHead {

    /** A position that reflects all that this thread's last command appended. */
    Position afterLastCommand();
}
