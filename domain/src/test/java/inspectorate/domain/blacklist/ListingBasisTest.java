package inspectorate.domain.blacklist;

import static inspectorate.domain.Facts.on;
import static inspectorate.domain.Facts.refusedBy;
import static inspectorate.domain.blacklist.ListingRule.DECISION_NEEDS_PROPOSAL;
import static inspectorate.domain.blacklist.LostBasis.*;

import inspectorate.domain.Fact;
import inspectorate.domain.blacklist.ListingCommand.*;
import inspectorate.domain.blacklist.ListingEvent.*;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.ListingId;
import inspectorate.domain.law.TestLaw;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** R-BLK-12. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ListingBasisTest {

    private static final CaseId CASE = new CaseId("case-1");
    private static final ListingId LISTING = ListingId.onGroundOf(CASE);
    private static final EmployerId EMPLOYER = new EmployerId("employer-1");
    private static final AccountId DECIDER = new AccountId("department-head-2");
    private static final Fact MONDAY = on("2025-10-06");
    private static final Fact LATER = on("2025-11-03");
    private static final String CAUSE = "case-1#7";
    private static final ListingCandidateFound FOUND = new ListingCandidateFound(LISTING, EMPLOYER, MONDAY, CASE);
    private static final ListingProposed PROPOSED = new ListingProposed(
            LISTING, EMPLOYER, MONDAY, BlacklistGround.MASS_INCIDENT, "5", new AccountId("agency-head"));
    private static final EmployerBlacklisted LISTED = new EmployerBlacklisted(
            LISTING,
            EMPLOYER,
            MONDAY,
            BlacklistGround.MASS_INCIDENT,
            "5",
            LocalDate.of(2028, 10, 6),
            DECIDER,
            "CN-2022-01-01");
    private static final ListingBasisLost LOST =
            new ListingBasisLost(LISTING, EMPLOYER, LATER, ORDER_REVOKED, CAUSE, LocalDate.of(2025, 11, 17));

    private final AggregateTestFixture<Listing> fixture = new AggregateTestFixture<>(Listing.class);

    @BeforeEach
    void law() {
        fixture.registerInjectableResource(TestLaw.LAWS);
    }

    @Test
    void a_candidate_and_a_proposal_fall_away_with_the_order_and_nobody_is_listed_on_them() {
        var lapsed = new ListingLapsed(LISTING, EMPLOYER, LATER, ORDER_REVOKED, CAUSE);
        fixture.given(FOUND).when(lose(ORDER_REVOKED)).expectEvents(lapsed);
        fixture.given(FOUND, PROPOSED).when(lose(ORDER_REVOKED)).expectEvents(lapsed);
        fixture.given(FOUND, PROPOSED, lapsed)
                .when(new DecideListing(LISTING, LATER, true, DECIDER, 3, "CN-2022-01-01"))
                .expectException(refusedBy(DECISION_NEEDS_PROPOSAL));
    }

    @Test
    void another_overdue_order_of_the_case_makes_a_candidate_again() {
        var again = new ListingCandidateFound(LISTING, EMPLOYER, on("2025-12-01"), CASE);
        fixture.given(FOUND, new ListingLapsed(LISTING, EMPLOYER, LATER, ORDER_REVOKED, CAUSE))
                .when(new FindListingCandidate(LISTING, EMPLOYER, CASE, on("2025-12-01")))
                .expectEvents(again);
    }

    @Test
    void what_was_never_overdue_was_never_a_candidate() {
        fixture.given(FOUND)
                .when(lose(OVERDUE_RETRACTED))
                .expectEvents(new ListingFactRetracted(LISTING, EMPLOYER, LATER, 0, FOUND, "by mistake", CAUSE));
    }

    @Test
    void a_correction_of_the_overdue_order_finds_the_candidate_that_it_took_away_and_no_other() {
        var corrected = new FindListingCandidate(LISTING, EMPLOYER, CASE, LATER, CAUSE);
        var again = new ListingCandidateFound(LISTING, EMPLOYER, LATER, CASE);
        var unfound = new ListingFactRetracted(LISTING, EMPLOYER, LATER, 0, FOUND, "by mistake", CAUSE);
        var lapsed = new ListingLapsed(LISTING, EMPLOYER, LATER, ORDER_REVOKED, "case-1#5");
        fixture.given(FOUND, unfound).when(corrected).expectEvents(again);
        fixture.given(FOUND, lapsed).when(corrected).expectNoEvents();
        var second = new ListingFactRetracted(LISTING, EMPLOYER, LATER, 2, FOUND, "by mistake", CAUSE);
        fixture.given(FOUND, lapsed, FOUND, second).when(corrected).expectEvents(again);
    }

    @Test
    void an_entry_waits_for_an_officer_to_remove_it_by_a_day() {
        fixture.given(FOUND, PROPOSED, LISTED).when(lose(ORDER_REVOKED)).expectEvents(LOST);
        fixture.given(FOUND, PROPOSED, LISTED, LOST)
                .when(new RemoveFromBlacklist(LISTING, LATER, "revoked", DECIDER))
                .expectEvents(new EmployerRemovedFromBlacklist(LISTING, EMPLOYER, LATER, "revoked", DECIDER));
    }

    @Test
    void where_nothing_is_listed_nothing_is_lost() {
        fixture.givenNoPriorActivity().when(lose(CASE_WAS_WRONG)).expectNoEvents();
        fixture.given(FOUND, new ListingDropped(LISTING, EMPLOYER, MONDAY, DECIDER))
                .when(lose(CASE_WAS_WRONG))
                .expectNoEvents();
    }

    @Test
    void a_revocation_that_is_taken_back_gives_the_basis_back() {
        fixture.given(FOUND, PROPOSED, LISTED, LOST)
                .when(new RegainListingBasis(LISTING, LATER, CAUSE, "by mistake"))
                .expectEvents(new ListingFactRetracted(LISTING, EMPLOYER, LATER, 3, LOST, "by mistake"));
        fixture.given(FOUND)
                .when(new RegainListingBasis(LISTING, LATER, CAUSE, "by mistake"))
                .expectNoEvents();
    }

    @Test
    void what_fell_away_for_two_causes_comes_back_once_neither_is_left() {
        var revoked = new ListingLapsed(LISTING, EMPLOYER, LATER, ORDER_REVOKED, "case-1#5");
        var wrong = new ListingLapsed(LISTING, EMPLOYER, LATER, CASE_WAS_WRONG, CAUSE);
        var regain = new RegainListingBasis(LISTING, LATER, "case-1#5", "by mistake");
        var regained = new ListingFactRetracted(LISTING, EMPLOYER, LATER, 2, revoked, "by mistake");
        fixture.given(FOUND, PROPOSED, revoked).when(lose(CASE_WAS_WRONG)).expectEvents(wrong);
        fixture.given(FOUND, PROPOSED, revoked, wrong).when(regain).expectEvents(regained);
        fixture.given(FOUND, PROPOSED, revoked, wrong, regained)
                .when(new DecideListing(LISTING, LATER, true, DECIDER, 3, "CN-2022-01-01"))
                .expectException(refusedBy(DECISION_NEEDS_PROPOSAL));
        fixture.given(FOUND, PROPOSED, revoked, wrong, regained)
                .when(new RegainListingBasis(LISTING, LATER, CAUSE, "by mistake"))
                .expectEvents(new ListingFactRetracted(LISTING, EMPLOYER, LATER, 3, wrong, "by mistake"));
    }

    private static LoseListingBasis lose(LostBasis basis) {
        return new LoseListingBasis(LISTING, LATER, basis, CAUSE, "by mistake");
    }
}
