package inspectorate.domain.employers;

import inspectorate.domain.History;
import inspectorate.domain.ids.CreditCode;
import inspectorate.domain.ids.EmployerId;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

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

    /** What was decided on this file and another one together. */
    void record(List<MergingEvent> decided) {
        decided.forEach(AggregateLifecycle::apply);
    }

    void requireCodeMayBecome(@Nullable CreditCode code) {
        MergingDecider.requireCodeMayBecome(code, held());
    }

    Optional<CreditCode> creditCode() {
        return Optional.ofNullable(MergingDecider.codeOf(EmployerDecider.fold(held())));
    }

    List<EmployerEvent> held() {
        return history.held().stream().map(History.Held::event).toList();
    }

    @EventSourcingHandler
    void on(EmployerEvent event) {
        id = event.employerId();
        history.append(event);
    }
}
