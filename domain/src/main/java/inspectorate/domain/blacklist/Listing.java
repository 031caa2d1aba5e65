package inspectorate.domain.blacklist;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import inspectorate.domain.History;
import inspectorate.domain.blacklist.ListingCommand.*;
import inspectorate.domain.ids.ListingId;
import inspectorate.domain.law.LawBook;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's door: every command is decided by {@link ListingDecider}. */
@AggregateRoot
public class Listing {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private ListingId id;

    private final History<ListingEvent> history = new History<>();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(FindListingCandidate command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ProposeListing command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DecideListing command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RemoveFromBlacklist command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(MigrateListing command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RetractListingFact command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CorrectListingFact command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(LoseListingBasis command, LawBook laws) {
        ListingBasis.lose(history, command, laws).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RegainListingBasis command) {
        decide(command);
    }

    @EventSourcingHandler
    void on(ListingEvent event) {
        id = event.listingId();
        history.append(event);
    }

    private void decide(ListingCommand command) {
        ListingDecider.decide(history, command).forEach(AggregateLifecycle::apply);
    }
}
