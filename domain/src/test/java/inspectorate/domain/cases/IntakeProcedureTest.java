package inspectorate.domain.cases;

import static inspectorate.domain.cases.CaseStory.*;
import static inspectorate.domain.cases.ProcedureRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.cases.CaseCommand.*;
import inspectorate.domain.cases.CaseEvent.IntakeRegistered;
import inspectorate.domain.cases.IntakeFact.IntakeAssessed;
import inspectorate.domain.cases.IntakeStep.*;
import inspectorate.domain.ids.PersonId;
import inspectorate.domain.law.TestLaw;
import inspectorate.requirement.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IntakeProcedureTest {

    @ParameterizedTest(name = "row {6}")
    @CsvSource({
        "2025-06-30, true, true, true, true, ACCEPT, 1",
        "2023-06-30, true, true, true, true, REJECT, 2",
        "2025-06-30, true, false, true, true, REQUEST_SUPPLEMENT, 3",
        "2025-06-30, true, true, false, true, INFORM_OUT_OF_SCOPE, 4a",
        "2025-06-30, true, true, true, false, INFORM_COMPETENT_DEPARTMENT, 4c",
        "2025-06-30, false, true, true, true, REQUEST_SUPPLEMENT, 6",
    })
    void the_acceptance_table_decides_row_by_row(
            LocalDate last, boolean employer, boolean harm, boolean scope, boolean own, String outcome, String row) {
        var assessed = Proceeding.registered(CaseSource.COMPLAINT)
                .takes(new Assessment(last, false, employer, harm, scope, false, own, false))
                .last();
        assertThat(assessed).isInstanceOfSatisfying(IntakeAssessed.class, fact -> {
            assertThat(fact.ground().outcome()).isEqualTo(outcome);
            assertThat(fact.ground().row()).isEqualTo(row);
            assertThat(fact.ground().version()).isEqualTo("T@1");
        });
    }

    @Test
    void an_assessment_binds_what_follows() {
        var dispute = new Assessment(null, true, true, true, true, false, true, true);
        Proceeding.registered(CaseSource.COMPLAINT)
                .takes(dispute)
                .refuses(ASSESSMENT_ALLOWS_IT, at -> new AcceptCase(CASE, at))
                .refuses(ASSESSMENT_ALLOWS_IT, at -> new RejectIntake(CASE, at, "reason"))
                .takes(new Redirection(Redirected.DISPUTE_PROCEDURE, "", "in arbitration"))
                .stands(CaseStage.REDIRECTED)
                .takes(new ResultNotice(Told.COMPLAINANT, "must go through arbitration"));
    }

    @Test
    void a_supplement_starts_the_time_to_decide_anew() {
        Proceeding.registered(CaseSource.COMPLAINT)
                .on("2026-03-03")
                .refuses(SUPPLEMENT_ANSWERS_REQUEST, new Supplement("contract"))
                .takes(new SupplementRequest("contract"))
                .stands(CaseStage.SUPPLEMENTING)
                .due("deadline.supplement-reminder", "2026-03-17")
                .refuses(CaseRule.ACCEPTANCE_NEEDS_INTAKE, at -> new AcceptCase(CASE, at))
                .on("2026-03-10")
                .takes(new Supplement("contract"))
                .stands(CaseStage.REGISTERED)
                .due("deadline.intake", "2026-03-17")
                .says(at -> new AcceptCase(CASE, at))
                .stands(CaseStage.ACCEPTED);
    }

    @Test
    @Requirement("D3-31")
    void henan_decides_within_seven_days_of_receipt_on_filing_a_report_too() {
        var henan = TestLaw.with("deadline.filing 7 DAYS");
        Proceeding.registered(CaseSource.COMPLAINT, henan)
                .due(CaseClocks.FILING, "2026-03-09")
                .due("deadline.intake", "2026-03-09")
                .on("2026-03-04")
                .takes(new SupplementRequest("contract"))
                .on("2026-03-10")
                .takes(new Supplement("contract"))
                .due(CaseClocks.FILING, "2026-03-17");
        var accepted = Proceeding.registered(CaseSource.REPORT, henan)
                .due(CaseClocks.FILING, "2026-03-09")
                .says(at -> new AcceptCase(CASE, at));
        assertThat(CaseClocks.stops(accepted.last(), CaseClocks.FILING)).isFalse();
        var filed = accepted.says(at -> new FileCase(CASE, at, LEAD, List.of(CO)));
        assertThat(CaseClocks.stops(filed.last(), CaseClocks.FILING)).isTrue();
    }

    @Test
    void elsewhere_a_report_starts_no_clock() {
        assertThat(Proceeding.registered(CaseSource.REPORT).last())
                .isInstanceOfSatisfying(
                        IntakeRegistered.class,
                        intake -> assertThat(intake.ground()).isNull());
    }

    @Test
    void a_group_elects_no_more_representatives_than_its_jurisdiction_allows() {
        var five = persons(5);
        Proceeding.registered(CaseSource.COMPLAINT)
                .refuses(REPRESENTATIVES_WITHIN_LIMIT, new GroupComplaint(40, persons(6)))
                .takes(new GroupComplaint(40, five));
    }

    @Test
    void the_green_channel_has_shorter_targets() {
        Proceeding.registered(CaseSource.COMPLAINT)
                .takes(new GreenChannel("migrant workers"))
                .due("deadline.green-intake", "2026-03-04")
                .says(at -> new AcceptCase(CASE, at))
                .says(at -> new FileCase(CASE, at, LEAD, List.of(CO)))
                .due("deadline.green-investigation", "2026-03-23")
                .due("deadline.investigation", "2026-05-25");
    }

    private static List<PersonId> persons(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new PersonId("person-" + number))
                .toList();
    }
}
