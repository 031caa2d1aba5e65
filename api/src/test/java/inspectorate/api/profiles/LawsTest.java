package inspectorate.api.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.Deadlines;
import inspectorate.domain.law.Deadlines.Course;
import inspectorate.domain.law.ExplainedDeadline;
import inspectorate.domain.law.Law;
import inspectorate.domain.law.LegalValue;
import inspectorate.domain.law.calendar.HolidayCalendar;
import inspectorate.domain.law.calendar.Pause;
import inspectorate.requirement.Requirement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files as they are shipped. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LawsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);

    @ParameterizedTest
    @Requirement({"R-CAL-2", "R-INV-6", "R-INV-8", "R-INT-1", "R-EXE-2", "R-PUB"})
    @CsvSource({
        "CN, R-INT-1, 2025-04-21, 2025-04-27",
        "CN, R-INV-6, 2025-03-10, 2025-06-06",
        "Henan, R-INV-6, 2025-03-10, 2025-04-09",
        "HA, R-INV-8, 2025-03-10, 2025-04-09",
        "411000, R-INV-6, 2025-03-10, 2025-04-09",
        "ZJ, R-INV-6, 2025-03-10, 2025-06-06",
        "ZJ, R-INV-7, 2025-06-03, 2025-06-06",
        "CN, R-DEC-4, 2025-04-21, 2025-04-27",
        "CN, R-EXE-2, 2025-03-10, 2025-03-25",
        "CN, R-EXE-5, 2025-03-10, 2025-05-09",
        "CN, deadline.litigation, 2025-03-10, 2025-09-10",
        "CN, deadline.publication-correction, 2025-04-10, 2025-04-15",
        "Hunan, R-INV-18, 2025-03-10, 2025-04-22",
        "CN, R-BLK-9, 2025-10-20, 2028-10-20"
    })
    void a_deadline_of_the_shipped_profiles_falls_on_its_day(
            String profile, String rule, LocalDate from, LocalDate due) {
        assertThat(explained(profile, rule, Course.from(from.atStartOfDay()))
                        .binding()
                        .dueAt()
                        .toLocalDate())
                .isEqualTo(due);
    }

    @Test
    @Requirement("R-INV-8")
    void where_two_clocks_run_the_earlier_binds_and_both_are_shown() {
        var explained = explained("HA", "R-INV-6", Course.from(DAY.atStartOfDay()));
        assertThat(explained.clocks())
                .extracting(clock -> clock.value().source().article())
                .containsExactly("河南省劳动保障监察条例 16", "劳动保障监察条例 17");
        assertThat(explained.binding().certainty()).isEqualTo(Certainty.WEB_PAGE);
    }

    @Test
    @Requirement("R-INV-6")
    void an_extension_lasts_as_long_as_the_law_allows_and_no_longer() {
        var approved = LocalDateTime.parse("2025-06-03T09:00:00");
        var whole = new Course(DAY.atStartOfDay(), List.of(), approved, null);
        assertThat(explained("CN", "R-INV-6", whole).binding().dueAt()).isEqualTo("2025-07-18T23:59:59");
        var longer = new Course(DAY.atStartOfDay(), List.of(), approved, 31);
        assertThatThrownBy(() -> explained("CN", "R-INV-6", longer)).hasMessageContaining("longer than the law");
        assertThatThrownBy(() -> explained("CN", "R-EXE-2", whole)).hasMessageContaining("Nothing allows");
        assertThatThrownBy(() -> explained("CN", "deadline.decision", whole))
                .hasMessageContaining("This jurisdiction has no value for: deadline.decision.extension");
    }

    @Test
    @Requirement({"R-CAL-6", "R-CAL-7"})
    void a_hearing_stops_no_clock_unless_the_profile_says_so_but_a_suspension_does() {
        var suspended = new Pause(DAY.plusDays(1), DAY.plusDays(8), Pause.Cause.SUSPENSION);
        var heard = new Pause(DAY.plusDays(10), DAY.plusDays(17), Pause.Cause.HEARING);
        var course = new Course(DAY.atStartOfDay(), List.of(suspended, heard), null, null);
        var clock = explained("CN", "deadline.decision", course).binding();
        assertThat(clock.dueAt().toLocalDate()).isEqualTo("2025-04-08");
        assertThat(clock.ignored()).containsExactly(heard);
    }

    @Test
    @Requirement("R-TRF")
    void the_police_are_handed_the_case_within_a_day_of_hours() {
        var friday = LocalDateTime.parse("2025-04-30T16:30:00");
        assertThat(explained("CN", "deadline.transfer-hand-over", Course.from(friday))
                        .binding()
                        .dueAt())
                .isEqualTo("2025-05-01T16:30:00");
    }

    @Test
    @Requirement({"R-JUR-10", "R-TRF"})
    void local_values_lie_over_the_national_ones() {
        assertThat(law("HA").value("crime.group").number()).isEqualByComparingTo("40000");
        assertThat(law("430100").value("hearing.entity").number()).isEqualByComparingTo("20000");
        assertThat(law("340111").value("jurisdiction.deciding-levels").choices())
                .containsExactly("COUNTY", "SQUAD");
        assertThat(law("350702").value("jurisdiction.deciding-levels").choices())
                .containsExactly("COUNTY", "CITY");
        assertThat(law("17-township").value("grid.liaison-areas").count()).isEqualTo(253);
        assertThat(law("350702").value("deposit.percent").layer()).isEqualTo("FJ");
        assertThat(law("350702").version()).isEqualTo("CN@2026-11-29/FJ@2026-11-24/NANPING@2026-11-28");
    }

    @Test
    @Requirement({"D9-09", "D9-10", "D9-19"})
    void in_nanping_the_province_certifies_part_time_inspectors_and_the_city_supervisors_and_both_levels_enforce() {
        var law = law("350702");
        assertThat(law.value("certificate.issuer.part-time-inspector").choices())
                .containsExactly("PROVINCE");
        assertThat(law.value("certificate.issuer.supervisor").choices()).containsExactly("CITY");
        assertThat(law.value("jurisdiction.deciding-levels").choices()).containsExactly("COUNTY", "CITY");
    }

    @Test
    @Requirement("R-DEC-4")
    void what_is_not_known_is_refused_by_name() {
        assertThatThrownBy(() -> law("340000").value("hearing.entity"))
                .hasMessageContaining("This jurisdiction has no value for: hearing.entity")
                .hasMessageContaining("对单位较大数额罚款");
        assertThatThrownBy(() -> law("US-WI").value("deadline.intake")).hasMessageContaining("deadline.intake");
        assertThatThrownBy(() -> law("Atlantis")).hasMessageContaining("no such profile or jurisdiction: Atlantis");
    }

    @Test
    void a_number_holds_from_its_day_on() {
        assertThat(laws().find("CN", LocalDate.of(2021, 7, 14)).names("spot.entity"))
                .isFalse();
        assertThat(laws().find("CN", LocalDate.of(2021, 7, 15))
                        .value("spot.entity")
                        .count())
                .isEqualTo(3000);
    }

    @Test
    @Requirement("R-CAL-4")
    void the_shipped_tables_reach_from_2017_to_2026_and_say_where_they_were_read() {
        HolidayCalendar calendar = law("CN").holidays();
        assertThat(calendar.years())
                .extracting(year -> year.year())
                .containsExactly(2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(calendar.years()).allSatisfy(year -> {
            assertThat(year.certainty()).isEqualTo(Certainty.WEB_PAGE);
            assertThat(year.source()).contains("国务院办公厅");
            long worked = LocalDate.of(year.year(), 1, 1)
                    .datesUntil(LocalDate.of(year.year() + 1, 1, 1))
                    .filter(calendar::working)
                    .count();
            assertThat(worked).as("worked days of %d", year.year()).isBetween(246L, 252L);
        });
    }

    @Test
    void every_value_of_every_profile_can_be_read() {
        assertThat(laws().profiles()).extracting(Laws.Listed::id).contains("CN", "ZJ", "HA", "HN", "FJ", "340111");
        assertThat(laws().profiles())
                .allSatisfy(profile -> assertThat(laws().written(profile.id()))
                        .extracting(LegalValue::layer)
                        .allMatch(profile.id()::equals));
    }

    private static ExplainedDeadline explained(String profile, String rule, Course course) {
        var law = laws().find(profile, course.start().toLocalDate());
        return new Deadlines(law).explain(rule, course).getFirst();
    }

    private static Law law(String profile) {
        return laws().find(profile, DAY);
    }

    static Laws laws() {
        return Shipped.LAWS;
    }
}
