package inspectorate.domain.blacklist;

import static inspectorate.domain.FactRule.*;
import static inspectorate.domain.Facts.migrated;
import static inspectorate.domain.Facts.on;
import static inspectorate.domain.Facts.refusedBy;
import static inspectorate.domain.blacklist.ListingRule.*;

import inspectorate.domain.Fact;
import inspectorate.domain.blacklist.ListingCommand.*;
import inspectorate.domain.blacklist.ListingEvent.*;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.ListingId;
import inspectorate.domain.law.TestLaw;
import inspectorate.requirement.Requirement;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ListingTest {

    private static final CaseId CASE = new CaseId("case-2025-0417");
    private static final ListingId LISTING = ListingId.onGroundOf(CASE);
    private static final EmployerId EMPLOYER = new EmployerId("employer-91");
    private static final AccountId PROPOSER = new AccountId("head-1");
    private static final AccountId DECIDER = new AccountId("department-head-2");
    private static final BlacklistGround GROUND = BlacklistGround.AMOUNT_REACHES_CRIME_STANDARD;
    private static final String ARTICLE = "暂行办法 5(1)";
    private static final String PROFILE = "CN-2022-01-01";
    private static final Fact MONDAY = on("2025-10-06");
    private static final Fact FRIDAY = on("2025-10-10");
    private static final Fact DECISION_DAY = on("2025-10-20");
    private static final ListingCandidateFound FOUND = new ListingCandidateFound(LISTING, EMPLOYER, MONDAY, CASE);
    private static final ListingProposed PROPOSED =
            new ListingProposed(LISTING, EMPLOYER, FRIDAY, GROUND, ARTICLE, PROPOSER);
    private static final EmployerBlacklisted LISTED = new EmployerBlacklisted(
            LISTING, EMPLOYER, DECISION_DAY, GROUND, ARTICLE, LocalDate.of(2028, 10, 20), DECIDER, PROFILE);

    private final AggregateTestFixture<Listing> fixture = new AggregateTestFixture<>(Listing.class);

    @BeforeEach
    void law() {
        fixture.registerInjectableResource(TestLaw.LAWS);
    }

    @Test
    void an_overdue_wage_order_makes_a_candidate() {
        fixture.givenNoPriorActivity()
                .when(new FindListingCandidate(LISTING, EMPLOYER, CASE, MONDAY))
                .expectEvents(FOUND);
    }

    @Test
    void a_candidate_found_again_is_no_news() {
        fixture.given(FOUND)
                .when(new FindListingCandidate(LISTING, EMPLOYER, CASE, FRIDAY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_candidate_is_proposed_with_ground_and_article() {
        fixture.given(FOUND)
                .when(new ProposeListing(LISTING, FRIDAY, GROUND, ARTICLE, PROPOSER))
                .expectEvents(PROPOSED);
    }

    @Test
    void a_listing_begins_with_a_candidate() {
        fixture.givenNoPriorActivity()
                .when(new ProposeListing(LISTING, FRIDAY, GROUND, ARTICLE, PROPOSER))
                .expectException(refusedBy(CANDIDATE_IS_FOUND));
    }

    @Test
    void a_candidate_is_proposed_once() {
        fixture.given(FOUND, PROPOSED)
                .when(new ProposeListing(LISTING, FRIDAY, GROUND, ARTICLE, PROPOSER))
                .expectException(refusedBy(PROPOSAL_NEEDS_CANDIDATE));
    }

    @Test
    void a_proposal_names_ground_and_article() {
        fixture.given(FOUND)
                .when(new ProposeListing(LISTING, FRIDAY, BlacklistGround.NOT_STATED, ARTICLE, PROPOSER))
                .expectException(refusedBy(PROPOSAL_NAMES_GROUND));
        fixture.given(FOUND)
                .when(new ProposeListing(LISTING, FRIDAY, GROUND, " ", PROPOSER))
                .expectException(refusedBy(PROPOSAL_NAMES_GROUND));
    }

    @Test
    @Requirement("R-BLK-9")
    void a_second_officer_lists_for_three_years() {
        fixture.given(FOUND, PROPOSED)
                .when(new DecideListing(LISTING, DECISION_DAY, true, DECIDER, 3, PROFILE))
                .expectEvents(LISTED);
    }

    @Test
    void a_second_officer_drops_the_candidate() {
        fixture.given(FOUND, PROPOSED)
                .when(new DecideListing(LISTING, DECISION_DAY, false, DECIDER, 3, PROFILE))
                .expectEvents(new ListingDropped(LISTING, EMPLOYER, DECISION_DAY, DECIDER));
    }

    @Test
    void who_proposed_does_not_decide() {
        fixture.given(FOUND, PROPOSED)
                .when(new DecideListing(LISTING, DECISION_DAY, true, PROPOSER, 3, PROFILE))
                .expectException(refusedBy(SECOND_OFFICER_DECIDES));
    }

    @Test
    void nothing_is_decided_without_a_proposal() {
        fixture.given(FOUND)
                .when(new DecideListing(LISTING, DECISION_DAY, true, DECIDER, 3, PROFILE))
                .expectException(refusedBy(DECISION_NEEDS_PROPOSAL));
    }

    @Test
    void an_employer_is_removed_with_a_reason() {
        fixture.given(FOUND, PROPOSED, LISTED)
                .when(new RemoveFromBlacklist(LISTING, DECISION_DAY, "paid and committed", DECIDER))
                .expectEvents(new EmployerRemovedFromBlacklist(
                        LISTING, EMPLOYER, DECISION_DAY, "paid and committed", DECIDER));
    }

    @Test
    void a_removal_states_its_reason() {
        fixture.given(FOUND, PROPOSED, LISTED)
                .when(new RemoveFromBlacklist(LISTING, DECISION_DAY, "", DECIDER))
                .expectException(refusedBy(REMOVAL_STATES_REASON));
    }

    @Test
    void only_who_is_listed_is_removed() {
        fixture.given(FOUND, PROPOSED)
                .when(new RemoveFromBlacklist(LISTING, DECISION_DAY, "paid", DECIDER))
                .expectException(refusedBy(REMOVAL_NEEDS_LISTING));
    }

    @Test
    void an_old_entry_is_migrated_without_ground_and_decider() {
        var fact = migrated("2025-10");
        fixture.given(FOUND)
                .when(new MigrateListing(LISTING, EMPLOYER, CASE, fact, 3, PROFILE))
                .expectEvents(new EmployerBlacklisted(
                        LISTING,
                        EMPLOYER,
                        fact,
                        BlacklistGround.NOT_STATED,
                        "",
                        LocalDate.of(2028, 10, 1),
                        null,
                        PROFILE));
    }

    @Test
    void an_old_entry_is_migrated_once() {
        fixture.given(LISTED)
                .when(new MigrateListing(LISTING, EMPLOYER, CASE, migrated("2025-10"), 3, PROFILE))
                .expectException(refusedBy(LISTING_IS_MIGRATED_ONCE));
    }

    @Test
    void a_listing_is_retracted() {
        fixture.given(FOUND, PROPOSED, LISTED)
                .when(new RetractListingFact(LISTING, DECISION_DAY, 2, "quashed"))
                .expectEvents(new ListingFactRetracted(LISTING, EMPLOYER, DECISION_DAY, 2, LISTED, "quashed"));
    }

    @Test
    void a_proposal_that_was_decided_is_not_retracted() {
        fixture.given(FOUND, PROPOSED, LISTED)
                .when(new RetractListingFact(LISTING, DECISION_DAY, 1, "quashed"))
                .expectException(refusedBy(LATER_FACT_DEPENDS_ON_IT));
    }

    @Test
    void a_corrected_day_of_decision_moves_the_term() {
        var day = on("2025-10-21").replacing(2);
        fixture.given(FOUND, PROPOSED, LISTED)
                .when(new CorrectListingFact(
                        LISTING,
                        DECISION_DAY,
                        2,
                        "served later",
                        new DecideListing(LISTING, day, true, DECIDER, 3, PROFILE)))
                .expectEvents(
                        new ListingFactRetracted(LISTING, EMPLOYER, DECISION_DAY, 2, LISTED, "served later"),
                        new EmployerBlacklisted(
                                LISTING, EMPLOYER, day, GROUND, ARTICLE, LocalDate.of(2028, 10, 21), DECIDER, PROFILE));
    }

    @Test
    void who_corrects_what_a_proposal_says_is_its_proposer_and_does_not_decide_it() {
        var rewritten =
                new ProposeListing(LISTING, FRIDAY.replacing(1), BlacklistGround.MASS_INCIDENT, "暂行办法 5(2)", DECIDER);
        var unsaid = new ListingFactRetracted(LISTING, EMPLOYER, DECISION_DAY, 1, PROPOSED, "wrong ground");
        var now = new ListingProposed(
                LISTING, EMPLOYER, FRIDAY.replacing(1), BlacklistGround.MASS_INCIDENT, "暂行办法 5(2)", DECIDER);
        fixture.given(FOUND, PROPOSED)
                .when(new CorrectListingFact(LISTING, DECISION_DAY, 1, "wrong ground", rewritten))
                .expectEvents(unsaid, now);
        fixture.given(FOUND, PROPOSED, unsaid, now)
                .when(new DecideListing(LISTING, DECISION_DAY, true, DECIDER, 3, PROFILE))
                .expectException(refusedBy(SECOND_OFFICER_DECIDES));
        fixture.given(FOUND, PROPOSED, LISTED)
                .when(new CorrectListingFact(LISTING, DECISION_DAY, 1, "it was me", rewritten))
                .expectException(refusedBy(LATER_FACT_DEPENDS_ON_IT));
    }

    @Test
    void a_proposal_whose_day_alone_was_wrong_stays_its_proposers() {
        var day = on("2025-10-09").replacing(1);
        fixture.given(FOUND, PROPOSED, LISTED)
                .when(new CorrectListingFact(
                        LISTING,
                        DECISION_DAY,
                        1,
                        "misread",
                        new ProposeListing(LISTING, day, GROUND, ARTICLE, DECIDER)))
                .expectEvents(
                        new ListingFactRetracted(LISTING, EMPLOYER, DECISION_DAY, 1, PROPOSED, "misread"),
                        new ListingProposed(LISTING, EMPLOYER, day, GROUND, ARTICLE, PROPOSER));
    }

    @Test
    void a_correction_is_no_retraction() {
        fixture.given(FOUND)
                .when(new CorrectListingFact(LISTING, FRIDAY, 0, "x", new RetractListingFact(LISTING, FRIDAY, 0, "x")))
                .expectException(refusedBy(CORRECTION_KEEPS_KIND));
    }
}
