package inspectorate.api.certificates;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.certificates.CertificateCommand;
import inspectorate.domain.certificates.CertificateCommand.*;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.law.AgencyLevel;
import inspectorate.domain.law.CertificateRole;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said about the qualification of an inspector. */
public sealed interface CertificateStatement {

    BusinessDate on();

    /** @param worksIn the part of the jurisdiction in which the inspector works; null for all of it */
    CertificateCommand command(AccountId inspector, Fact fact, @Nullable GridCellId worksIn);

    record Training(BusinessDate on, String course) implements CertificateStatement {

        @Override
        public CertificateCommand command(AccountId inspector, Fact fact, @Nullable GridCellId worksIn) {
            return new RecordTraining(inspector, fact, course);
        }
    }

    record Exam(BusinessDate on, boolean passed) implements CertificateStatement {

        @Override
        public CertificateCommand command(AccountId inspector, Fact fact, @Nullable GridCellId worksIn) {
            return new RecordExam(inspector, fact, passed);
        }
    }

    /** @param expiresOn last day on which it is valid */
    record Issue(BusinessDate on, CertificateRole role, AgencyLevel issuer, String number, LocalDate expiresOn)
            implements CertificateStatement {

        @Override
        public CertificateCommand command(AccountId inspector, Fact fact, @Nullable GridCellId worksIn) {
            return new IssueCertificate(inspector, fact, role, issuer, number, expiresOn, worksIn);
        }
    }

    record Renewal(BusinessDate on, LocalDate expiresOn) implements CertificateStatement {

        @Override
        public CertificateCommand command(AccountId inspector, Fact fact, @Nullable GridCellId worksIn) {
            return new RenewCertificate(inspector, fact, expiresOn, worksIn);
        }
    }

    record Revocation(BusinessDate on, String reason) implements CertificateStatement {

        @Override
        public CertificateCommand command(AccountId inspector, Fact fact, @Nullable GridCellId worksIn) {
            return new RevokeCertificate(inspector, fact, reason);
        }
    }
}
