package inspectorate.domain.cases;

import static inspectorate.domain.cases.CaseStory.*;
import static inspectorate.domain.cases.ProcedureRule.*;

import inspectorate.domain.Fact;
import inspectorate.domain.cases.CaseCommand.*;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.law.CertificateRole;
import inspectorate.domain.law.LawBook;
import inspectorate.domain.law.TestLaw;
import inspectorate.requirement.Requirement;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@Requirement({"R-INV-3", "D2-34"})
@DisplayNameGeneration(ReplaceUnderscores.class)
class CertifiedTeamTest {

    private static final LawBook RECORDED = TestLaw.with("certificates.recorded true FLAG");

    @Test
    void a_case_is_filed_by_certified_inspectors_only() {
        Proceeding.registered(CaseSource.REPORT, RECORDED)
                .refuses(LEAD_IS_CERTIFIED, filing())
                .certified(LEAD, CertificateRole.INSPECTOR)
                .refuses(CO_INSPECTORS_ARE_CERTIFIED, filing())
                .certified(CO, CertificateRole.ASSISTANT)
                .refuses(CO_INSPECTORS_ARE_CERTIFIED, filing())
                .certified(CO, CertificateRole.PART_TIME_INSPECTOR)
                .says(filing())
                .stands(CaseStage.FILED);
    }

    @Test
    void a_part_time_inspector_takes_part_and_leads_nothing() {
        Proceeding.registered(CaseSource.REPORT, RECORDED)
                .certified(LEAD, CertificateRole.PART_TIME_INSPECTOR)
                .certified(CO, CertificateRole.INSPECTOR)
                .refuses(LEAD_IS_CERTIFIED, filing());
    }

    @Test
    void a_team_is_changed_to_certified_inspectors_only() {
        var other = new AccountId("inspector-9");
        Proceeding.registered(CaseSource.REPORT, RECORDED)
                .certified(LEAD, CertificateRole.INSPECTOR)
                .certified(CO, CertificateRole.INSPECTOR)
                .says(filing())
                .refuses(LEAD_IS_CERTIFIED, new InvestigationStep.TeamChange(other, List.of(CO), "调岗"))
                .takes(new InvestigationStep.TeamChange(CO, List.of(LEAD), "调岗"));
    }

    @Test
    void where_no_certificates_are_recorded_nobody_is_locked_out() {
        Proceeding.registered(CaseSource.REPORT, TestLaw.with("certificates.recorded false FLAG"))
                .says(filing());
        Proceeding.registered(CaseSource.REPORT).says(filing());
    }

    private static Function<Fact, CaseCommand> filing() {
        return at -> new FileCase(CASE, at, LEAD, List.of(CO));
    }
}
