package inspectorate.domain.policies;

import static inspectorate.domain.Facts.on;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.Fact;
import inspectorate.domain.blacklist.ListingCommand.LoseListingBasis;
import inspectorate.domain.blacklist.ListingCommand.RegainListingBasis;
import inspectorate.domain.blacklist.LostBasis;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.ClosingFact.*;
import inspectorate.domain.cases.OrderFact.OrderRevoked;
import inspectorate.domain.cases.Reviser;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.ListingId;
import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.LegalGround;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WhenOrderRevokedThenListingBasisLostTest {

    private static final CaseId CASE = new CaseId("case-1");
    private static final EmployerId EMPLOYER = new EmployerId("employer-1");
    private static final ListingId LISTING = ListingId.onGroundOf(CASE);
    private static final Fact DAY = on("2026-03-06");
    private static final LegalGround GROUND = new LegalGround("", "", "", "T@1", Certainty.STATUTE_TEXT, List.of());
    private static final OrderRevoked REVOKED = revoked(true);
    private static final OrderBreached OVERDUE = new OrderBreached(CASE, EMPLOYER, DAY, Violation.WAGE_ARREARS);

    @Test
    void an_order_that_is_revoked_or_was_never_overdue_takes_the_basis_away() {
        assertThat(WhenOrderRevokedThenListingBasisLost.react(REVOKED, 7))
                .contains(new LoseListingBasis(LISTING, DAY, LostBasis.ORDER_REVOKED, "case-1#7", "error"));
        assertThat(WhenOrderRevokedThenListingBasisLost.react(
                        new CaseFactRetracted(CASE, EMPLOYER, DAY, 5, OVERDUE, "paid in time"), 8))
                .contains(new LoseListingBasis(LISTING, DAY, LostBasis.OVERDUE_RETRACTED, "case-1#8", "paid in time"));
    }

    @Test
    void of_a_revoked_decision_the_review_that_follows_counts() {
        assertThat(WhenOrderRevokedThenListingBasisLost.react(
                        new DecisionRevoked(CASE, EMPLOYER, DAY, Reviser.COURT, "unheard", GROUND), 7))
                .isEmpty();
        assertThat(WhenOrderRevokedThenListingBasisLost.react(
                        new WrongCaseReviewed(CASE, EMPLOYER, DAY, false, "right", GROUND, true), 8))
                .isEmpty();
        assertThat(WhenOrderRevokedThenListingBasisLost.react(
                        new WrongCaseReviewed(CASE, EMPLOYER, DAY, true, "nothing was owed", GROUND, true), 8))
                .contains(new LoseListingBasis(LISTING, DAY, LostBasis.CASE_WAS_WRONG, "case-1#8", "nothing was owed"));
    }

    @Test
    void a_revocation_that_is_retracted_gives_it_back() {
        assertThat(WhenOrderRevokedThenListingBasisLost.react(
                        new CaseFactRetracted(CASE, EMPLOYER, DAY, 7, REVOKED, "wrong case"), 9))
                .contains(new RegainListingBasis(LISTING, DAY, "case-1#7", "wrong case"));
    }

    @Test
    void an_overdue_order_that_is_only_corrected_gives_back_what_its_retraction_took() {
        var corrected = new OrderBreached(CASE, EMPLOYER, DAY.replacing(5), Violation.WAGE_ARREARS);
        assertThat(WhenOrderRevokedThenListingBasisLost.react(corrected, 9))
                .contains(new RegainListingBasis(LISTING, DAY, "case-1#8", "逾期未改正的记录已更正"));
        assertThat(WhenOrderRevokedThenListingBasisLost.react(OVERDUE, 5)).isEmpty();
    }

    @Test
    void another_order_that_is_revoked_or_was_never_overdue_leaves_the_basis_as_it_is() {
        assertThat(WhenOrderRevokedThenListingBasisLost.react(revoked(false), 7))
                .isEmpty();
        assertThat(WhenOrderRevokedThenListingBasisLost.react(
                        new CaseFactRetracted(CASE, EMPLOYER, DAY, 5, OVERDUE, "paid in time", false), 8))
                .isEmpty();
        assertThat(WhenOrderRevokedThenListingBasisLost.react(revoked(null), 7))
                .contains(new LoseListingBasis(LISTING, DAY, LostBasis.ORDER_REVOKED, "case-1#7", "error"));
    }

    @Test
    void where_a_decision_was_only_corrected_a_wrong_case_takes_nothing_away() {
        assertThat(WhenOrderRevokedThenListingBasisLost.react(
                        new WrongCaseReviewed(CASE, EMPLOYER, DAY, true, "wrong sum", GROUND, false), 8))
                .isEmpty();
        assertThat(WhenOrderRevokedThenListingBasisLost.react(
                        new WrongCaseReviewed(CASE, EMPLOYER, DAY, true, "wrong", GROUND, null), 8))
                .contains(new LoseListingBasis(LISTING, DAY, LostBasis.CASE_WAS_WRONG, "case-1#8", "wrong"));
    }

    private static OrderRevoked revoked(@Nullable Boolean overdueFell) {
        return new OrderRevoked(CASE, EMPLOYER, DAY, Reviser.OWN_AGENCY, "error", false, GROUND, overdueFell);
    }
}
