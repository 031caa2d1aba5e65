package inspectorate.domain;

import static inspectorate.domain.FactRule.*;
import static inspectorate.domain.Facts.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inspectorate.domain.ids.GridCellId;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FactTest {

    @ParameterizedTest
    @CsvSource({
        "2025-05-03, 2025-05-03",
        "2025-05, 2025-05-31",
        "2025, 2025-12-31",
        "2026-06, 2026-06-30",
        "2026, 2026-06-30",
        "unknown, 2026-06-30"
    })
    void a_fact_counts_from_the_last_day_it_can_have_been_but_never_from_the_future(String date, LocalDate countsFrom) {
        assertThat(on(date).countsFrom()).isEqualTo(countsFrom);
        assertThat(migrated(date).countsFrom()).isEqualTo(countsFrom);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-07-01", "2026-07", "2027", "2999-01-01"})
    void what_has_not_happened_yet_is_no_fact(String date) {
        assertThatThrownBy(() -> on(date))
                .extracting(refusal -> ((RuleViolated) refusal).rule())
                .isEqualTo(BUSINESS_DATE_NOT_IN_FUTURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1949-09-30", "1949-09", "1900"})
    void what_lies_before_there_was_a_labour_inspection_is_no_fact(String date) {
        assertThatThrownBy(() -> migrated(date))
                .extracting(refusal -> ((RuleViolated) refusal).rule())
                .isEqualTo(BUSINESS_DATE_IS_PLAUSIBLE);
        assertThat(migrated("1949").on()).hasToString("1949");
    }

    @Test
    void a_fact_counts_no_later_than_a_dated_one_that_follows() {
        var followed = LocalDate.of(2025, 5, 12);
        assertThat(on("2025-05").notLaterThan(followed).countsFrom()).isEqualTo(followed);
        assertThat(on("2025-05-03").notLaterThan(followed)).isEqualTo(on("2025-05-03"));
    }

    @Test
    void a_replacement_names_what_it_replaces_and_keeps_the_rest() {
        var elsewhere = new GridCellId("340111/340111004");
        var replacing = migrated("2025-05").replacing(3).in(elsewhere);
        assertThat(replacing.replaces()).isEqualTo(3);
        assertThat(replacing.cellId()).isEqualTo(elsewhere);
        assertThat(replacing.migrated()).isTrue();
        assertThat(replacing.countsFrom()).isEqualTo(migrated("2025-05").countsFrom());
        assertThat(on("2025-05").migrated()).isFalse();
    }
}
