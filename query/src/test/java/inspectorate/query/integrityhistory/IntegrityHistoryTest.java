package inspectorate.query.integrityhistory;

import static inspectorate.query.projection.RecordedFacts.on;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.CaseOutcome;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.ClosingFact.*;
import inspectorate.domain.cases.OrderFact.OrderRevoked;
import inspectorate.domain.cases.Reviser;
import inspectorate.domain.cases.Term;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.employers.EmployerEvent.*;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.InspectionId;
import inspectorate.domain.ids.RatingId;
import inspectorate.domain.inspections.InspectionEvent.*;
import inspectorate.domain.inspections.InspectionMode;
import inspectorate.domain.integrity.CriticalItem;
import inspectorate.domain.integrity.IntegrityGrade;
import inspectorate.domain.integrity.RatingEvent.IntegrityGradeAssigned;
import inspectorate.domain.integrity.YearOfConduct;
import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.LegalGround;
import inspectorate.query.projection.RecordedFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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

    @Test
    void what_is_revoked_says_nothing_any_more_and_the_grade_on_it_is_to_be_computed_anew() {
        var breached = folded(registered(), intake(Violation.WAGE_ARREARS), order(), breached(), graded(C_GRADE));
        assertThat(breached.outdated()).isEmpty();
        var revoked = folded(
                registered(), intake(Violation.WAGE_ARREARS), order(), breached(), graded(C_GRADE), orderRevoked());
        assertThat(revoked.yearOf(2025).critical()).isEmpty();
        assertThat(revoked.outdated()).containsExactly(2025);
        assertThat(revoked.awaitsRating()).isTrue();
        var again = projection.fold(revoked, store.recorded(graded(revoked.yearOf(2025))));
        assertThat(again.outdated()).isEmpty();
    }

    @Test
    void a_closed_case_whose_decision_is_revoked_counts_no_longer_unless_its_order_stands() {
        assertThat(folded(registered(), intake(Violation.WAGE_ARREARS), decided(), closed("2025-12-01"), revoked())
                        .yearOf(2025)
                        .dealtWith())
                .isZero();
        var ordered = folded(
                registered(), intake(Violation.WAGE_ARREARS), order(), decided(), closed("2025-12-01"), revoked());
        assertThat(ordered.yearOf(2025).dealtWith()).isOne();
        var wrong = projection.fold(
                ordered,
                store.recorded(new WrongCaseReviewed(CASE, EMPLOYER, on("2026-02-10"), true, "wrong", GROUND, true)));
        assertThat(wrong.yearOf(2025).dealtWith()).isZero();
    }

    @Test
    void what_an_overdue_order_brought_stays_though_a_later_order_is_revoked() {
        var history =
                folded(registered(), intake(Violation.CHILD_LABOUR), order(), breached(), order(), orderRevoked());
        assertThat(history.yearOf(2025).critical())
                .containsExactlyInAnyOrder(CriticalItem.CHILD_LABOUR, CriticalItem.REFUSED_TO_COMPLY);
        assertThat(projection
                        .fold(history, store.recorded(closed("2025-12-01")))
                        .yearOf(2025)
                        .dealtWith())
                .isOne();
    }

    @Test
    void a_wrong_case_after_a_mere_correction_leaves_what_the_standing_decision_says() {
        var review = new WrongCaseReviewed(CASE, EMPLOYER, on("2026-02-10"), true, "wrong sum", GROUND, false);
        assertThat(folded(registered(), intake(Violation.WAGE_ARREARS), decided(), closed("2025-12-01"), review)
                        .yearOf(2025)
                        .dealtWith())
                .isOne();
    }

    private static final LegalGround GROUND = new LegalGround("", "", "", "T@1", Certainty.STATUTE_TEXT, List.of());
    private static final YearOfConduct C_GRADE =
            new YearOfConduct(2025, true, 0, Set.of(CriticalItem.REFUSED_TO_COMPLY));

    private static DomainEvent breached() {
        return new OrderBreached(CASE, EMPLOYER, on("2025-06-16"), Violation.WAGE_ARREARS);
    }

    private static DomainEvent orderRevoked() {
        return new OrderRevoked(CASE, EMPLOYER, on("2026-02-02"), Reviser.SUPERIOR, "error", false, GROUND, null);
    }

    private static DomainEvent decided() {
        return new HandlingDecided(CASE, EMPLOYER, on("2025-09-01"), null);
    }

    private static DomainEvent revoked() {
        return new DecisionRevoked(CASE, EMPLOYER, on("2026-02-02"), Reviser.COURT, "unheard", GROUND);
    }

    @Test
    void the_grade_of_a_merged_file_outdates_none_of_the_file_that_stands() {
        var dealtWith = folded(registered(), intake(Violation.WAGE_ARREARS), order(), closed("2025-07-01"));
        var rated = projection.fold(dealtWith, store.recorded(graded(dealtWith.yearOf(2025))));
        var other = new EmployerId("employer-2");
        var others = new IntegrityGradeAssigned(
                RatingId.of(other, 2025),
                other,
                on("2026-01-21"),
                IntegrityGrade.A,
                new YearOfConduct(2025, true, 0, Set.of()),
                "T@1");

        var together = projection.fold(rated, store.ofMergedFile(others, EMPLOYER.value()));
        assertThat(together.grades()).hasSize(2);
        assertThat(together.awaitsRating()).isFalse();
        assertThat(projection
                        .fold(dealtWith, store.ofMergedFile(others, EMPLOYER.value()))
                        .awaitsRating())
                .isTrue();
    }

    private static DomainEvent graded(YearOfConduct conduct) {
        return new IntegrityGradeAssigned(
                RatingId.of(EMPLOYER, 2025), EMPLOYER, on("2026-01-20"), IntegrityGrade.C, conduct, "T@1");
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
