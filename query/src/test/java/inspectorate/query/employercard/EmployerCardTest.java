package inspectorate.query.employercard;

import static inspectorate.query.projection.RecordedFacts.on;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.Money;
import inspectorate.domain.blacklist.BlacklistGround;
import inspectorate.domain.blacklist.ListingEvent.*;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.OrderFact.OrderRevoked;
import inspectorate.domain.cases.Reviser;
import inspectorate.domain.cases.Term;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.cases.WageArrears;
import inspectorate.domain.employers.EmployerEvent.*;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.CreditCode;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.ListingId;
import inspectorate.domain.ids.RatingId;
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
class EmployerCardTest {

    private static final EmployerId EMPLOYER = new EmployerId("employer-1");
    private static final CaseId CASE = new CaseId("case-1");
    private static final ListingId LISTING = new ListingId("listing-1");
    private static final AccountId HEAD = new AccountId("head");

    private final EmployerCardProjection projection = new EmployerCardProjection();
    private final RecordedFacts store = new RecordedFacts();

    @Test
    void a_provisional_employer_becomes_identified_and_keeps_its_former_name() {
        var card = folded(
                registered(),
                new EmployerRenamed(EMPLOYER, on("2025-02-01"), "示例乙有限公司", "示例甲有限公司"),
                new EmployerIdentified(EMPLOYER, on("2025-03-01"), new CreditCode("91110000000000000E")));

        assertThat(card.name()).isEqualTo("示例乙有限公司");
        assertThat(card.formerNames()).containsExactly("示例甲有限公司");
        assertThat(card.provisional()).isFalse();
        assertThat(card.jurisdiction()).isEqualTo("340111");
    }

    @Test
    void a_breached_order_counts_until_it_is_rectified() {
        var breached = folded(
                registered(),
                intake(),
                order(),
                new OrderBreached(CASE, EMPLOYER, on("2025-06-20"), Violation.WAGE_ARREARS));
        assertThat(breached.ordersBreached()).isOne();
        assertThat(breached.ordersRunning()).isZero();

        var late = folded(
                registered(),
                intake(),
                order(),
                new OrderBreached(CASE, EMPLOYER, on("2025-06-20"), Violation.WAGE_ARREARS),
                new RectificationVerified(CASE, EMPLOYER, on("2025-07-01"), true, null));
        assertThat(late.ordersBreached()).isZero();
        assertThat(late.casesOpen()).isOne();
    }

    @Test
    void a_breached_order_that_is_revoked_does_not_count_and_an_earlier_one_does_again() {
        var breached = new OrderBreached(CASE, EMPLOYER, on("2025-06-20"), Violation.WAGE_ARREARS);
        var rectified = new RectificationVerified(CASE, EMPLOYER, on("2025-07-01"), true, null);
        assertThat(folded(registered(), intake(), order(), breached, revoked()).ordersBreached())
                .isZero();
        assertThat(folded(registered(), intake(), order(), breached, order(), rectified, revoked())
                        .ordersBreached())
                .isOne();
    }

    @Test
    void an_unknown_amount_is_counted_apart_and_never_as_zero() {
        var card = folded(
                registered(),
                intake(),
                new WageArrearsReported(CASE, EMPLOYER, on("2025-05-07"), new WageArrears(3, null, null, ""), null));

        assertThat(card.owed()).isNull();
        assertThat(card.unknownAmounts()).isOne();
    }

    @Test
    void payments_of_all_cases_add_up() {
        var other = new CaseId("case-2");
        var card = folded(
                registered(),
                intake(),
                new WagesPaid(CASE, EMPLOYER, on("2025-06-01"), new Money(1_000, "CNY"), 2),
                new WagesPaid(CASE, EMPLOYER, on("2025-06-02"), new Money(500, "CNY"), 1),
                new WagesPaid(other, EMPLOYER, on("2025-06-03"), new Money(250, "CNY"), 1));

        assertThat(card.paid()).isEqualTo(new Money(1_750, "CNY"));
        assertThat(card.casesTotal()).isEqualTo(2);
    }

    @Test
    void a_listing_stands_on_the_card_until_it_is_removed() {
        var listed = new EmployerBlacklisted(
                LISTING,
                EMPLOYER,
                on("2025-08-01"),
                BlacklistGround.AMOUNT_REACHES_CRIME_STANDARD,
                "5",
                LocalDate.of(2028, 8, 1),
                HEAD,
                "CN-1");
        assertThat(folded(registered(), listed).listing()).isNotNull();
        assertThat(folded(
                                registered(),
                                listed,
                                new EmployerRemovedFromBlacklist(LISTING, EMPLOYER, on("2026-02-01"), "revoked", HEAD))
                        .listing())
                .isNull();
    }

    @Test
    void of_several_listings_the_one_that_is_public_longest_shows_and_each_is_removed_by_itself() {
        var longer = listed("listing-2028", LocalDate.of(2028, 8, 1));
        var unknown = listed("listing-of-an-old-ledger", null);
        var shorter = listed("listing-2027", LocalDate.of(2027, 8, 1));

        var card = folded(registered(), longer, unknown, shorter);
        assertThat(card.listing()).isEqualTo(card.listings().getFirst());
        assertThat(card.listings())
                .extracting(EmployerCard.Listing::listingId)
                .containsExactly("listing-2028", "listing-2027", "listing-of-an-old-ledger");

        var removed = new EmployerRemovedFromBlacklist(longer.listingId(), EMPLOYER, on("2026-02-01"), "revoked", HEAD);
        var left = projection.fold(card, store.recorded(removed));
        assertThat(left.listing().listingId()).isEqualTo("listing-2027");
    }

    private static EmployerBlacklisted listed(String id, LocalDate publicUntil) {
        return new EmployerBlacklisted(
                new ListingId(id),
                EMPLOYER,
                on("2025-08-01"),
                BlacklistGround.AMOUNT_REACHES_CRIME_STANDARD,
                "5",
                publicUntil,
                HEAD,
                "CN-1");
    }

    @Test
    void the_grade_of_a_merged_file_shows_only_where_the_file_that_stands_has_none_of_that_year() {
        var own = graded("employer-1", 2025, IntegrityGrade.C);
        var others = store.ofMergedFile(graded("employer-2", 2025, IntegrityGrade.A), "employer-1");
        var later = store.ofMergedFile(graded("employer-2", 2026, IntegrityGrade.B), "employer-1");

        var card = projection.fold(folded(registered(), own), others);
        assertThat(card.grade()).isEqualTo("C");
        assertThat(projection
                        .fold(projection.fold(folded(registered()), others), store.recorded(own))
                        .grade())
                .isEqualTo("C");
        assertThat(projection.fold(card, later).grade()).isEqualTo("B");
    }

    private static DomainEvent graded(String employer, int year, IntegrityGrade grade) {
        var id = new EmployerId(employer);
        return new IntegrityGradeAssigned(
                RatingId.of(id, year), id, on("2027-01-20"), grade, new YearOfConduct(year, true, 0, Set.of()), "T@1");
    }

    private EmployerCard folded(DomainEvent... events) {
        var card = projection.blank("employer-1");
        for (var event : events) {
            card = projection.fold(card, store.recorded(event));
        }
        return card;
    }

    private static DomainEvent registered() {
        return new EmployerRegistered(EMPLOYER, on("2025-01-10"), "示例甲有限公司", null, "");
    }

    private static DomainEvent intake() {
        return new IntakeRegistered(
                CASE, EMPLOYER, on("2025-05-06"), CaseSource.COMPLAINT, Violation.WAGE_ARREARS, null);
    }

    private static DomainEvent revoked() {
        var ground = new LegalGround("", "", "", "T@1", Certainty.STATUTE_TEXT, List.of());
        return new OrderRevoked(CASE, EMPLOYER, on("2025-08-01"), Reviser.OWN_AGENCY, "发错单位", false, ground, null);
    }

    private static DomainEvent order() {
        return new RectificationOrderIssued(
                CASE, EMPLOYER, on("2025-06-01"), Term.until(LocalDate.of(2025, 6, 15)), "限期改正指令书");
    }
}
