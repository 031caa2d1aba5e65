package inspectorate.domain.integrity;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import inspectorate.domain.ids.RatingRunId;
import inspectorate.domain.integrity.RatingRunCommand.CompleteRatingRun;
import inspectorate.domain.integrity.RatingRunCommand.FailRatingRun;
import inspectorate.domain.integrity.RatingRunCommand.StartRatingRun;
import inspectorate.domain.integrity.RatingRunEvent.RatingRunStarted;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's door: every command is decided by {@link RatingRunDecider}. */
@AggregateRoot
public class RatingRun {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private RatingRunId id;

    private boolean running;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(StartRatingRun command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CompleteRatingRun command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(FailRatingRun command) {
        decide(command);
    }

    @EventSourcingHandler
    void on(RatingRunEvent event) {
        id = event.runId();
        running = event instanceof RatingRunStarted;
    }

    private void decide(RatingRunCommand command) {
        AggregateLifecycle.apply(RatingRunDecider.decide(running, command));
    }
}
