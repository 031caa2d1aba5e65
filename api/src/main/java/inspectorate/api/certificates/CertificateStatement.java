package inspectorate.api.certificates;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.certificates.CertificateCommand;
import inspectorate.domain.certificates.CertificateCommand.*;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.law.AgencyLevel;
import inspectorate.domain.law.CertificateRole;
import java.time.LocalDate;

/** What is said about the qualification of an inspector. */
public sealed interface CertificateStatement {

    BusinessDate on();

    CertificateCommand command(AccountId inspector, Fact fact);

    record Training(BusinessDate on, String course) implements CertificateStatement {

        @Override
        public CertificateCommand command(AccountId inspector, Fact fact) {
            return new RecordTraining(inspector, fact, course);
        }
    }

    record Exam(BusinessDate on, boolean passed) implements CertificateStatement {

        @Override
        public CertificateCommand command(AccountId inspector, Fact fact) {
            return new RecordExam(inspector, fact, passed);
        }
    }

    /** @param expiresOn last day on which it is valid */
    record Issue(BusinessDate on, CertificateRole role, AgencyLevel issuer, String number, LocalDate expiresOn)
            implements CertificateStatement {

        @Override
        public CertificateCommand command(AccountId inspector, Fact fact) {
            return new IssueCertificate(inspector, fact, role, issuer, number, expiresOn);
        }
    }

    record Renewal(BusinessDate on, LocalDate expiresOn) implements CertificateStatement {

        @Override
        public CertificateCommand command(AccountId inspector, Fact fact) {
            return new RenewCertificate(inspector, fact, expiresOn);
        }
    }

    record Revocation(BusinessDate on, String reason) implements CertificateStatement {

        @Override
        public CertificateCommand command(AccountId inspector, Fact fact) {
            return new RevokeCertificate(inspector, fact, reason);
        }
    }
}
