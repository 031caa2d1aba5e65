package inspectorate.domain.persons;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import inspectorate.domain.ids.ErasureId;
import inspectorate.domain.persons.ErasureCommand.*;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's door: every command is decided by {@link ErasureDecider}. */
@AggregateRoot
public class Erasure {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private ErasureId id;

    private ErasureState state = new ErasureState.None();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ProposeErasure command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ConfirmErasure command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RefuseErasure command) {
        decide(command);
    }

    @EventSourcingHandler
    void on(ErasureEvent event) {
        id = event.erasureId();
        state = state.after(event);
    }

    private void decide(ErasureCommand command) {
        ErasureDecider.decide(state, command).forEach(AggregateLifecycle::apply);
    }
}
