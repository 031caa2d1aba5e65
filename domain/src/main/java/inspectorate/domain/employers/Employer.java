package inspectorate.domain.employers;

import inspectorate.domain.History;
import inspectorate.domain.employers.EmployerState.Identified;
import inspectorate.domain.ids.CreditCode;
import inspectorate.domain.ids.EmployerId;
import java.util.Optional;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;

/** Axon's door to an employer's file; its commands come in through the {@link EmployerDesk}. */
@AggregateRoot
public class Employer {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private EmployerId id;

    private final History<EmployerEvent> history = new History<>();

    void decide(EmployerCommand command) {
        EmployerDecider.decide(history, command).forEach(AggregateLifecycle::apply);
    }

    Optional<CreditCode> creditCode() {
        return EmployerDecider.fold(
                                history.held().stream().map(History.Held::event).toList())
                        instanceof Identified identified
                ? Optional.of(identified.creditCode())
                : Optional.empty();
    }

    @EventSourcingHandler
    void on(EmployerEvent event) {
        id = event.employerId();
        history.append(event);
    }
}
