package inspectorate.domain.bookkeeping;

import static inspectorate.domain.bookkeeping.ParkingRule.*;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.bookkeeping.BookkeepingEvent.ConsequencesSkipped;
import inspectorate.domain.bookkeeping.BookkeepingEvent.ParkedRetried;
import inspectorate.domain.bookkeeping.DossierDecision.EventRestored;
import inspectorate.domain.bookkeeping.DossierDecision.EventSkipped;
import inspectorate.domain.bookkeeping.ParkingCommand.*;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** The decisions about one event or parked document, in their order. */
@AggregateRoot
public class Parking {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private String id;

    private boolean skipped;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(Skip command) {
        A_DECISION_HAS_A_REASON.require(!command.reason().isBlank());
        A_SKIPPED_EVENT_IS_SKIPPED_ONCE.require(!skipped);
        AggregateLifecycle.apply(new EventSkipped(
                command.stream(),
                command.fact(),
                command.dossier(),
                command.eventId(),
                command.cause(),
                command.reason()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SkipConsequences command) {
        A_DECISION_HAS_A_REASON.require(!command.reason().isBlank());
        AggregateLifecycle.apply(new ConsequencesSkipped(
                command.stream(), command.fact(), command.eventId(), command.cause(), command.reason()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(Restore command) {
        A_DECISION_HAS_A_REASON.require(!command.reason().isBlank());
        ONLY_A_SKIPPED_EVENT_IS_RESTORED.require(skipped);
        AggregateLifecycle.apply(new EventRestored(
                command.stream(), command.fact(), command.dossier(), command.eventId(), command.reason()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(NoteRetry command) {
        AggregateLifecycle.apply(new ParkedRetried(
                command.stream(), command.fact(), command.subject(), command.tried(), command.released()));
    }

    @EventSourcingHandler
    void on(DomainEvent event) {
        id = event.stream();
        skipped = event instanceof EventSkipped || (skipped && !(event instanceof EventRestored));
    }
}
