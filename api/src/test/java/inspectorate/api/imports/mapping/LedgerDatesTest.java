package inspectorate.api.imports.mapping;

import static inspectorate.api.imports.rules.LedgerRule.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import inspectorate.api.imports.mapping.MappingProfile.DateOrder;
import inspectorate.api.imports.rules.LedgerRule;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.cases.Term;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private final LedgerDates dates = new LedgerDates(DateOrder.YEAR_FIRST, TODAY);

    @ParameterizedTest
    @CsvSource({
        "2025-05-03, 2025-05-03",
        "2025/5/3, 2025-05-03",
        "2025.5.3, 2025-05-03",
        "20250503, 2025-05-03",
        "2025年5月3日, 2025-05-03",
        "２０２５年５月３日, 2025-05-03",
        "2025 年 5 月 3 日, 2025-05-03",
        "2010-01-04 00:00:00, 2010-01-04",
        "2010-01-04T08:30:00Z, 2010-01-04",
        "2025年5月, 2025-05",
        "2025-05, 2025-05",
        "2025.05, 2025-05",
        "202505, 2025-05",
        "2025, 2025",
        "2025年, 2025"
    })
    void a_date_is_read_as_exactly_as_it_is_written(String text, String date) {
        assertThat(dates.past(text).date().value()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-30", "2025-13", "昨天", "25.5.3", "5/3/2025", "2025-05-03、2025-06-01", "2025-5-3-1"})
    void what_is_no_date_is_refused(String text) {
        refused(DATE_IS_READABLE, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "1900", "1949-09-30"})
    void dates_before_there_was_an_inspection_are_refused(String text) {
        refused(DATE_IS_PLAUSIBLE, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2999-01-01", "2027", "2026-08"})
    void dates_in_the_future_are_refused(String text) {
        refused(DATE_IS_NOT_IN_THE_FUTURE, text);
    }

    @Test
    void a_month_whose_zero_may_be_lost_is_refused() {
        refused(DATE_HAS_ONE_READING, "2025.1");
    }

    @Test
    void a_broken_date_is_unknown_and_never_guessed() {
        var read = dates.past("1970-01-01 00:00:00.000002015");
        assertThat(read.date().known()).isFalse();
        assertThat(read.warning()).isEqualTo(DATE_IS_BROKEN);
    }

    @Test
    void a_serial_number_is_the_day_that_it_stands_for() {
        var read = dates.past("45780");
        assertThat(read.date().value()).isEqualTo("2025-05-03");
        assertThat(read.warning()).isEqualTo(DATE_WAS_A_SERIAL_NUMBER);
    }

    @Test
    void month_and_day_come_first_only_where_the_profile_says_so() {
        var american = new LedgerDates(DateOrder.MONTH_DAY_YEAR, TODAY);
        assertThat(american.past("1/4/2010").date().value()).isEqualTo("2010-01-04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7日", "7个工作日", "三个工作日", "立即", "2020-12"})
    void a_term_that_is_no_day_is_kept_as_written(String text) {
        assertThat(new LedgerTerms(dates).read(text)).isEqualTo(new Term(null, text));
    }

    @Test
    void a_term_may_be_a_day_also_a_coming_one() {
        assertThat(new LedgerTerms(dates).read("2026年12月18日")).isEqualTo(Term.until(LocalDate.of(2026, 12, 18)));
    }

    private void refused(LedgerRule rule, String text) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> dates.past(text))
                .matches(violated -> violated.rule().equals(rule), rule.name());
    }
}
