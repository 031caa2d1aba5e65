package inspectorate.infra.demo;

import inspectorate.api.certificates.CertificateDesk;
import inspectorate.api.certificates.CertificateStatement;
import inspectorate.api.certificates.CertificateStatement.*;
import inspectorate.api.commands.Caller;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.law.AgencyLevel;
import inspectorate.domain.law.CertificateRole;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Whoever investigates in the demo is certified since before its first story. */
@Component
@ConditionalOnProperty("inspectorate.demo")
class DemoCertificates {

    private static final BusinessDate TRAINED = new BusinessDate("2023-01-03");
    private static final BusinessDate EXAMINED = new BusinessDate("2023-01-05");
    private static final BusinessDate ISSUED = new BusinessDate("2023-01-10");

    private final CertificateDesk desk;

    DemoCertificates(CertificateDesk desk) {
        this.desk = desk;
    }

    void issue() {
        issue(DemoOfficers.INSPECTOR, "示例-0001", 2029);
        issue(DemoOfficers.HEAD, "示例-0002", 2030);
        issue(DemoOfficers.CAPTAIN, "示例-0003", 2030);
    }

    private void issue(Caller officer, String number, int lastYear) {
        var statements = List.of(
                new Training(TRAINED, "劳动保障监察岗前培训（示例）"),
                new Exam(EXAMINED, true),
                new Issue(ISSUED, CertificateRole.INSPECTOR, AgencyLevel.CITY, number, LocalDate.of(lastYear, 1, 9)));
        for (CertificateStatement statement : statements) {
            desk.state(
                    DemoOfficers.DEPARTMENT,
                    "demo:certificate:" + number + ":" + statement.getClass().getSimpleName(),
                    DemoOfficers.BAOHE.prefix(),
                    officer.accountId(),
                    statement);
        }
    }
}
