package inspectorate.query.figures;

import static inspectorate.query.figures.Indicator.*;
import static inspectorate.query.projection.RecordedFacts.on;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.Money;
import inspectorate.domain.cases.CaseEvent.WageArrearsReported;
import inspectorate.domain.cases.WageArrears;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.query.figures.EventFacts.Measure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasuresTest {

    private static final WageArrears CLAIMED = new WageArrears(5, new Money(100_000, "CNY"), null, "");
    private static final WageArrears ASSESSED =
            new WageArrears(4, new Money(100_000, "CNY"), new Money(80_000, "CNY"), "");

    @Test
    void restated_arrears_add_the_difference_so_that_a_case_counts_once() {
        assertThat(Measures.of(reported(CLAIMED, null)))
                .containsExactly(
                        new Measure(ARREARS_MATTERS, 1, null),
                        new Measure(ARREARS_WORKERS, 5, null),
                        new Measure(ARREARS_AMOUNT, 100_000, "CNY"));
        assertThat(Measures.of(reported(ASSESSED, CLAIMED)))
                .containsExactly(
                        new Measure(ARREARS_MATTERS, 0, null),
                        new Measure(ARREARS_WORKERS, -1, null),
                        new Measure(ARREARS_AMOUNT, -20_000, "CNY"));
    }

    @Test
    void an_unknown_amount_is_no_amount_and_never_zero() {
        var unknown = new WageArrears(3, null, new Money(0, "CNY"), "");

        assertThat(Measures.of(reported(unknown, null)))
                .extracting(Measure::indicator)
                .containsExactly(ARREARS_MATTERS, ARREARS_WORKERS);
    }

    private static WageArrearsReported reported(WageArrears arrears, @Nullable WageArrears before) {
        return new WageArrearsReported(
                new CaseId("case-1"), new EmployerId("employer-1"), on("2025-05-06"), arrears, before);
    }
}
