package inspectorate.domain.bookkeeping;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import inspectorate.domain.bookkeeping.BookkeepingEvent.GenerationSwitched;
import inspectorate.domain.bookkeeping.ReadModelCommand.SwitchGeneration;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Which generation of one read model answers. */
@AggregateRoot
public class ReadModelPointer {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private String id;

    private int generation;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SwitchGeneration command) {
        if (command.generation() != generation) {
            AggregateLifecycle.apply(new GenerationSwitched(
                    command.stream(), command.fact(), command.readModel(), command.generation()));
        }
    }

    @EventSourcingHandler
    void on(GenerationSwitched event) {
        id = event.stream();
        generation = event.generation();
    }
}
