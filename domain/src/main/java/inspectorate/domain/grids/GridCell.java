package inspectorate.domain.grids;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import inspectorate.domain.History;
import inspectorate.domain.grids.GridCellCommand.*;
import inspectorate.domain.ids.GridCellId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's door: every command is decided by {@link GridCellDecider}. */
@AggregateRoot
public class GridCell {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private GridCellId id;

    private final History<GridCellEvent> history = new History<>();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DefineGridCell command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(PostInspector command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RetractGridCellFact command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CorrectGridCellFact command) {
        decide(command);
    }

    @EventSourcingHandler
    void on(GridCellEvent event) {
        id = event.cellId();
        history.append(event);
    }

    private void decide(GridCellCommand command) {
        GridCellDecider.decide(history, command).forEach(AggregateLifecycle::apply);
    }
}
