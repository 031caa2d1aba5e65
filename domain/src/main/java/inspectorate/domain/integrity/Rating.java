package inspectorate.domain.integrity;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import inspectorate.domain.History;
import inspectorate.domain.ids.RatingId;
import inspectorate.domain.integrity.RatingCommand.*;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's door: every command is decided by {@link RatingDecider}. */
@AggregateRoot
public class Rating {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private RatingId id;

    private final History<RatingEvent> history = new History<>();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AssignIntegrityGrade command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RetractRatingFact command) {
        decide(command);
    }

    @EventSourcingHandler
    void on(RatingEvent event) {
        id = event.ratingId();
        history.append(event);
    }

    private void decide(RatingCommand command) {
        RatingDecider.decide(history, command).forEach(AggregateLifecycle::apply);
    }
}
