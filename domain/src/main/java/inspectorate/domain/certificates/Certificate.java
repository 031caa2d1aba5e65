package inspectorate.domain.certificates;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import inspectorate.domain.History;
import inspectorate.domain.certificates.CertificateCommand.*;
import inspectorate.domain.law.LawBook;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's door: every command is decided by {@link CertificateDecider}. */
@AggregateRoot
public class Certificate {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private String id;

    private final History<CertificateEvent> history = new History<>();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordTraining command, LawBook laws) {
        decide(command, laws);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordExam command, LawBook laws) {
        decide(command, laws);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(IssueCertificate command, LawBook laws) {
        decide(command, laws);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RenewCertificate command, LawBook laws) {
        decide(command, laws);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RevokeCertificate command, LawBook laws) {
        decide(command, laws);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RetractCertificateFact command, LawBook laws) {
        decide(command, laws);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CorrectCertificateFact command, LawBook laws) {
        decide(command, laws);
    }

    @EventSourcingHandler
    void on(CertificateEvent event) {
        id = event.stream();
        history.append(event);
    }

    private void decide(CertificateCommand command, LawBook laws) {
        CertificateDecider.decide(history, command, laws).forEach(AggregateLifecycle::apply);
    }
}
