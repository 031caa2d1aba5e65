package inspectorate.domain.certificates;

import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.Identifier;
import inspectorate.domain.law.AgencyLevel;
import inspectorate.domain.law.CertificateRole;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

public sealed interface CertificateCommand extends DomainCommand {

    @TargetAggregateIdentifier
    default String stream() {
        return streamOf(inspectorId());
    }

    @Override
    default Identifier target() {
        return this::stream;
    }

    AccountId inspectorId();

    static String streamOf(AccountId inspectorId) {
        return Identifier.derived("certificate", inspectorId.value());
    }

    record RecordTraining(AccountId inspectorId, Fact fact, String course) implements CertificateCommand {}

    record RecordExam(AccountId inspectorId, Fact fact, boolean passed) implements CertificateCommand {}

    record IssueCertificate(
            AccountId inspectorId,
            Fact fact,
            CertificateRole role,
            AgencyLevel issuer,
            String number,
            LocalDate expiresOn,
            @Nullable GridCellId worksIn)
            implements CertificateCommand {}

    record RenewCertificate(
            AccountId inspectorId,
            Fact fact,
            LocalDate expiresOn,
            @Nullable GridCellId worksIn) implements CertificateCommand {}

    record RevokeCertificate(AccountId inspectorId, Fact fact, String reason) implements CertificateCommand {}

    record RetractCertificateFact(AccountId inspectorId, Fact fact, int sequence, String reason)
            implements CertificateCommand {}

    record CorrectCertificateFact(
            AccountId inspectorId, Fact fact, int sequence, String reason, CertificateCommand replacement)
            implements CertificateCommand {}
}
