package inspectorate.api.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inspectorate.domain.law.Certainty;
import inspectorate.requirement.Requirement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DecisionRulesTest {

    private static final String UNPAID = "ordered=Y; expired=Y; ";

    @ParameterizedTest
    @Requirement({"R-DEC-1", "R-DEC-3", "R-DEC-5", "R-DEC-6", "R-DEC-7", "R-INV-3", "R-INV-5", "R-INV-11", "R-INV-13"})
    @CsvSource(delimiter = '|', textBlock = """
        R-DEC-1 | violation=N | WITHDRAW_FILING
        R-DEC-1 | violation=Y; minor=Y; corrected=Y | WITHDRAW_FILING
        R-DEC-1 | violation=Y; minor=N; corrected=N; penaltyProvision=N | RECTIFICATION_ORDER
        R-DEC-1 | violation=Y; minor=Y; corrected=N; penaltyProvision=N | RECTIFICATION_ORDER
        R-DEC-1 | violation=Y; corrected=N; penaltyProvision=Y | PENALTY_DECISION
        R-DEC-1 | violation=Y; corrected=Y; penaltyProvision=Y | PENALTY_DECISION
        R-DEC-1 | violation=Y; corrected=Y; penaltyProvision=Y; firstViolation=Y | NO_PENALTY
        R-DEC-1 | violation=Y; crimeSuspected=Y; penaltyProvision=Y | TRANSFER_POLICE
        R-DEC-1 | violation=Y; otherDepartment=Y | TRANSFER_DEPARTMENT
        R-DEC-3 | noticeServed=N | NOTICE_FIRST
        R-DEC-3 | noticeServed=Y | WAIT_FOR_STATEMENT
        R-DEC-3 | noticeServed=Y; waived=Y; noticedFine=3000; finalFine=3000 | MAY_DECIDE
        R-DEC-3 | noticeServed=Y; periodOver=Y; noticedFine=3000; finalFine=3001 | NEW_NOTICE
        R-DEC-3 | noticeServed=Y; periodOver=Y; noticedFine=3000; finalFine=3001; newFacts=Y | MAY_DECIDE
        R-DEC-5 | publicInterest=N; directInterest=Y; hearingHeld=N; complex=N | NOT_REQUIRED
        R-DEC-5 | publicInterest=N; directInterest=Y; hearingHeld=Y | REVIEW_REQUIRED
        R-DEC-5 | publicInterest=Y; passed=Y | PASSED
        R-DEC-5 | publicInterest=Y; passed=Y; reviewerQualified=N | REVIEW_REQUIRED
        R-DEC-6 | workers=30 | DISCUSSION_REQUIRED
        R-DEC-6 | workers=29 | NOT_REQUIRED
        R-DEC-6 | workers=10; unpaid=40000 | DISCUSSION_REQUIRED
        R-DEC-6 | policeTransfer=Y; participants=3 | DISCUSSED
        R-DEC-6 | policeTransfer=Y; participants=2 | TOO_FEW_PARTICIPANTS
        R-DEC-7 | party=ENTITY; fine=3000 | ON_THE_SPOT
        R-DEC-7 | party=ENTITY; fine=3001 | ORDINARY_PROCEDURE
        R-DEC-7 | party=CITIZEN; fine=200 | ON_THE_SPOT
        R-DEC-7 | party=CITIZEN; fine=201 | ORDINARY_PROCEDURE
        R-DEC-7 | party=ENTITY; warningOnly=Y | ON_THE_SPOT
        R-INV-3 | inspectors=2; qualified=Y; shown=Y | PROPER
        R-INV-3 | inspectors=1 | IMPROPER
        R-INV-5 | interest=N; relative=Y | RECUSE
        R-INV-5 | interest=N | NO_GROUND
        R-INV-11 | measure=SEAL | NOT_ALLOWED
        R-INV-11 | measure=COPY | ALLOWED
        R-INV-13 | wageArrears=Y; approvedBy=COUNTY | NEEDS_HIGHER_APPROVAL
        R-INV-13 | wageArrears=Y; approvedBy=CITY | ALLOWED
        """)
    void a_rule_decides_each_of_its_examples(String rule, String inputs, String outcome) {
        assertThat(Asked.of(rule, "HA", inputs).outcome()).isEqualTo(outcome);
    }

    @Test
    @Requirement("R-DEC-4")
    void a_larger_fine_is_heard_where_the_province_has_said_what_is_larger() {
        assertThat(Asked.of("R-DEC-4", "Hunan", "party=ENTITY; fine=20000").outcome())
                .isEqualTo("HEARING_RIGHT");
        assertThat(Asked.of("R-DEC-4", "Hunan", "party=ENTITY; fine=19999").outcome())
                .isEqualTo("NO_HEARING");
        assertThat(Asked.of("R-DEC-4", "Hunan", "party=CITIZEN; fine=1000").outcome())
                .isEqualTo("HEARING_RIGHT");
        assertThatThrownBy(() -> Asked.of("R-DEC-4", "CN", "party=ENTITY; fine=20000"))
                .hasMessageContaining("This jurisdiction has no value for: hearing.entity");
        assertThat(Asked.of("R-DEC-4", "CN", "licenceRevoked=Y").outcome()).isEqualTo("HEARING_RIGHT");
        assertThatThrownBy(() -> Asked.of("R-DEC-4", "HN", "party=ENTITY")).hasMessageContaining("lacks: fine");
    }

    @Test
    @Requirement("R-DEC-4")
    void a_hearing_is_asked_for_within_five_working_days() {
        var asked = "licenceRevoked=Y; noticedOn=2025-04-21; requestedOn=";
        assertThat(Asked.of("R-DEC-4", "CN", asked + "2025-04-27").outcome()).isEqualTo("HOLD_HEARING");
        assertThat(Asked.of("R-DEC-4", "CN", asked + "2025-04-28").outcome()).isEqualTo("REQUEST_TOO_LATE");
    }

    @Test
    @Requirement("R-INV-5")
    void zhejiang_lets_the_agency_head_decide_on_an_inspector_and_the_department_head_on_the_agency_head() {
        assertThat(Asked.of("R-INV-5", "ZJ", "interest=Y").figures()).containsEntry("decidedBy", "AGENCY_HEAD");
        assertThat(Asked.of("R-INV-5", "ZJ", "interest=Y; officer=AGENCY_HEAD").figures())
                .containsEntry("decidedBy", "DEPARTMENT_HEAD");
    }

    @Test
    @Requirement("R-INV-19")
    void henan_checks_an_employer_once_a_year_unless_a_violation_is_suspected() {
        assertThat(Asked.of("R-INV-19", "HA", "checksThisYear=0").outcome()).isEqualTo("ALLOWED");
        assertThat(Asked.of("R-INV-19", "HA", "checksThisYear=1").outcome()).isEqualTo("TOO_OFTEN");
        assertThat(Asked.of("R-INV-19", "HA", "checksThisYear=1; violationSuspected=Y")
                        .outcome())
                .isEqualTo("ALLOWED");
        assertThatThrownBy(() -> Asked.of("R-INV-19", "CN", "checksThisYear=1"))
                .hasMessageContaining("no value for: inspection.per-year");
    }

    @ParameterizedTest
    @Requirement("R-RECT")
    @CsvSource(delimiter = '|', textBlock = """
        R-RECT | servedOn=2015-11-02; dueOn=2015-11-09 | ORDER_VALID
        R-RECT | servedOn=2025-07-01; dueOn=2025-07-01 | TERM_TOO_SHORT
        R-RECT | servedOn=2025-07-01; dueOn=2025-08-01 | TERM_TOO_LONG
        R-RECT | servedOn=2025-07-01; absconded=Y; posted=Y | NOT_SERVED
        R-RECT | servedOn=2025-07-01; absconded=Y; posted=Y; photographed=Y | ORDER_VALID
        R-RECT-RESULT | dueOn=2025-07-10; on=2025-07-10; fulfilled=NONE | RUNNING
        R-RECT-RESULT | dueOn=2025-07-10; on=2025-07-11; fulfilled=PART; wages=Y | OVERDUE
        R-RECT-RESULT | dueOn=2025-07-10; on=2025-07-11; fulfilled=ALL | FULFILLED
        """)
    void an_order_has_a_term_and_a_result(String rule, String inputs, String outcome) {
        assertThat(Asked.of(rule, "CN", inputs).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @Requirement({"R-EXE-1", "R-EXE-2", "R-EXE-3", "R-EXE-7"})
    @CsvSource(delimiter = '|', textBlock = """
        R-EXE-1 | present=Y | HAND_OVER
        R-EXE-1 | present=N; decidedOn=2025-07-01 | SERVE
        R-EXE-2 | fine=100 | FIELD_COLLECTION_ALLOWED
        R-EXE-2 | fine=101 | PAY_AT_BANK
        R-EXE-3 | fine=10000; daysLate=33 | CHARGE
        R-EXE-3 | fine=10000; daysLate=34 | CHARGE_AT_ITS_CAP
        R-EXE-3 | fine=10000; dueOn=2025-03-25; paidOn=2025-03-25 | NO_CHARGE
        R-EXE-7 | remedyEndedOn=2025-03-10; on=2025-03-10 | REMEDY_RUNNING
        R-EXE-7 | remedyEndedOn=2025-03-10; on=2025-04-10 | DEMAND_FIRST
        R-EXE-7 | remedyEndedOn=2025-03-10; on=2025-04-10; demandServedOn=2025-04-08 | WAIT_FOR_DEMAND
        R-EXE-7 | remedyEndedOn=2025-03-10; on=2025-04-20; demandServedOn=2025-04-08 | MAY_APPLY
        R-EXE-7 | remedyEndedOn=2025-03-10; on=2025-06-11; demandServedOn=2025-04-08 | TOO_LATE
        """)
    void a_decision_is_served_paid_and_enforced_in_its_time(String rule, String inputs, String outcome) {
        assertThat(Asked.of(rule, "CN", inputs).outcome()).isEqualTo(outcome);
    }

    @Test
    @Requirement("R-EXE-3")
    void the_late_charge_is_three_per_cent_a_day_and_never_more_than_the_fine() {
        assertThat(Asked.of("R-EXE-3", "CN", "fine=10000; daysLate=10").figures())
                .containsEntry("lateCharge", "3000");
        assertThat(Asked.of("R-EXE-3", "CN", "fine=10000; daysLate=90").figures())
                .containsEntry("lateCharge", "10000");
        assertThat(Asked.of("R-EXE-3", "CN", "fine=10000; daysLate=90; daysInRemedy=80")
                        .figures())
                .containsEntry("lateCharge", "3000");
    }

    @Test
    @Requirement("R-TRF")
    void twelve_workers_of_henan_owed_42000_by_a_boss_who_fled_are_a_case_for_the_police() {
        var workers = Collections.nCopies(12, Map.of("amount", "3500", "months", "1"));
        var ruling = Asked.of("R-TRF", "HA", UNPAID + "evasion=Y", Map.of("workers", workers));
        assertThat(ruling.outcome()).isEqualTo("SUSPECTED_CRIME");
        assertThat(ruling.figures()).containsEntry("total", "42000");
        assertThat(ruling.certainty()).isEqualTo(Certainty.WEB_PAGE);
    }

    @Test
    @Requirement("R-TRF")
    void one_worker_of_henan_owed_8000_for_three_months_is_enough_and_a_fen_less_is_not() {
        assertThat(Asked.of("R-TRF", "HA", UNPAID + "evasion=Y", one("8000", "3"))
                        .outcome())
                .isEqualTo("SUSPECTED_CRIME");
        assertThat(Asked.of("R-TRF", "HA", UNPAID + "evasion=Y", one("7999.99", "3"))
                        .outcome())
                .isEqualTo("NO_CRIME");
        assertThat(Asked.of("R-TRF", "HA", UNPAID + "evasion=Y", one("8000", "2"))
                        .outcome())
                .isEqualTo("NO_CRIME");
    }

    @ParameterizedTest
    @Requirement("R-TRF")
    @CsvSource(delimiter = '|', textBlock = """
        HA | ordered=Y; expired=Y; ableToPay=Y | SUSPECTED_CRIME
        HA | ordered=Y; expired=Y | REVIEW_REQUIRED
        HA | ordered=Y; expired=N; evasion=Y | ISSUE_ORDER_FIRST
        HA | ordered=N; evasion=Y | ISSUE_ORDER_FIRST
        HA | ordered=Y; expired=Y; evasion=Y; justifiedIgnorance=Y | ISSUE_ORDER_FIRST
        HA | ordered=Y; expired=Y; evasion=Y; paid=Y | MAY_NOT_BE_TREATED_AS_CRIME
        AH | ordered=Y; expired=Y; evasion=Y | REVIEW_REQUIRED
        """)
    void an_amount_alone_is_no_crime(String profile, String inputs, String outcome) {
        var jurisdiction = profile.equals("AH") ? "340000" : profile;
        assertThat(Asked.of("R-TRF", jurisdiction, inputs, one("9000", "3")).outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @Requirement({"R-PUB", "R-PII", "R-BLK-2", "R-RAT"})
    @CsvSource(delimiter = '|', textBlock = """
        R-PUB | decided=Y; kind=CHILD_LABOUR | PUBLISH
        R-PUB | decided=Y; kind=WAGE_ARREARS; serious=N | NOT_PUBLISHED
        R-PUB | decided=N; kind=CHILD_LABOUR | NOT_YET
        R-PUB | decided=Y; kind=CHILD_LABOUR; suspended=Y | NOT_YET
        R-PII | withinDuty=N | NOT_ALLOWED
        R-PII | withinDuty=Y | ALLOWED
        R-PII | withinDuty=Y; publication=Y; secretOrPrivate=Y | NOT_PUBLISHED
        R-PII | withinDuty=Y; abroad=Y | SECURITY_ASSESSMENT_FIRST
        R-PII | withinDuty=Y; sensitive=Y; strictlyNecessary=N | NOT_ALLOWED
        R-PII | withinDuty=Y; purposeOver=Y | DELETE
        R-PII | withinDuty=Y; purposeOver=Y; keepingPeriodRuns=Y | ALLOWED
        R-BLK-2 | amountMet=Y; incident=N; ordered=Y; overdue=Y | LIST
        R-BLK-2 | amountMet=N; incident=Y; ordered=Y; overdue=Y | LIST
        R-BLK-2 | amountMet=N; incident=Y; ordered=N | NOT_YET
        R-BLK-2 | amountMet=N; incident=N; ordered=Y; overdue=Y | NOT_LISTED
        R-BLK-2 | amountMet=Y; incident=N; ordered=Y; overdue=Y; corrected=Y; commitment=Y | MAY_EXEMPT
        R-BLK-2 | amountMet=Y; incident=N; ordered=Y; overdue=Y; corrected=Y; commitment=N | LIST
        R-RAT | casesDealtWith=0 | A
        R-RAT | casesDealtWith=2 | B
        R-RAT | casesDealtWith=3 | C
        R-RAT | casesDealtWith=1; criticalItem=Y | C
        """)
    void what_becomes_public_follows_its_table(String rule, String inputs, String outcome) {
        assertThat(Asked.of(rule, "CN", inputs).outcome()).isEqualTo(outcome);
    }

    @Test
    @Requirement("R-PUB")
    void a_decision_of_the_first_quarter_is_in_its_batch_and_gone_three_working_days_after_it_is_revoked() {
        assertThat(Asked.of("R-PUB", "CN", "decided=Y; kind=CHILD_LABOUR; decidedOn=2025-03-31")
                        .figures())
                .containsEntry("batch", "2025Q1");
        assertThat(Asked.of("R-PUB", "CN", "decided=Y; kind=CHILD_LABOUR; level=PROVINCE; decidedOn=2025-07-01")
                        .figures())
                .containsEntry("batch", "2025H2");
        assertThat(Asked.of("R-PUB-REMOVAL", "CN", "revokedOn=2025-04-10").figures())
                .containsEntry("removeBy", "2025-04-15");
    }

    @Test
    @Requirement("R-INV-9")
    void a_rule_that_is_nothing_but_a_period_answers_when_it_ends() {
        var ruling = Asked.of("R-INV-9", "CN", "from=2025-04-25");
        assertThat(ruling.outcome()).isEqualTo("DUE");
        assertThat(ruling.figures()).containsEntry("dueOn", "2025-05-08");
        assertThat(Asked.of("R-INV-6", "HA", "from=2025-03-10").figures()).containsEntry("dueOn", "2025-04-09");
    }

    private static Map<String, List<Map<String, String>>> one(String amount, String months) {
        return Map.of("workers", List.of(Map.of("amount", amount, "months", months)));
    }
}
