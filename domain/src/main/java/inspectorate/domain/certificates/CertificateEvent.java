package inspectorate.domain.certificates;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.law.AgencyLevel;
import inspectorate.domain.law.CertificateRole;
import java.time.LocalDate;

/** What became of the qualification of one inspector; one stream an inspector. */
public sealed interface CertificateEvent extends DomainEvent {

    AccountId inspectorId();

    @Override
    default String dossier() {
        return stream();
    }

    record TrainingCompleted(String stream, Fact fact, AccountId inspectorId, String course)
            implements CertificateEvent {}

    record ExamTaken(String stream, Fact fact, AccountId inspectorId, boolean passed) implements CertificateEvent {}

    /** @param expiresOn last day on which it is valid */
    record CertificateIssued(
            String stream,
            Fact fact,
            AccountId inspectorId,
            CertificateRole role,
            AgencyLevel issuer,
            String number,
            LocalDate expiresOn)
            implements CertificateEvent {}

    record CertificateRenewed(String stream, Fact fact, AccountId inspectorId, LocalDate expiresOn)
            implements CertificateEvent {}

    /** It is valid no longer from this fact's day on. */
    record CertificateRevoked(String stream, Fact fact, AccountId inspectorId, String reason)
            implements CertificateEvent {}
}
