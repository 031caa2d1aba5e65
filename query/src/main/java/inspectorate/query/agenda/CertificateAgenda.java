package inspectorate.query.agenda;

import inspectorate.domain.certificates.CertificateEvent;
import inspectorate.domain.certificates.CertificateEvent.*;
import inspectorate.domain.ids.GridCellId;
import inspectorate.query.agenda.AgendaEntry.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A certificate is to be renewed before its last day; one that is revoked or renewed is due no longer on that day. */
final class CertificateAgenda {

    private CertificateAgenda() {}

    static String key(CertificateEvent event) {
        return "certificate-" + event.inspectorId();
    }

    static AgendaEntry after(AgendaEntry entry, CertificateEvent event) {
        return switch (event) {
            case CertificateIssued issued -> due(entry, event, issued.worksIn(), issued.expiresOn());
            case CertificateRenewed renewed -> due(entry, event, renewed.worksIn(), renewed.expiresOn());
            case CertificateRevoked _ -> entry.end();
            case TrainingCompleted _, ExamTaken _, CertificateFactRetracted _ -> entry;
        };
    }

    /** In the squad where they work, so that the squad sees it, and the department too. */
    private static AgendaEntry due(
            AgendaEntry entry, CertificateEvent event, @Nullable GridCellId worksIn, LocalDate expiresOn) {
        var cell = worksIn == null ? event.fact().cellId() : worksIn;
        return entry.about("", "", cell.value())
                .due(Kind.CERTIFICATE_EXPIRES, event.inspectorId().value(), expiresOn);
    }
}
