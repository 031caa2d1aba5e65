package inspectorate.domain.integrity;

import static inspectorate.domain.FactRule.FACT_EXISTS;
import static inspectorate.domain.Facts.on;
import static inspectorate.domain.Facts.refusedBy;
import static inspectorate.domain.integrity.IntegrityGrade.*;
import static inspectorate.domain.integrity.RatingRule.YEAR_IS_OVER;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.Fact;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.RatingId;
import inspectorate.domain.integrity.RatingCommand.*;
import inspectorate.domain.integrity.RatingEvent.*;
import inspectorate.requirement.Requirement;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RatingTest {

    private static final EmployerId EMPLOYER = new EmployerId("employer-91");
    private static final RatingId RATING = RatingId.of(EMPLOYER, 2025);
    private static final Fact JANUARY = on("2026-01-15");
    private static final String PROFILE = "CN-2017-01-01";
    private static final IntegrityGradeAssigned GOOD =
            new IntegrityGradeAssigned(RATING, EMPLOYER, JANUARY, A, dealtWith(0), PROFILE);

    private final AggregateTestFixture<Rating> fixture = new AggregateTestFixture<>(Rating.class);

    @ParameterizedTest
    @CsvSource({"0, A", "1, B", "2, B", "3, C", "4, C"})
    void the_grade_follows_how_often_an_employer_was_dealt_with(int dealtWith, IntegrityGrade grade) {
        assertThat(RatingDecider.grade(dealtWith(dealtWith), 3)).isEqualTo(grade);
    }

    @ParameterizedTest
    @EnumSource
    void one_critical_item_makes_a_c_whatever_else_happened(CriticalItem item) {
        assertThat(RatingDecider.grade(new YearOfConduct(2025, true, 1, Set.of(item)), 3))
                .isEqualTo(C);
        assertThat(RatingDecider.grade(new YearOfConduct(2025, true, 0, Set.of(item)), 3))
                .isEqualTo(C);
    }

    @Test
    void how_many_cases_make_a_c_is_a_number_of_the_jurisdiction() {
        assertThat(RatingDecider.grade(dealtWith(2), 2)).isEqualTo(C);
        assertThat(RatingDecider.grade(dealtWith(3), 4)).isEqualTo(B);
    }

    @Test
    void a_year_that_is_over_is_rated_and_the_event_keeps_why() {
        fixture.givenNoPriorActivity().when(assign(dealtWith(0))).expectEvents(GOOD);
    }

    @Test
    @Requirement("D4-33")
    void who_was_never_visited_reviewed_nor_complained_of_is_unrated() {
        fixture.givenNoPriorActivity()
                .when(assign(new YearOfConduct(2025, false, 0, Set.of())))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_year_that_still_runs_is_not_rated() {
        fixture.givenNoPriorActivity()
                .when(new AssignIntegrityGrade(RATING, EMPLOYER, on("2025-12-31"), dealtWith(0), 3, PROFILE))
                .expectException(refusedBy(YEAR_IS_OVER));
    }

    @Test
    void the_same_conduct_under_the_same_profile_is_no_news() {
        fixture.given(GOOD)
                .when(assign(dealtWith(0)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void conduct_that_became_known_later_changes_the_grade() {
        fixture.given(GOOD)
                .when(assign(dealtWith(3)))
                .expectEvents(new IntegrityGradeAssigned(RATING, EMPLOYER, JANUARY, C, dealtWith(3), PROFILE));
    }

    @Test
    void a_grade_is_retracted_and_may_be_assigned_again() {
        var retracted = new RatingFactRetracted(RATING, EMPLOYER, JANUARY, 0, GOOD, "wrong year");
        fixture.given(GOOD)
                .when(new RetractRatingFact(RATING, JANUARY, 0, "wrong year"))
                .expectEvents(retracted);
        fixture.given(GOOD, retracted).when(assign(dealtWith(0))).expectEvents(GOOD);
    }

    @Test
    @Requirement("D4-33")
    void where_nobody_looked_at_the_employer_after_all_no_grade_stands() {
        var poor = new IntegrityGradeAssigned(RATING, EMPLOYER, JANUARY, C, dealtWith(3), PROFILE);
        var reason = "该年度已无监察记录，不作评定";
        var first = new RatingFactRetracted(RATING, EMPLOYER, JANUARY, 0, GOOD, reason);
        var second = new RatingFactRetracted(RATING, EMPLOYER, JANUARY, 1, poor, reason);
        var nobody = assign(new YearOfConduct(2025, false, 0, Set.of()));
        fixture.given(GOOD, poor).when(nobody).expectEvents(first, second);
        fixture.given(GOOD, poor, first, second).when(nobody).expectNoEvents();
    }

    @Test
    void a_grade_never_assigned_is_not_retracted() {
        fixture.given(GOOD)
                .when(new RetractRatingFact(RATING, JANUARY, 1, "wrong year"))
                .expectException(refusedBy(FACT_EXISTS));
    }

    private static AssignIntegrityGrade assign(YearOfConduct conduct) {
        return new AssignIntegrityGrade(RATING, EMPLOYER, JANUARY, conduct, 3, PROFILE);
    }

    private static YearOfConduct dealtWith(int cases) {
        return new YearOfConduct(2025, true, cases, Set.of());
    }
}
