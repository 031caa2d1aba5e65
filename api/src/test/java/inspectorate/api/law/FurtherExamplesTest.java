package inspectorate.api.law;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.requirement.Requirement;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where conditions meet, where amounts and days touch their bounds, and what each province has instead. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FurtherExamplesTest {

    @ParameterizedTest
    @Requirement({"R-INT-1", "R-LIM-1", "R-LIM-2", "R-LIM-3"})
    @CsvSource(delimiter = '|', textBlock = """
        R-LIM-1 | actEnd=2023-04-01; reportedAt=2025-04-01 | NOT_BARRED | STATUTE_TEXT
        R-LIM-1 | actEnd=2023-04-01; reportedAt=2025-04-02 | BARRED | STATUTE_TEXT
        R-LIM-1 | actEnd=2023-04-01; reportedAt=2025-04-02; discoveredAt=2025-03-01 | NOT_BARRED | STATUTE_TEXT
        R-LIM-1 | actEnd=2024-02-29; reportedAt=2026-02-28 | NOT_BARRED | STATUTE_TEXT
        R-LIM-1 | actEnd=2024-02-29; reportedAt=2026-03-01 | BARRED | STATUTE_TEXT
        R-LIM-2 | wageArrears=Y | NOT_BARRED | FROM_MEMORY
        R-LIM-3 | actEnd=2021-05-01; discoveredAt=2026-05-01; lifeHealthHarm=Y | NOT_BARRED | STATUTE_TEXT
        R-LIM-3 | actEnd=2021-05-01; discoveredAt=2026-05-02; lifeHealthHarm=Y | BARRED | STATUTE_TEXT
        R-LIM-3 | actEnd=2021-05-01; discoveredAt=2025-03-01; lifeHealthHarm=Y; penalty=N | BARRED | FROM_MEMORY
        R-INT-1 | receivedAt=2025-07-10; violationLast=2023-07-09 | REJECT | WEB_PAGE
        R-INT-1 | withinTwoYears=N | REJECT | WEB_PAGE
        """)
    void a_limitation_ends_with_its_corresponding_day_and_is_as_certain_as_what_it_rests_on(
            String rule, String inputs, String outcome, String certainty) {
        var ruling = Asked.of(rule, "CN", inputs);
        assertThat(ruling.outcome()).isEqualTo(outcome);
        assertThat(ruling.certainty()).hasToString(certainty);
    }

    @ParameterizedTest
    @Requirement("R-JUR-1")
    @CsvSource({
        "350702, 330100, INFORM_COMPETENT_DEPARTMENT", "350702, 350700, COMPETENT", "350702003000, 350702, COMPETENT",
        "350702003000, 350702000000, COMPETENT", "350702, 350000, COMPETENT",
                "350700, 350702, INFORM_COMPETENT_DEPARTMENT",
        "Nanping, Hangzhou, INFORM_COMPETENT_DEPARTMENT", "110101, 110100, COMPETENT",
                "100101, 110100, INFORM_COMPETENT_DEPARTMENT"
    })
    void a_city_holds_the_counties_whose_codes_continue_its_own(String place, String receivedBy, String outcome) {
        var ruling = Asked.of("R-JUR-1", "CN", "employmentPlace=" + place + "; receivedBy=" + receivedBy);
        assertThat(ruling.outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @Requirement({"D4-36", "R-JUR-2", "R-JUR-3", "R-JUR-4", "R-JUR-7", "R-JUR-8", "R-JUR-9"})
    @CsvSource(delimiter = '|', textBlock = """
        R-JUR-2 | CN | superiorTakesOver=Y | SUPERIOR_TAKES_OVER | 劳动保障监察条例 13
        R-JUR-3 | CN | dispute=Y; filedFirst=Y | COMPETENT | 行政处罚法 25
        R-JUR-4 | ZJ | requestsUpward=Y | MAY_REQUEST_SUPERIOR | 浙江省劳动保障监察条例 13
        R-JUR-7 | CN | employedHere=Y; unlicensed=Y | COMPETENT | 劳动保障监察条例 33
        R-JUR-8 | CN | employedHere=Y | COMPETENT | 劳动保障监察条例 13
        R-JUR-9 | CN | safetyOrHealth=Y | TRANSFER_DEPARTMENT | 劳动保障监察条例 35
        """)
    void each_rule_of_competence_answers_under_its_own_id_and_article(
            String rule, String profile, String inputs, String outcome, String article) {
        var ruling = Asked.of(rule, profile, inputs);
        assertThat(ruling.outcome()).isEqualTo(outcome);
        assertThat(ruling.sources())
                .anySatisfy(source -> assertThat(source.article()).contains(article));
    }

    @ParameterizedTest
    @Requirement({"R-DEC-4", "R-DEC-6", "R-DEC-7"})
    @CsvSource(delimiter = '|', textBlock = """
        R-DEC-4 | HN | party=ENTITY; fine=19999.99 | NO_HEARING
        R-DEC-4 | HN | party=CITIZEN; fine=999.99 | NO_HEARING
        R-DEC-4 | 430100 | fine=20000.00 | HEARING_RIGHT
        R-DEC-4 | HN | fine=20000; noticedOn=2025-09-26; requestedOn=2025-10-10 | HOLD_HEARING
        R-DEC-4 | HN | fine=20000; noticedOn=2025-09-26; requestedOn=2025-10-11 | REQUEST_TOO_LATE
        R-DEC-6 | HN | workers=29; unpaid=39999.99; fine=19999 | NOT_REQUIRED
        R-DEC-6 | HN | workers=3; fine=20000 | DISCUSSION_REQUIRED
        R-DEC-6 | Anhui | workers=10; unpaid=30000 | DISCUSSION_REQUIRED
        R-DEC-7 | CN | party=ENTITY; fine=3000.01 | ORDINARY_PROCEDURE
        R-DEC-7 | CN | party=CITIZEN; fine=200.00 | ON_THE_SPOT
        R-DEC-7 | CN | party=ENTITY; fine=99999; warningOnly=Y | ON_THE_SPOT
        """)
    void a_bound_belongs_to_what_it_bounds_to_the_last_fen(String rule, String profile, String inputs, String outcome) {
        assertThat(Asked.of(rule, profile, inputs).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @Requirement("R-TRF")
    @CsvSource(delimiter = '|', textBlock = """
        HN | highestAmount=6000; highestMonths=3 | SUSPECTED_CRIME
        HN | highestAmount=5999.99; highestMonths=3; workerCount=1 | NO_CRIME
        JS | workerCount=10; total=60000 | SUSPECTED_CRIME
        JS | workerCount=10; total=59999.99 | NO_CRIME
        JS | workerCount=9; total=600000 | NO_CRIME
        HE | workerCount=10; total=50000 | SUSPECTED_CRIME
        LN | highestAmount=10000; highestMonths=3 | SUSPECTED_CRIME
        GZ | workerCount=12; total=49999; highestAmount=9999; highestMonths=6 | NO_CRIME
        Anhui | workerCount=10; total=30000 | REVIEW_REQUIRED
        Jiangxi | workerCount=10; total=29999.99 | NO_CRIME
        ZJ | highestAmount=5000; highestMonths=3 | REVIEW_REQUIRED
        FJ | workerCount=10; total=30000 | REVIEW_REQUIRED
        """)
    void a_crime_has_the_amounts_of_its_province_and_where_they_are_unknown_a_person_looks(
            String profile, String inputs, String outcome) {
        var ruling = Asked.of("R-TRF", profile, "ordered=Y; expired=Y; evasion=yes; " + inputs);
        assertThat(ruling.outcome()).isEqualTo(outcome);
        boolean known = profile.length() == 2 && !profile.equals("ZJ") && !profile.equals("FJ");
        assertThat(ruling.certainty()).hasToString(known ? "WEB_PAGE" : "MISSING");
    }

    @Test
    @Requirement("D5-34")
    void a_matter_goes_by_place_then_level_then_to_the_authority_whose_it_is() {
        assertThat(Asked.of("R-JUR-1", "FJ", "employmentPlace=350702; receivedBy=330100; registrationPlace=330100")
                        .outcome())
                .isEqualTo("INFORM_COMPETENT_DEPARTMENT");
        assertThat(Asked.of("R-JUR-10", "350702", "level=VILLAGE").outcome()).isEqualTo("MAY_NOT_DECIDE");
        assertThat(Asked.of(
                                "R-INT-1",
                                "350702",
                                "withinTwoYears=Y; employerIdentified=Y; harmCaused=Y; inScope=N; otherDepartment=Y")
                        .outcome())
                .isEqualTo("TRANSFER_DEPARTMENT");
    }

    /** The articles say since when they hold; of what held before nothing is claimed. */
    @ParameterizedTest
    @CsvSource({
        "R-DEC-5, publicInterest=Y, 2021-07-14, MISSING",
        "R-DEC-5, publicInterest=Y, 2021-07-15, STATUTE_TEXT",
        "R-DEC-1, violation=Y; otherDepartment=Y, 2004-11-30, MISSING",
        "R-DEC-1, violation=Y; otherDepartment=Y, 2004-12-01, STATUTE_TEXT",
        "R-PII, withinDuty=Y, 2021-10-31, MISSING",
        "R-PII, withinDuty=Y, 2021-11-01, STATUTE_TEXT",
        "R-INV-3, inspectors=2; qualified=Y; shown=Y, 2010-05-04, STATUTE_TEXT"
    })
    void a_statute_that_is_not_yet_in_force_is_not_known_to_say_so(
            String rule, String inputs, String day, String certainty) {
        assertThat(Asked.on(day, rule, "CN", inputs).certainty()).hasToString(certainty);
    }

    @Test
    @Requirement({"R-CAL-6", "R-INV-6"})
    void a_due_day_is_no_more_certain_than_what_stopped_or_lengthened_its_clock() {
        var pause = List.of("2025-03-17..2025-03-24:SUSPENSION");
        var desk = LawDesks.deadlines();
        assertThat(desk.explain("R-INV-6", "CN", "2025-03-10", List.of(), null, null)
                        .certainty())
                .hasToString("WEB_PAGE");
        assertThat(desk.explain("R-INV-6", "CN", "2025-03-10", pause, null, null)
                        .certainty())
                .hasToString("OWN_POLICY");
        assertThat(desk.explain("R-INV-6", "ZJ", "2025-03-10", pause, null, null)
                        .certainty())
                .hasToString("WEB_PAGE");
    }

    @ParameterizedTest
    @Requirement({"R-PUB", "R-BLK-2", "R-EXE-1", "R-EXE-2", "R-EXE-3", "R-EXE-7", "R-RECT"})
    @CsvSource(delimiter = '|', textBlock = """
        R-PUB | decided=Y; kind=WAGE_ARREARS; serious=Y; decidedOn=2025-12-31 | batch | 2025Q4
        R-PUB | decided=Y; kind=CHILD_LABOUR; level=MINISTRY; decidedOn=2025-06-30 | batch | 2025H1
        R-BLK-2 | amountMet=N; incident=N; ordered=N; overdue=N | outcome | NOT_LISTED
        R-EXE-1 | present=N; decidedOn=2025-09-26 | serveBy | 2025-10-13
        R-EXE-2 | fine=5000; receivedOn=2026-09-18 | payBy | 2026-10-08
        R-EXE-3 | fine=333.33; daysLate=1 | lateCharge | 10
        R-EXE-3 | fine=10000; dueOn=2024-02-28; paidOn=2024-03-01 | days | 2
        R-EXE-7 | remedyEndedOn=2025-03-10; on=2025-06-10; demandServedOn=2025-04-08 | applyBy | 2025-06-10
        R-RECT | servedOn=2025-09-27 | dueOn | 2025-10-09
        R-RECT-RESULT | dueOn=2025-07-11; on=2025-07-12; fulfilled=NONE; wages=Y | listingDecisionBy | 2025-08-08
        """)
    void what_follows_a_decision_has_its_day_and_amount(String rule, String inputs, String figure, String value) {
        var ruling = Asked.of(rule, "CN", inputs);
        assertThat(
                        figure.equals("outcome")
                                ? ruling.outcome()
                                : ruling.figures().get(figure))
                .isEqualTo(value);
    }
}
