package inspectorate.domain.inspections;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import inspectorate.domain.History;
import inspectorate.domain.ids.InspectionId;
import inspectorate.domain.inspections.InspectionCommand.*;
import inspectorate.domain.law.Certificates;
import inspectorate.domain.law.LawBook;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's door: every command is decided by {@link InspectionDecider}. */
@AggregateRoot
public class Inspection {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private InspectionId id;

    private final History<InspectionEvent> history = new History<>();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordInspection command, LawBook laws, Certificates certificates) {
        decide(command, laws, certificates);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RetractInspectionFact command, LawBook laws, Certificates certificates) {
        decide(command, laws, certificates);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CorrectInspectionFact command, LawBook laws, Certificates certificates) {
        decide(command, laws, certificates);
    }

    @EventSourcingHandler
    void on(InspectionEvent event) {
        id = event.inspectionId();
        history.append(event);
    }

    private void decide(InspectionCommand command, LawBook laws, Certificates certificates) {
        InspectionDecider.decide(history, command, laws, certificates).forEach(AggregateLifecycle::apply);
    }
}
