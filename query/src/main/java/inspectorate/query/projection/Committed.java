package inspectorate.query.projection;

import java.util.Collection;

/** Whether places in the event store's order that were empty when they were passed hold an event by now. */
@FunctionalInterface
public interface Committed {

    /** Of a store that commits in its order: no place is ever passed. */
    Committed IN_ORDER = _ -> false;

    boolean any(Collection<Long> indexes);
}
