package inspectorate.domain.policies;

import static inspectorate.domain.Facts.migrated;
import static inspectorate.domain.Facts.on;
import static inspectorate.domain.policies.WhenOrderBreachedThenListingCandidate.react;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.Fact;
import inspectorate.domain.blacklist.ListingCommand.FindListingCandidate;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.ListingId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WhenOrderBreachedThenListingCandidateTest {

    private static final CaseId CASE = new CaseId("case-2026-0417");
    private static final EmployerId EMPLOYER = new EmployerId("employer-91");
    private static final Fact MONDAY = on("2026-03-02");

    @Test
    void an_overdue_wage_order_makes_a_candidate_on_the_same_day_in_the_same_cell() {
        assertThat(react(new OrderBreached(CASE, EMPLOYER, MONDAY, Violation.WAGE_ARREARS), 7))
                .contains(new FindListingCandidate(ListingId.onGroundOf(CASE), EMPLOYER, CASE, MONDAY));
    }

    @Test
    void a_migrated_breach_makes_a_migrated_candidate() {
        assertThat(react(new OrderBreached(CASE, EMPLOYER, migrated("2025"), Violation.WAGE_ARREARS), 7))
                .contains(new FindListingCandidate(ListingId.onGroundOf(CASE), EMPLOYER, CASE, migrated("2025")));
    }

    @Test
    void a_corrected_breach_finds_the_same_candidate_and_names_its_correction() {
        assertThat(react(new OrderBreached(CASE, EMPLOYER, MONDAY.replacing(4), Violation.WAGE_ARREARS), 7))
                .contains(new FindListingCandidate(ListingId.onGroundOf(CASE), EMPLOYER, CASE, MONDAY, CASE + "#6"));
    }

    @Test
    void an_overdue_order_about_something_else_makes_none() {
        assertThat(react(new OrderBreached(CASE, EMPLOYER, MONDAY, Violation.WORKING_HOURS), 7))
                .isEmpty();
    }

    @Test
    void nothing_else_makes_a_candidate() {
        assertThat(react(new EmployerAbsconded(CASE, EMPLOYER, MONDAY), 7)).isEmpty();
    }
}
