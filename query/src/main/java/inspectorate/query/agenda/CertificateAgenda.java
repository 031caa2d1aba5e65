package inspectorate.query.agenda;

import inspectorate.domain.certificates.CertificateEvent;
import inspectorate.domain.certificates.CertificateEvent.*;
import inspectorate.query.agenda.AgendaEntry.Kind;
import java.time.LocalDate;

/** A certificate is to be renewed before its last day; one that is revoked or renewed is due no longer on that day. */
final class CertificateAgenda {

    private CertificateAgenda() {}

    static String key(CertificateEvent event) {
        return "certificate-" + event.inspectorId();
    }

    static AgendaEntry after(AgendaEntry entry, CertificateEvent event) {
        return switch (event) {
            case CertificateIssued issued -> due(entry, event, issued.expiresOn());
            case CertificateRenewed renewed -> due(entry, event, renewed.expiresOn());
            case CertificateRevoked _ -> entry.end();
            case TrainingCompleted _, ExamTaken _ -> entry;
        };
    }

    private static AgendaEntry due(AgendaEntry entry, CertificateEvent event, LocalDate expiresOn) {
        return entry.about("", "", event.fact().cellId().value())
                .due(Kind.CERTIFICATE_EXPIRES, event.inspectorId().value(), expiresOn);
    }
}
