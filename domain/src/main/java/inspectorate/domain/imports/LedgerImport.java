package inspectorate.domain.imports;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import inspectorate.domain.History;
import inspectorate.domain.ids.ImportId;
import inspectorate.domain.imports.ImportCommand.*;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's door: every command is decided by {@link ImportDecider}. */
@AggregateRoot
public class LedgerImport {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private ImportId id;

    private final History<ImportEvent> history = new History<>();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(StartImport command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CompleteImport command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(FailImport command) {
        decide(command);
    }

    @EventSourcingHandler
    void on(ImportEvent event) {
        id = event.importId();
        history.append(event);
    }

    private void decide(ImportCommand command) {
        ImportDecider.decide(history, command).forEach(AggregateLifecycle::apply);
    }
}
