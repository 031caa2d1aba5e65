package inspectorate.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import inspectorate.domain.BusinessDate.Precision;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BusinessDateTest {

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, DAY, 2024-02-29, 2024-02-29",
        "2024-02, MONTH, 2024-02-01, 2024-02-29",
        "2023-02, MONTH, 2023-02-01, 2023-02-28",
        "2024, YEAR, 2024-01-01, 2024-12-31"
    })
    void a_date_spans_the_days_it_can_have_been(String text, Precision precision, LocalDate first, LocalDate last) {
        var date = new BusinessDate(text);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.earliest()).contains(first);
        assertThat(date.latest()).contains(last);
        assertThat(date).hasToString(text);
    }

    @Test
    void an_unknown_date_has_no_day_at_all() {
        assertThat(BusinessDate.UNKNOWN.precision()).isEqualTo(Precision.NONE);
        assertThat(BusinessDate.UNKNOWN.known()).isFalse();
        assertThat(BusinessDate.UNKNOWN.earliest()).isEmpty();
        assertThat(BusinessDate.UNKNOWN.latest()).isEmpty();
    }

    @Test
    void days_months_and_years_are_kept_as_exactly_as_they_are_known() {
        assertThat(BusinessDate.of(LocalDate.of(2025, 5, 3))).hasToString("2025-05-03");
        assertThat(BusinessDate.of(YearMonth.of(2025, 5))).hasToString("2025-05");
        assertThat(BusinessDate.of(Year.of(2025))).hasToString("2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25", "2025-13", "2025-02-29", "2025-5", "2025/05/03", "soonish", "20250503", "-999"})
    void what_is_no_date_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new BusinessDate(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-03, 2025-05-03, true",
        "2025-05-03, 2025-05-02, false",
        "2025-05-03, 2025-05, true",
        "2025-05, 2025-05-01, true",
        "2025-06-01, 2025-05, false",
        "2025, 2025-01, true",
        "2025-05-03, unknown, true",
        "unknown, 1950, true"
    })
    void a_date_precedes_another_wherever_some_of_its_days_can(String one, String other, boolean may) {
        assertThat(new BusinessDate(one).mayPrecede(new BusinessDate(other))).isEqualTo(may);
    }
}
