package inspectorate.query.integrityhistory;

import static inspectorate.query.projection.RecordedFacts.on;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.CaseOutcome;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.Term;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.employers.EmployerEvent.*;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.InspectionId;
import inspectorate.domain.inspections.InspectionEvent.*;
import inspectorate.domain.inspections.InspectionMode;
import inspectorate.domain.integrity.CriticalItem;
import inspectorate.query.projection.RecordedFacts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IntegrityHistoryTest {

    private static final EmployerId EMPLOYER = new EmployerId("employer-1");
    private static final CaseId CASE = new CaseId("case-1");

    private final IntegrityHistoryProjection projection = new IntegrityHistoryProjection();
    private final RecordedFacts store = new RecordedFacts();

    @Test
    void an_employer_nobody_visited_or_complained_of_is_not_observed() {
        assertThat(folded(registered()).yearOf(2025).observed()).isFalse();
    }

    @Test
    void a_visit_alone_makes_a_year_observed() {
        var visit = new InspectionRecorded(
                new InspectionId("visit-1"), EMPLOYER, on("2025-04"), InspectionMode.ROUTINE, List.of(), 20, null);

        assertThat(folded(registered(), visit).yearOf(2025).observed()).isTrue();
        assertThat(folded(registered(), visit).yearOf(2024).observed()).isFalse();
    }

    @Test
    void a_case_counts_in_the_year_it_is_closed_after_an_order() {
        var history = folded(registered(), intake(Violation.WAGE_ARREARS), order(), closed("2026-01-10"));

        assertThat(history.yearOf(2026).dealtWith()).isOne();
        assertThat(history.yearOf(2025).dealtWith()).isZero();
    }

    @Test
    void a_withdrawn_case_does_not_count() {
        var history = folded(
                registered(),
                intake(Violation.WAGE_ARREARS),
                new CaseWithdrawn(CASE, EMPLOYER, on("2025-05-10"), "facts not established", null));

        assertThat(history.yearOf(2025).dealtWith()).isZero();
    }

    @Test
    void child_labour_makes_a_critical_item_once_it_is_dealt_with() {
        assertThat(folded(registered(), intake(Violation.CHILD_LABOUR))
                        .yearOf(2025)
                        .critical())
                .isEmpty();
        assertThat(folded(registered(), intake(Violation.CHILD_LABOUR), order())
                        .yearOf(2025)
                        .critical())
                .containsExactly(CriticalItem.CHILD_LABOUR);
    }

    private IntegrityHistory folded(DomainEvent... events) {
        var history = projection.blank("employer-1");
        for (var event : events) {
            history = projection.fold(history, store.recorded(event));
        }
        return history;
    }

    private static DomainEvent registered() {
        return new EmployerRegistered(EMPLOYER, on("2025-01-10"), "示例甲有限公司", null, "");
    }

    private static DomainEvent intake(Violation violation) {
        return new IntakeRegistered(CASE, EMPLOYER, on("2025-05-06"), CaseSource.COMPLAINT, violation, null);
    }

    private static DomainEvent order() {
        return new RectificationOrderIssued(
                CASE, EMPLOYER, on("2025-06-01"), Term.until(LocalDate.of(2025, 6, 15)), "限期改正指令书");
    }

    private static DomainEvent closed(String day) {
        return new CaseClosed(CASE, EMPLOYER, on(day), CaseOutcome.RECTIFIED);
    }
}
