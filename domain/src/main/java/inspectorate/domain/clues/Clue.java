package inspectorate.domain.clues;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import inspectorate.domain.History;
import inspectorate.domain.clues.ClueCommand.*;
import inspectorate.domain.ids.ClueId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's door: every command is decided by {@link ClueDecider}. */
@AggregateRoot
public class Clue {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private ClueId id;

    private final History<ClueEvent> history = new History<>();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ReportClue command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(IdentifyClueEmployer command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordEducation command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(UrgeRectification command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordMediation command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordVoluntaryRectification command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordRefusal command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ReportIncidentSign command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(EscalateClue command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(LinkToCase command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DismissClue command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(TellResult command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RetractClueFact command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CorrectClueFact command) {
        decide(command);
    }

    @EventSourcingHandler
    void on(ClueEvent event) {
        id = event.clueId();
        history.append(event);
    }

    private void decide(ClueCommand command) {
        ClueDecider.decide(history, command).forEach(AggregateLifecycle::apply);
    }
}
