package inspectorate.domain.papers;

import inspectorate.domain.ids.PaperId;
import inspectorate.domain.papers.PaperState.Unissued;
import java.util.function.Function;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;

/** Axon's door to one paper; its commands come in through the {@link NumberingDesk}. */
@AggregateRoot
public class Paper {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private PaperId id;

    private PaperState state = new Unissued();

    void decide(Function<PaperState, PaperEvent> decision) {
        AggregateLifecycle.apply(decision.apply(state));
    }

    @EventSourcingHandler
    void on(PaperEvent event) {
        id = event.paperId();
        state = PaperState.after(event);
    }
}
