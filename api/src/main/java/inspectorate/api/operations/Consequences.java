package inspectorate.api.operations;

import inspectorate.query.projection.Parked;

/** What follows from events. */
@FunctionalInterface
public interface Consequences {

    /**
     * Draws them anew from a parked event, by the same policies; what was drawn before is not drawn twice.
     *
     * @return true if it is parked no longer
     */
    boolean retry(Parked event);
}
