package inspectorate.domain.accounts;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import inspectorate.domain.History;
import inspectorate.domain.accounts.AccountCommand.*;
import inspectorate.domain.ids.AccountId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's door: every command is decided by {@link AccountDecider}. */
@AggregateRoot
public class Account {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private AccountId id;

    private final History<AccountEvent> history = new History<>();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(OpenAccount command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CloseAccount command) {
        decide(command);
    }

    @EventSourcingHandler
    void on(AccountEvent event) {
        id = event.accountId();
        history.append(event);
    }

    private void decide(AccountCommand command) {
        AccountDecider.decide(history, command).forEach(AggregateLifecycle::apply);
    }
}
