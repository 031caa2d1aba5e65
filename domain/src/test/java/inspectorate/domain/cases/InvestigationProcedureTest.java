package inspectorate.domain.cases;

import static inspectorate.domain.cases.CaseStory.*;
import static inspectorate.domain.cases.ProcedureRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.cases.CaseCommand.*;
import inspectorate.domain.cases.InvestigationFact.*;
import inspectorate.domain.cases.InvestigationStep.*;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.law.AgencyLevel;
import inspectorate.requirement.Requirement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InvestigationProcedureTest {

    private static final AccountId HEAD = new AccountId("head-1");
    private static final AccountId OTHER = new AccountId("inspector-7");

    @Test
    @Requirement({"D6-07", "D6-08"})
    void a_case_has_one_lead_and_at_least_one_co_inspector() {
        Proceeding.registered(CaseSource.REPORT)
                .refuses(CO_INSPECTOR_IS_NAMED, at -> new FileCase(CASE, at, LEAD, List.of()))
                .refuses(CO_INSPECTOR_IS_NAMED, at -> new FileCase(CASE, at, LEAD, List.of(LEAD)))
                .says(at -> new FileCase(CASE, at, LEAD, List.of(CO)))
                .takes(new TeamChange(OTHER, List.of(CO), "leave of absence"))
                .stands(CaseStage.FILED);
    }

    @Test
    void who_is_recused_stays_out_and_nobody_decides_on_their_own_recusal() {
        Proceeding.filed()
                .on("2026-03-05")
                .refuses(RECUSAL_IS_PENDING, new RecusalDecision(LEAD, true, HEAD, "reason"))
                .takes(new RecusalRequest(LEAD, RecusalGround.INTEREST, true, "owns shares"))
                .due("deadline.recusal", "2026-03-10")
                .refuses(RECUSAL_IS_DECIDED_BY_ANOTHER, new RecusalDecision(LEAD, false, LEAD, "reason"))
                .takes(new RecusalDecision(LEAD, true, HEAD, "owns shares"))
                .refuses(RECUSED_OFFICER_STAYS_OUT, new TeamChange(LEAD, List.of(CO), "again"))
                .takes(new TeamChange(OTHER, List.of(CO), "recusal"));
    }

    @Test
    void an_investigation_is_extended_once_and_before_it_ends() {
        var extension = new InvestigationExtension(null, "complex", HEAD);
        Proceeding.filed()
                .on("2026-05-20")
                .takes(extension)
                .due("deadline.investigation", "2026-07-06")
                .refuses(INVESTIGATION_IS_EXTENDED_ONCE, extension);
        Proceeding.filed().on("2026-05-26").refuses(EXTENSION_PRECEDES_THE_END, extension);
    }

    @Test
    void the_clock_stands_still_while_the_investigation_is_suspended() {
        Proceeding.filed()
                .on("2026-03-09")
                .takes(new Suspension("the principal has fled", HEAD))
                .stands(CaseStage.SUSPENDED)
                .refuses(CONCLUSION_NEEDS_INVESTIGATION, Proceeding.established())
                .on("2026-03-16")
                .takes(new Resumption("found"))
                .stands(CaseStage.FILED)
                .due("deadline.investigation", "2026-06-01");
    }

    @Test
    void held_evidence_is_decided_on_in_seven_working_days_or_lapses() {
        Proceeding.filed()
                .on("2026-03-04")
                .takes(new EvidenceHold("payroll ledger", HEAD))
                .due("deadline.evidence-hold", "2026-03-13")
                .refuses(HOLD_LAPSES_AFTER_ITS_TERM, new HoldLapse(1))
                .refuses(HOLD_IS_RUNNING, new HoldDecision(2, HoldResult.RETURNED))
                .on("2026-03-14")
                .refuses(HOLD_IS_DECIDED_IN_TIME, new HoldDecision(1, HoldResult.KEPT_AS_EVIDENCE))
                .takes(new HoldLapse(1))
                .refuses(HOLD_IS_RUNNING, new HoldLapse(1));
    }

    @Test
    void an_investigation_goes_on_beside_an_order_and_a_case_does_not_end_while_evidence_is_held() {
        Proceeding.filed()
                .says(at -> new IssueRectificationOrder(CASE, at, Term.until(LocalDate.of(2026, 3, 9)), PAPER))
                .on("2026-03-09")
                .takes(new EvidenceHold("payroll ledger", HEAD))
                .says(at -> new VerifyRectification(CASE, at, false))
                .refuses(HOLD_IS_DECIDED_FIRST, at -> new CloseCase(CASE, at, CaseOutcome.RECTIFIED))
                .takes(new HoldDecision(1, HoldResult.RETURNED))
                .says(at -> new CloseCase(CASE, at, CaseOutcome.RECTIFIED));
        Proceeding.concluded()
                .says(at -> new IssueRectificationOrder(CASE, at, Term.until(LocalDate.of(2026, 3, 17)), PAPER))
                .refuses(INVESTIGATION_GOES_ON, new EvidenceHold("payroll ledger", HEAD));
    }

    @Test
    void evidence_is_numbered_and_illegal_evidence_excluded() {
        var proceeding = Proceeding.filed()
                .takes(new Evidence(EvidenceKind.DOCUMENT, "contract", null))
                .takes(new Evidence(EvidenceKind.AUDIO_VISUAL, "site video", "a1b2"));
        assertThat(((EvidenceAdded) proceeding.last()).number()).isEqualTo(2);
        proceeding
                .takes(new EvidenceExclusion(1, "taken by force"))
                .refuses(EVIDENCE_EXISTS, new EvidenceExclusion(1, "again"));
    }

    @Test
    void accounts_are_looked_up_with_the_approval_of_a_city() {
        Proceeding.filed()
                .refuses(ACCOUNTS_ARE_APPROVED_HIGH_ENOUGH, new AccountQuery(AgencyLevel.COUNTY, HEAD))
                .takes(new AccountQuery(AgencyLevel.CITY, HEAD));
    }

    @Test
    void the_conclusion_names_its_outcome_and_starts_the_time_to_decide() {
        var concluded = Proceeding.concluded().stands(CaseStage.INVESTIGATED).due("deadline.decision", "2026-03-31");
        assertThat(((InvestigationConcluded) concluded.last()).ground().outcome())
                .isEqualTo("PENALTY_DECISION");
    }
}
