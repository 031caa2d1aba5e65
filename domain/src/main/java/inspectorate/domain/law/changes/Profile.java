package inspectorate.domain.law.changes;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import inspectorate.domain.law.changes.ProfileCommand.*;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's door: every command is decided by {@link ProfileDecider}. */
@AggregateRoot
public class Profile {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private String id;

    private final List<ProfileEvent> history = new ArrayList<>();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ProposeProfileValue command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DecideProfileValue command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ConfirmPublicationBasis command) {
        decide(command);
    }

    @EventSourcingHandler
    void on(ProfileEvent event) {
        id = event.stream();
        history.add(event);
    }

    private void decide(ProfileCommand command) {
        ProfileDecider.decide(ProfileBook.of(history), command).forEach(AggregateLifecycle::apply);
    }
}
