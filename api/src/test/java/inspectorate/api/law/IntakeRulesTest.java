package inspectorate.api.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.Citation;
import inspectorate.requirement.Requirement;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IntakeRulesTest {

    private static final String CLEAR = "withinTwoYears=Y; employerIdentified=Y; harmCaused=Y; ";

    @ParameterizedTest
    @Requirement("R-INT-1")
    @CsvSource(delimiter = '|', textBlock = """
        withinTwoYears=Y; employerIdentified=Y; harmCaused=Y; inScope=Y; ownJurisdiction=Y; disputeProcedure=N | 1 | ACCEPT
        withinTwoYears=N | 2 | REJECT
        withinTwoYears=Y; employerIdentified=Y; harmCaused=N | 3 | REQUEST_SUPPLEMENT
        withinTwoYears=Y; employerIdentified=N; inScope=N | 3 | REQUEST_SUPPLEMENT
        withinTwoYears=Y; employerIdentified=Y; harmCaused=Y; inScope=N | 4a | INFORM_OUT_OF_SCOPE
        withinTwoYears=Y; employerIdentified=Y; harmCaused=Y; inScope=N; otherDepartment=Y | 4b | TRANSFER_DEPARTMENT
        withinTwoYears=Y; employerIdentified=Y; harmCaused=Y; inScope=Y; ownJurisdiction=N | 4c | INFORM_COMPETENT_DEPARTMENT
        withinTwoYears=Y; employerIdentified=Y; harmCaused=Y; inScope=Y; ownJurisdiction=Y; disputeProcedure=Y | 5 | INFORM_DISPUTE_PROCEDURE
        withinTwoYears=Y; employerIdentified=N; inScope=Y; ownJurisdiction=Y; disputeProcedure=N | 6 | REQUEST_SUPPLEMENT
        """)
    void a_complaint_is_accepted_or_refused_row_by_row(String inputs, String row, String outcome) {
        var ruling = Asked.of("R-INT-1", "CN", inputs);
        assertThat(ruling.outcome()).isEqualTo(outcome);
        assertThat(ruling.row()).isEqualTo(row);
    }

    @Test
    @Requirement("R-INT-1")
    void a_complaint_received_on_a_monday_before_labour_day_is_decided_by_the_made_up_sunday() {
        var ruling = Asked.of(
                "R-INT-1",
                "CN",
                "receivedAt=2025-04-21; violationLast=2025-03-01; employerIdentified=Y; harmCaused=Y; inScope=Y;"
                        + " ownJurisdiction=Y; disputeProcedure=N");
        assertThat(ruling.outcome()).isEqualTo("ACCEPT");
        assertThat(ruling.also()).containsExactly("FILE");
        assertThat(ruling.figures()).containsEntry("decideBy", "2025-04-27");
        assertThat(ruling.sources()).contains(new Citation("R-INT-1", "关于实施《劳动保障监察条例》若干规定 18", Certainty.WEB_PAGE));
    }

    @Test
    @Requirement({"R-INT-1", "R-LIM-2"})
    void wages_that_are_still_owed_are_not_too_late() {
        var owed = "receivedAt=2025-07-10; violationLast=2023-06-30; employerIdentified=Y; harmCaused=Y; inScope=Y;"
                + " ownJurisdiction=Y; disputeProcedure=N; wageArrears=";
        assertThat(Asked.of("R-INT-1", "CN", owed + "Y").outcome()).isEqualTo("ACCEPT");
        assertThat(Asked.of("R-INT-1", "CN", owed + "Y").certainty()).isEqualTo(Certainty.FROM_MEMORY);
        assertThat(Asked.of("R-INT-1", "CN", owed + "N").outcome()).isEqualTo("REJECT");
    }

    @ParameterizedTest
    @Requirement({"R-LIM-1", "R-LIM-2", "R-LIM-3"})
    @CsvSource(delimiter = '|', textBlock = """
        actEnd=2023-04-01; reportedAt=2025-03-31 | NOT_BARRED
        actEnd=2023-04-01; reportedAt=2025-04-01 | NOT_BARRED
        actEnd=2023-04-01; reportedAt=2025-04-02 | BARRED
        actEnd=2021-05-01; discoveredAt=2025-03-01; lifeHealthHarm=Y | NOT_BARRED
        actEnd=2021-05-01; discoveredAt=2025-03-01; lifeHealthHarm=Y; penalty=N | BARRED
        actEnd=2019-05-01; discoveredAt=2025-03-01; lifeHealthHarm=Y | BARRED
        ongoing=Y | NOT_BARRED
        actEnd=2023-04-01; reportedAt=2025-03-31; discoveredAt=2025-05-01 | NOT_BARRED
        wageArrears=Y; reportedAt=2025-07-10; actEnd=2020-01-01 | NOT_BARRED
        """)
    void an_act_is_pursued_within_two_years_and_five_where_life_was_harmed(String inputs, String outcome) {
        assertThat(Asked.of("R-LIM-1", "CN", inputs).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @Requirement("R-LIM-4")
    @CsvSource(delimiter = '|', textBlock = """
        changed=N | LAW_OF_THE_ACT
        changed=Y; newerLighter=Y | NEWER_LAW
        changed=Y; newerLighter=N | LAW_OF_THE_ACT
        """)
    void the_law_of_the_act_holds_unless_the_newer_is_lighter(String inputs, String outcome) {
        assertThat(Asked.of("R-LIM-4", "CN", inputs).outcome()).isEqualTo(outcome);
    }

    @Test
    @Requirement({"R-JUR-1", "R-INT-1"})
    void a_site_in_nanping_is_not_decided_in_hangzhou_where_the_employer_is_registered() {
        var ruling = Asked.of("R-JUR-1", "ZJ", "employmentPlace=350702; registrationPlace=330100; receivedBy=330100");
        assertThat(ruling.outcome()).isEqualTo("INFORM_COMPETENT_DEPARTMENT");
        assertThat(ruling.figures()).containsEntry("competent", "350702");
        assertThat(Asked.of("R-JUR-1", "FJ", "employmentPlace=350702; receivedBy=3507")
                        .outcome())
                .isEqualTo("COMPETENT");
    }

    @ParameterizedTest
    @Requirement({"R-JUR-2", "R-JUR-3", "R-JUR-7", "R-JUR-9"})
    @CsvSource(delimiter = '|', textBlock = """
        safetyOrHealth=Y | TRANSFER_DEPARTMENT
        superiorTakesOver=Y | SUPERIOR_TAKES_OVER
        dispute=Y; filedFirst=Y | COMPETENT
        dispute=Y; agreed=Y | AS_AGREED
        dispute=Y | SUPERIOR_DESIGNATES
        employedHere=Y; unlicensed=Y | COMPETENT
        employedHere=N | INFORM_COMPETENT_DEPARTMENT
        """)
    void competence_follows_the_place_of_employment_and_its_exceptions(String inputs, String outcome) {
        assertThat(Asked.of("R-JUR", "CN", inputs).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @Requirement({"D7-07", "R-JUR-10"})
    @CsvSource({
        "17-township, COUNTY, MAY_DECIDE", "17-township, TOWNSHIP, MAY_NOT_DECIDE", "17-township, CITY, MAY_NOT_DECIDE",
        "Nanping, CITY, MAY_DECIDE", "Baohe, SQUAD, MAY_DECIDE", "CN, SQUAD, MAY_NOT_DECIDE"
    })
    void who_may_decide_is_a_value_of_the_jurisdiction(String profile, String level, String outcome) {
        assertThat(Asked.of("R-JUR-10", profile, "level=" + level).outcome()).isEqualTo(outcome);
    }

    @Test
    @Requirement("R-INT-3")
    void a_group_elects_as_many_representatives_as_its_province_says() {
        assertThat(Asked.of("R-INT-3", "ZJ", "representatives=5").outcome()).isEqualTo("ADMISSIBLE");
        assertThat(Asked.of("R-INT-3", "ZJ", "representatives=6").outcome()).isEqualTo("TOO_MANY");
        assertThatThrownBy(() -> Asked.of("R-INT-3", "CN", "representatives=5"))
                .hasMessageContaining("This jurisdiction has no value for: intake.representatives");
    }

    @Test
    void what_is_missing_misspelt_or_unreadable_is_refused_by_its_name() {
        assertThatThrownBy(() -> Asked.of("R-INT-1", "CN", CLEAR + "inScope=Y"))
                .hasMessageContaining("The question lacks: ownJurisdiction");
        assertThatThrownBy(() -> Asked.of("R-INT-1", "CN", CLEAR + "inscope=Y"))
                .hasMessageContaining("does not ask for: inscope");
        assertThatThrownBy(() -> Asked.of("R-INT-1", "CN", "withinTwoYears=perhaps"))
                .hasMessageContaining("cannot be read: withinTwoYears");
        assertThatThrownBy(() -> Asked.of("R-NONE-1", "CN", "")).hasMessageContaining("no such rule");
    }
}
