package inspectorate.infra.store;

import inspectorate.domain.certificates.CertificateBook;
import inspectorate.domain.certificates.CertificateCommand;
import inspectorate.domain.certificates.CertificateEvent;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.law.CertificateRole;
import inspectorate.domain.law.Certificates;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Read from the event store itself, like the delegations. */
@Component
class StoredCertificates implements Certificates {

    private final EventStore events;

    StoredCertificates(EventStore events) {
        this.events = events;
    }

    @Override
    public Set<CertificateRole> of(AccountId inspector, LocalDate day) {
        return CertificateBook.of(events.readEvents(CertificateCommand.streamOf(inspector))
                        .asStream()
                        .map(message -> (CertificateEvent) message.getPayload())
                        .toList())
                .validOn(day);
    }
}
