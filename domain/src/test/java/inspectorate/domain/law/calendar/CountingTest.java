package inspectorate.domain.law.calendar;

import static inspectorate.domain.law.LawRule.*;
import static inspectorate.domain.law.calendar.Calendar2025.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inspectorate.domain.RuleViolated;
import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.Unit;
import inspectorate.domain.law.calendar.DayCount.Reason;
import inspectorate.requirement.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CountingTest {

    private static final LocalDate FILED = LocalDate.of(2025, 3, 10);

    @ParameterizedTest
    @Requirement({"R-CAL-1", "R-CAL-2", "R-CAL-4"})
    @CsvSource({
        "2025-01-20,  5, 2025-01-26",
        "2025-01-24,  5, 2025-02-07",
        "2025-03-03,  5, 2025-03-10",
        "2025-03-10, 60, 2025-06-06",
        "2025-03-10, 90, 2025-07-18",
        "2025-04-21,  5, 2025-04-27",
        "2025-04-25,  2, 2025-04-28",
        "2025-07-01,  7, 2025-07-10",
        "2025-09-22, 15, 2025-10-17",
        "2025-09-26,  3, 2025-09-30"
    })
    void working_days_skip_weekends_and_holidays_and_count_make_up_days(LocalDate start, int days, LocalDate due) {
        assertThat(due(days, Unit.WORKING_DAYS, Running.from(start))).isEqualTo(due);
    }

    @ParameterizedTest
    @Requirement("R-CAL-3")
    @CsvSource({
        "2025-03-10, 30, DAYS, 2025-04-09",
        "2025-03-01, 15, DAYS, 2025-03-17",
        "2025-09-20, 15, DAYS, 2025-10-09",
        "2025-04-12, 15, DAYS, 2025-04-27",
        "2025-03-10,  6, MONTHS, 2025-09-10",
        "2025-01-31,  1, MONTHS, 2025-02-28",
        "2025-07-04,  3, MONTHS, 2025-10-09",
        "2022-10-20,  3, YEARS, 2025-10-20",
        "2024-02-29,  1, YEARS, 2025-02-28",
        "2022-10-04,  3, YEARS, 2025-10-04"
    })
    void calendar_days_and_months_end_on_the_next_working_day_and_terms_of_years_on_their_day(
            LocalDate start, int length, Unit unit, LocalDate due) {
        assertThat(due(length, unit, Running.from(start))).isEqualTo(due);
    }

    @Test
    @Requirement("R-CAL-8")
    void a_year_without_a_table_is_refused_and_not_guessed() {
        assertThatThrownBy(() -> due(5, Unit.WORKING_DAYS, Running.from(LocalDate.of(2025, 12, 29))))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> {
                    assertThat(refused.rule()).isEqualTo(CALENDAR_MISSING);
                    assertThat(refused.detail()).isEqualTo("2026");
                });
        assertThatThrownBy(() -> due(30, Unit.DAYS, Running.from(LocalDate.of(2025, 12, 29))))
                .hasMessageContaining("2026");
    }

    @Test
    @Requirement("R-INV-6")
    void an_investigation_filed_in_march_extended_before_its_end_is_due_in_july() {
        var extended = new Running(FILED, List.of(), List.of(thirty("2025-06-03")));
        assertThat(due(60, Unit.WORKING_DAYS, extended)).isEqualTo("2025-07-18");
    }

    @Test
    @Requirement("R-INV-6")
    void an_extension_comes_once_and_before_the_end() {
        assertThat(due(60, Unit.WORKING_DAYS, new Running(FILED, List.of(), List.of(thirty("2025-06-06")))))
                .isEqualTo("2025-07-18");
        var late = new Running(FILED, List.of(), List.of(thirty("2025-06-07")));
        assertThatThrownBy(() -> due(60, Unit.WORKING_DAYS, late)).hasMessage(EXTENSION_PRECEDES_EXPIRY.text());
        assertThatThrownBy(() -> new Running(FILED, List.of(), List.of(thirty("2025-06-03"), thirty("2025-06-04"))))
                .hasMessage(PERIOD_IS_EXTENDED_ONCE.text());
    }

    @Test
    @Requirement("R-CAL-6")
    void a_suspended_clock_goes_on_where_it_stood() {
        var week = new Pause(LocalDate.of(2025, 3, 17), LocalDate.of(2025, 3, 24), Pause.Cause.SUSPENSION);
        assertThat(due(10, Unit.WORKING_DAYS, new Running(FILED, List.of(week), List.of())))
                .isEqualTo("2025-03-31");
        assertThat(due(10, Unit.DAYS, new Running(FILED, List.of(week), List.of())))
                .isEqualTo("2025-03-27");
        assertThat(due(1, Unit.MONTHS, new Running(FILED, List.of(week), List.of())))
                .isEqualTo("2025-04-17");
    }

    @Test
    @Requirement("R-CAL-6")
    void pauses_neither_overlap_nor_begin_before_the_clock() {
        var first = new Pause(LocalDate.of(2025, 3, 17), LocalDate.of(2025, 3, 24), Pause.Cause.SUSPENSION);
        var second = new Pause(LocalDate.of(2025, 3, 20), LocalDate.of(2025, 3, 26), Pause.Cause.SUSPENSION);
        assertThatThrownBy(() -> new Running(FILED, List.of(second, first), List.of()))
                .hasMessage(PAUSE_LIES_WITHIN_THE_PERIOD.text());
        assertThatThrownBy(() -> new Running(FILED.plusMonths(1), List.of(first), List.of()))
                .hasMessage(PAUSE_LIES_WITHIN_THE_PERIOD.text());
    }

    @Test
    @Requirement("R-CAL-5")
    void every_day_says_why_it_counts_or_not() {
        var deadline =
                Counting.deadline(CALENDAR, new Period(5, Unit.WORKING_DAYS), Running.from(LocalDate.of(2025, 4, 30)));
        assertThat(deadline.days())
                .extracting(DayCount::reason)
                .containsExactly(
                        Reason.START,
                        Reason.HOLIDAY,
                        Reason.HOLIDAY,
                        Reason.HOLIDAY,
                        Reason.HOLIDAY,
                        Reason.HOLIDAY,
                        Reason.COUNTED,
                        Reason.COUNTED,
                        Reason.COUNTED,
                        Reason.COUNTED,
                        Reason.WEEKEND,
                        Reason.WEEKEND,
                        Reason.COUNTED);
        assertThat(deadline.days().get(1).festival()).isEqualTo("劳动节");
        assertThat(deadline.days().getLast().number()).isEqualTo(5);
        assertThat(deadline.calendar()).isEqualTo(Certainty.WEB_PAGE);
    }

    @Test
    void a_table_that_contradicts_itself_is_refused() {
        var monday = LocalDate.of(2025, 3, 3);
        assertThatThrownBy(() -> new HolidayYear(2025, "x", Certainty.WEB_PAGE, Map.of(), Set.of(monday)))
                .hasMessageContaining("no weekend");
        assertThatThrownBy(() -> new HolidayYear(2024, "x", Certainty.WEB_PAGE, Map.of(monday, "?"), Set.of()))
                .hasMessageContaining("not in 2024");
        assertThatThrownBy(() -> new HolidayCalendar(List.of(Calendar2025.YEAR, Calendar2025.YEAR)))
                .hasMessageContaining("2025");
    }

    private static LocalDate due(int length, Unit unit, Running running) {
        return Counting.deadline(CALENDAR, new Period(length, unit), running).dueOn();
    }

    private static Extension thirty(String approvedOn) {
        return new Extension(new Period(30, Unit.WORKING_DAYS), LocalDate.parse(approvedOn));
    }
}
