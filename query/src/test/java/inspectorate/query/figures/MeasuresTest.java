package inspectorate.query.figures;

import static inspectorate.query.figures.Indicator.*;
import static inspectorate.query.projection.RecordedFacts.on;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.Money;
import inspectorate.domain.cases.CaseEvent.WageArrearsReported;
import inspectorate.domain.cases.ExecutionFact.RemedyDecided;
import inspectorate.domain.cases.ExecutionFact.RemedySought;
import inspectorate.domain.cases.RemedyKind;
import inspectorate.domain.cases.RemedyResult;
import inspectorate.domain.cases.WageArrears;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.InspectionId;
import inspectorate.domain.inspections.InspectionEvent.InspectionRecorded;
import inspectorate.domain.inspections.InspectionMode;
import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.LegalGround;
import inspectorate.query.figures.EventFacts.Measure;
import inspectorate.requirement.Requirement;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasuresTest {

    private static final CaseId CASE = new CaseId("case-1");
    private static final EmployerId EMPLOYER = new EmployerId("employer-1");
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

    @Test
    @Requirement("D6-02")
    void two_visits_to_one_employer_are_two_visits() {
        var visits = Stream.of("visit-1", "visit-2")
                .map(id -> new InspectionRecorded(
                        new InspectionId(id), EMPLOYER, on("2025-05-06"), InspectionMode.ROUTINE, List.of(), 20, null));
        assertThat(visits.flatMap(visit -> Measures.of(visit).stream())
                        .filter(measure -> measure.indicator() == INSPECTIONS)
                        .mapToLong(Measure::amount)
                        .sum())
                .isEqualTo(2);
    }

    @Test
    @Requirement("D6-14")
    void a_reconsideration_or_litigation_counts_and_so_does_a_decision_that_falls_by_it() {
        var ground = new LegalGround("", "", "", "CN@1", Certainty.STATUTE_TEXT, List.of());
        var sought = new RemedySought(CASE, EMPLOYER, on("2025-05-06"), RemedyKind.RECONSIDERATION, ground);
        assertThat(Measures.of(sought)).containsExactly(new Measure(RECONSIDERATIONS, 1, null));
        assertThat(Measures.of(new RemedySought(CASE, EMPLOYER, on("2025-05-06"), RemedyKind.LITIGATION, ground)))
                .containsExactly(new Measure(LITIGATIONS, 1, null));
        assertThat(Measures.of(decided(RemedyResult.REVOKED, ground)))
                .containsExactly(new Measure(DECISIONS_OVERTURNED, 1, null));
        assertThat(Measures.of(decided(RemedyResult.UPHELD, ground))).isEmpty();
    }

    private static RemedyDecided decided(RemedyResult result, LegalGround ground) {
        return new RemedyDecided(CASE, EMPLOYER, on("2025-07-01"), RemedyKind.RECONSIDERATION, result, ground);
    }

    private static WageArrearsReported reported(WageArrears arrears, @Nullable WageArrears before) {
        return new WageArrearsReported(
                new CaseId("case-1"), new EmployerId("employer-1"), on("2025-05-06"), arrears, before);
    }
}
