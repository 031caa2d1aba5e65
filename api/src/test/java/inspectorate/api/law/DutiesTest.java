package inspectorate.api.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inspectorate.domain.law.tables.RuleTables;
import inspectorate.domain.law.tables.Table;
import inspectorate.requirement.Requirement;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The calendar asked outright, and the duties and papers that have a rule of their own. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DutiesTest {

    @ParameterizedTest
    @Requirement({"R-CAL-1", "R-CAL-2", "R-CAL-3", "R-CAL-4", "R-CAL-5", "R-CAL-6"})
    @CsvSource(delimiter = '|', textBlock = """
        start=2025-01-20; length=5; unit=WD | dueOn | 2025-01-26
        start=2025-09-22; length=15; unit=WD | dueOn | 2025-10-17
        start=2026-02-10; length=5; unit=WD | dueOn | 2026-02-24
        start=2024-02-08; length=5; unit=WD | dueOn | 2024-02-21
        start=2020-01-23; length=5; unit=WD | dueOn | 2020-02-07
        start=2023-09-28; length=5; unit=WD | dueOn | 2023-10-11
        start=2024-12-30; length=5; unit=WD | dueOn | 2025-01-07
        start=2026-02-27; length=1; unit=WD | dueOn | 2026-02-28
        start=2025-09-20; length=15; unit=D | dueOn | 2025-10-09
        start=2025-11-30; length=3; unit=MO | dueOn | 2026-02-28
        start=2024-02-29; length=3; unit=Y | dueOn | 2027-02-28
        start=2025-03-10; length=60; unit=WD; suspendedOn=2025-03-17; resumedOn=2025-03-24 | dueOn | 2025-06-13
        start=2024-02-28T23:30; length=24; unit=H | dueAt | 2024-02-29T23:30
        start=2025-12-31T18:00:00; length=24; unit=H | dueAt | 2026-01-01T18:00
        """)
    void a_period_ends_over_festivals_make_up_weekends_leap_days_and_years(String inputs, String figure, String due) {
        assertThat(Asked.of("R-CAL", "CN", inputs).figures()).containsEntry(figure, due);
    }

    @Test
    @Requirement("R-CAL-3")
    void that_a_period_moves_off_a_day_off_is_known_from_memory_only() {
        assertThat(Asked.of("R-CAL", "CN", "start=2025-09-20; length=15; unit=WD")
                        .certainty())
                .hasToString("WEB_PAGE");
        assertThat(Asked.of("R-EXE-2", "CN", "fine=1; receivedOn=2025-07-01").certainty())
                .hasToString("WEB_PAGE");
        assertThat(Asked.of("R-EXE-2", "CN", "fine=1; receivedOn=2025-09-20").certainty())
                .hasToString("FROM_MEMORY");
    }

    @Test
    @Requirement("R-CAL-8")
    void a_year_that_is_not_loaded_is_refused_wherever_it_is_asked() {
        assertThatThrownBy(() -> Asked.of("R-CAL", "CN", "start=2026-12-28; length=5; unit=WD"))
                .hasMessageContaining("No holiday table is loaded for this year")
                .hasMessageContaining("2027");
        assertThatThrownBy(() -> Asked.of("R-CAL", "US-WI", "start=2025-03-03; length=5; unit=WD"))
                .hasMessageContaining("This jurisdiction has no value for: R-CAL");
    }

    @ParameterizedTest
    @Requirement({
        "R-INT-2",
        "R-INT-4",
        "R-INT-6",
        "R-INT-7",
        "R-INT-8",
        "R-INT-9",
        "R-INT-10",
        "R-INV-1",
        "R-INV-4",
        "R-INV-10",
        "R-INV-15",
        "R-INV-16",
        "R-INV-17",
        "R-DEC-8",
        "R-DEC-10",
        "R-EXE-4",
        "R-EXE-6",
        "R-EXE-8",
        "R-EXE-10"
    })
    @CsvSource(delimiter = '|', textBlock = """
        R-INT-2 | complainant=Y; employer=N; factsAndRequests=Y; evidence=Y; dated=Y | REQUEST_SUPPLEMENT | employer
        R-INT-2 | complainant=Y; employer=Y; factsAndRequests=Y; evidence=Y; dated=Y | COMPLETE |
        R-INT-2 | oral=Y | RECORD_AND_LET_SIGN |
        R-INT-4 | handler=Y; purposeStated=Y | MAY_READ | ACCESS_IS_RECORDED
        R-INT-4 | handler=Y; purposeStated=N | NEVER_SHOWN |
        R-INT-6 | ownMatter=N | FORWARD | TELL_COMPLAINANT
        R-INT-7 | migrantWorkers=Y; wageArrears=Y | PRIORITY |
        R-INT-7 | migrantWorkers=N | ORDINARY_INTAKE |
        R-INT-8 | produced=N | FACTS_BY_COMPLAINANTS_MATERIAL |
        R-INT-9 | union=Y | HANDLE | TELL_UNION
        R-INT-10 | numberKnown=Y | ALREADY_RECEIVED |
        R-INV-1 | complaint=N; approved=N | NOT_FILED |
        R-INV-4 | oneLead=N | INCOMPLETE | oneLead
        R-INV-10 | inspectorsSigned=Y; intervieweeSignedOrRefusalNoted=Y | COMPLETE |
        R-INV-15 | elsewhere=Y | ENTRUST_LOCAL_DEPARTMENT |
        R-INV-16 | kindNamedByLaw=Y; lawful=N | EXCLUDED |
        R-INV-17 | started=Y; investigation=Y; review=Y; decision=Y; service=N; execution=Y; archived=Y | INCOMPLETE | service
        R-DEC-8 | party=Y; factsAndEvidence=Y; kindAndBasis=Y; performance=Y; remedies=N; agencyAndDate=Y; seal=Y | INCOMPLETE | remedies
        R-DEC-10 | wrong=Y | CORRECT | WRONG_CASE_REVIEW
        R-EXE-4 | applied=Y; approved=N | PAY_IN_TIME |
        R-EXE-6 | suspendedByLaw=N | EXECUTION_GOES_ON |
        R-EXE-8 | overdue=Y | COURT_ENFORCEMENT |
        R-EXE-10 | needed=Y | MAY_ADVANCE | RECOURSE
        """)
    void a_duty_says_what_follows_and_what_is_lacking(String rule, String inputs, String outcome, String also) {
        var ruling = Asked.of(rule, "CN", inputs);
        assertThat(ruling.outcome()).isEqualTo(outcome);
        assertThat(also == null ? List.of() : List.of(also))
                .isEqualTo(
                        outcome.equals("INCOMPLETE") || outcome.equals("REQUEST_SUPPLEMENT")
                                ? List.of(ruling.figures().get("lacking"))
                                : ruling.also());
        assertThat(ruling.sources()).isNotEmpty();
    }

    @Test
    @Requirement({"R-INV-1", "R-INT-7"})
    void a_complaint_is_filed_the_day_it_is_accepted_and_a_report_the_day_its_form_is_approved() {
        assertThat(Asked.of("R-INV-1", "CN", "complaint=Y; acceptedOn=2025-04-25")
                        .figures())
                .containsEntry("filedOn", "2025-04-25");
        assertThat(Asked.of("R-INV-1", "CN", "complaint=N; approved=Y; approvedOn=2025-04-28")
                        .figures())
                .containsEntry("filedOn", "2025-04-28");
        assertThat(Asked.of(
                                "R-INT-7",
                                "CN",
                                "migrantWorkers=Y; wageArrears=Y; receivedOn=2025-04-25; filedOn=2025-04-28")
                        .figures())
                .containsEntry("decideBy", "2025-04-28")
                .containsEntry("investigateBy", "2025-05-22");
    }

    @Test
    @Requirement({"R-DEC-2", "R-EXE-5", "R-INV-6", "R-INV-7"})
    void a_clock_that_starts_with_another_event_asks_for_its_own_day() {
        var decision = Asked.of("R-DEC-2", "CN", "from=2025-06-06; deadline.decision-advisory=2025-03-10");
        assertThat(decision.figures())
                .containsEntry("deadline.decision", "2025-06-27")
                .containsEntry("deadline.decision-advisory", "2025-06-09");
        assertThat(Asked.of("R-EXE-5", "CN", "from=2025-03-10").figures())
                .containsEntry("deadline.reconsideration", "2025-05-09")
                .containsEntry("deadline.litigation", "2025-09-10")
                .doesNotContainKey("deadline.litigation-after-reconsideration");
        assertThat(Asked.of("R-INV", "CN", "from=2025-03-10; extendedOn=2025-06-03")
                        .figures())
                .containsEntry("dueOn", "2025-07-18");
        assertThat(Asked.of("R-INV-7", "ZJ", "from=2025-04-28").figures()).containsEntry("dueOn", "2025-05-06");
    }

    @ParameterizedTest
    @Requirement({"R-JUR-6", "R-INT-5", "R-INV-2", "R-INV-12", "R-INV-14", "R-INV-18", "R-DEC-9"})
    @CsvSource(delimiter = '|', textBlock = """
        R-JUR-6 | CN | provinceDecided=Y; published=Y | MAY_PENALISE
        R-JUR-6 | CN | provinceDecided=Y; published=N | MAY_NOT_PENALISE
        R-INT-5 | CN | reportTrue=Y; major=Y; mainClue=Y | REWARD
        R-INT-5 | CN | reportTrue=Y; major=N; mainClue=Y | NO_REWARD
        R-INV-14 | CN | unreachable=Y | REQUEST_POLICE
        R-INV-14 | CN | refuses=N | NO_GROUND
        R-INV-2 | HA | from=2025-09-27 | 2025-10-09
        R-INV-12 | HA | from=2025-07-01 | 2025-07-08
        R-INV-18 | HN | from=2025-03-10 | 2025-04-22
        R-DEC-9 | ZJ | from=2025-09-22 | 2025-10-11
        """)
    void the_lesser_rules_answer_too(String rule, String profile, String inputs, String answer) {
        var ruling = Asked.of(rule, profile, inputs);
        assertThat(answer.startsWith("20") ? ruling.figures().values() : List.of(ruling.outcome()))
                .contains(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I01 | 9 | 9 | ORDER_TO_CORRECT
        I02 | 2 | 2 | R-PEN-24, R-PEN-L1
        I03 | 6 | 7 | R-PEN-26, R-PEN-W1, R-PEN-W2, R-PEN-W3, R-PEN-W4
        I04 | 7 | 8 | R-PEN-27, R-PEN-S1, R-PEN-S2, R-PEN-S3
        I05 | 8 | 9 | R-PEN-28
        I06 | 3 | 4 | R-PEN-C1, R-PEN-C2, R-PEN-C3, R-PEN-C4
        I07 | 4 | 5 | R-PEN-23
        I08 | 5 | 6 | R-PEN-25
        I09 | 1 | 1 | ORDER_TO_CORRECT
        I10 | 9 | 3, 9 | R-PEN-L2, R-PEN-L3
        """)
    void an_item_of_inspection_stands_in_the_regulation_and_in_the_rating_and_its_penalties_can_be_asked(
            String item, String regulation, String rating, String penalties) {
        assertThat(Asked.of("21A", "CN", "item=" + item).figures())
                .containsEntry("regulationItem", regulation)
                .containsEntry("ratingContent", rating)
                .containsEntry("penalties", penalties);
        if (!penalties.equals("ORDER_TO_CORRECT")) {
            assertThat(penalties.split(", "))
                    .allSatisfy(rule -> assertThat(LawDesks.rules()
                                    .table(rule, "CN", Asked.DAY)
                                    .id())
                            .isEqualTo(rule));
        }
    }

    static Stream<String> families() {
        return Stream.of(
                        ids("R-CAL", 6),
                        Stream.of("R-CAL-8"),
                        ids("R-JUR", 10),
                        ids("R-INT", 10),
                        ids("R-LIM", 4),
                        ids("R-INV", 19),
                        ids("R-DEC", 12),
                        ids("R-EXE", 10),
                        Stream.of(
                                "R-PEN",
                                "R-PEN-23",
                                "R-PEN-24",
                                "R-PEN-25",
                                "R-PEN-26",
                                "R-PEN-27",
                                "R-PEN-27b",
                                "R-PEN-28",
                                "R-PEN-30",
                                "R-PEN-C1",
                                "R-PEN-C2",
                                "R-PEN-C3",
                                "R-PEN-C4",
                                "R-PEN-L1",
                                "R-PEN-L2",
                                "R-PEN-L3",
                                "R-PEN-S1",
                                "R-PEN-S2",
                                "R-PEN-S3",
                                "R-PEN-W1",
                                "R-PEN-W2",
                                "R-PEN-W3",
                                "R-PEN-W4",
                                "R-PEN-W5",
                                "R-PEN-O1",
                                "R-PEN-O2",
                                "R-RECT",
                                "R-TRF",
                                "R-PUB",
                                "R-PII",
                                "R-BLK-2",
                                "R-BLK-4",
                                "R-BLK-9",
                                "R-RAT"))
                .flatMap(ids -> ids);
    }

    private static Stream<String> ids(String family, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> family + "-" + number);
    }

    /** Henan, Hunan and Zhejiang have what the nation has not. */
    @ParameterizedTest
    @MethodSource("families")
    void every_rule_can_be_asked_and_tells_what_it_asks_in_both_languages(String rule) {
        var profile = rule.equals("R-INV-18") ? "HN" : rule.equals("R-INV-7") ? "ZJ" : "HA";
        var table = LawDesks.rules().table(rule, profile, Asked.DAY);
        assertThat(table.chinese()).matches(".*\\p{IsHan}.*");
        assertThat(table.inputs()).isNotEmpty().allSatisfy(input -> {
            assertThat(input.chinese()).matches(".*\\p{IsHan}.*");
            assertThat(input.english()).isNotBlank();
        });
    }

    @Test
    void the_list_of_a_jurisdiction_holds_its_periods_too_and_no_rule_twice() {
        var henan =
                LawDesks.rules().tables("HA", Asked.DAY).stream().map(Table::id).toList();
        assertThat(henan).contains("R-INV-2", "R-INV-12", "R-EXE-5").doesNotHaveDuplicates();
        assertThat(henan).containsAll(RuleTables.all().stream().map(Table::id).toList());
        assertThat(LawDesks.rules().tables("CN", Asked.DAY).stream().map(Table::id))
                .doesNotContain("R-INV-2");
    }
}
