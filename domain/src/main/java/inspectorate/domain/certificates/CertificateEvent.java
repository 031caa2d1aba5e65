package inspectorate.domain.certificates;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.FactRetracted;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.law.AgencyLevel;
import inspectorate.domain.law.CertificateRole;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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

    /**
     * @param expiresOn last day on which it is valid
     * @param worksIn squad or other part of the jurisdiction in which the inspector worked then; null for all of it
     */
    record CertificateIssued(
            String stream,
            Fact fact,
            AccountId inspectorId,
            CertificateRole role,
            AgencyLevel issuer,
            String number,
            LocalDate expiresOn,
            @Nullable GridCellId worksIn)
            implements CertificateEvent {}

    record CertificateRenewed(
            String stream,
            Fact fact,
            AccountId inspectorId,
            LocalDate expiresOn,
            @Nullable GridCellId worksIn) implements CertificateEvent {}

    /** It is valid no longer from this fact's day on. */
    record CertificateRevoked(String stream, Fact fact, AccountId inspectorId, String reason)
            implements CertificateEvent {}

    record CertificateFactRetracted(
            String stream,
            Fact fact,
            AccountId inspectorId,
            int retractedSequence,
            DomainEvent retracted,
            String reason)
            implements CertificateEvent, FactRetracted {}
}
