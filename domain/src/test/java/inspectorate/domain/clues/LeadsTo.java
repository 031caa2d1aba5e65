package inspectorate.domain.clues;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.hamcrest.CustomTypeSafeMatcher;

/** One event, after which the clue stands there. */
class LeadsTo extends CustomTypeSafeMatcher<List<? super EventMessage<?>>> {

    private final ClueStage from;
    private final ClueStage to;

    LeadsTo(ClueStage from, ClueStage to) {
        super("one event that leads to " + to);
        this.from = from;
        this.to = to;
    }

    @Override
    protected boolean matchesSafely(List<? super EventMessage<?>> events) {
        return events.size() == 1
                && events.getFirst() instanceof EventMessage<?> message
                && message.getPayload() instanceof ClueEvent event
                && from.after(event) == to;
    }
}
