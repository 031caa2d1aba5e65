package inspectorate.domain.delegations;

import static inspectorate.domain.delegations.DelegationRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.Money;
import inspectorate.domain.delegations.DelegationCommand.*;
import inspectorate.domain.delegations.DelegationEvent.*;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.DelegationId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.law.Power;
import inspectorate.requirement.Requirement;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@Requirement("D2-03")
@DisplayNameGeneration(ReplaceUnderscores.class)
class DelegationTest {

    private static final String STREAM = DelegationCommand.streamOf("340111");
    private static final DelegationId ID = new DelegationId("delegation-1");
    private static final AccountId HEAD = new AccountId("agency-1");
    private static final AccountId DIRECTOR = new AccountId("department-1");
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 31);
    private static final Fact PROPOSED = on("340111", "2025-12-20");
    private static final Fact LATER = on("340111", "2026-07-01");
    private static final DelegationText TEXT =
            text(List.of(Power.FILING, Power.DECISION), yuan(5_000), JANUARY, JANUARY);

    private final AggregateTestFixture<Delegations> fixture = new AggregateTestFixture<>(Delegations.class);

    @Test
    void one_person_proposes_and_another_grants() {
        fixture.givenNoPriorActivity().when(propose(PROPOSED, TEXT)).expectEvents(proposed());
        fixture.given(proposed())
                .when(new DecideDelegation(STREAM, PROPOSED, ID, true, HEAD))
                .expectExceptionMessage(SECOND_PERSON_GRANTS_DELEGATION.text());
        fixture.given(proposed())
                .when(new DecideDelegation(STREAM, PROPOSED, ID, true, DIRECTOR))
                .expectEvents(granted());
        fixture.given(proposed(), granted())
                .when(new DecideDelegation(STREAM, PROPOSED, ID, false, DIRECTOR))
                .expectExceptionMessage(DELEGATION_AWAITS_DECISION.text());
    }

    @Test
    void who_acts_by_delegation_does_not_delegate() {
        refuses(DELEGATE_DOES_NOT_DELEGATE, propose(on("340111/340111003", "2025-12-20"), TEXT));
    }

    @Test
    void a_delegation_names_its_paper_its_matters_and_its_powers_and_is_published_before_it_begins() {
        refuses(DELEGATION_IS_WRITTEN, propose(PROPOSED, text(List.of(), null, JANUARY, JANUARY)));
        refuses(
                FINES_ARE_DELEGATED_UP_TO_AN_AMOUNT,
                propose(PROPOSED, text(List.of(Power.ORDER), yuan(5_000), JANUARY, JANUARY)));
        refuses(
                DELEGATION_HAS_A_PERIOD,
                propose(PROPOSED, text(List.of(Power.ORDER), null, DECEMBER.plusDays(1), JANUARY)));
        refuses(
                DELEGATION_IS_PUBLISHED_FIRST,
                propose(PROPOSED, text(List.of(Power.ORDER), null, JANUARY, JANUARY.plusDays(1))));
    }

    @Test
    void a_delegation_goes_to_a_unit_of_its_own_jurisdiction() {
        refuses(DELEGATE_BELONGS_TO_DELEGATOR, propose(on("340104", "2025-12-20"), TEXT));
    }

    @Test
    void a_delegation_is_revoked_once_with_a_reason_and_holds_no_longer_from_that_day() {
        var revoked = new DelegationRevoked(STREAM, LATER, ID, "the squad was dissolved", DIRECTOR);
        fixture.given(proposed(), granted())
                .when(new RevokeDelegation(STREAM, LATER, ID, " ", DIRECTOR))
                .expectExceptionMessage(REVOCATION_STATES_WHY.text());
        fixture.given(proposed(), granted())
                .when(new RevokeDelegation(STREAM, LATER, ID, "the squad was dissolved", DIRECTOR))
                .expectEvents(revoked);
        fixture.given(proposed(), granted(), revoked)
                .when(new RevokeDelegation(STREAM, LATER, ID, "again", DIRECTOR))
                .expectExceptionMessage(DELEGATION_IS_IN_PLACE.text());
        var mandate = DelegationBook.of(List.of(proposed(), granted(), revoked))
                .mandates()
                .getFirst();
        assertThat(mandate.inForceOn(LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(mandate.inForceOn(LocalDate.of(2026, 7, 1))).isFalse();
    }

    @Test
    void a_delegation_recorded_wrongly_is_corrected_by_another_than_proposed_it_once_it_was_granted() {
        var indeed = text(List.of(Power.FILING), null, JANUARY, JANUARY);
        var correct = new CorrectDelegation(STREAM, LATER, ID, "漏看权限", indeed, DIRECTOR);
        var retracted = new DelegationFactRetracted(STREAM, LATER, ID, 0, proposed(), "漏看权限");
        var again = new DelegationProposed(STREAM, PROPOSED.replacing(0), ID, indeed, HEAD);
        fixture.given(proposed(), granted()).when(correct).expectEvents(retracted, again);
        fixture.given(proposed(), granted())
                .when(new CorrectDelegation(STREAM, LATER, ID, "漏看权限", indeed, HEAD))
                .expectExceptionMessage(SECOND_PERSON_CORRECTS_DELEGATION.text());
        var mandate = DelegationBook.of(List.of(proposed(), granted(), retracted, again))
                .mandates()
                .getFirst();
        assertThat(mandate.powers()).containsExactly(Power.FILING);
    }

    @Test
    void who_corrects_a_proposal_makes_it_their_own() {
        var indeed = text(List.of(Power.FILING), null, JANUARY, JANUARY);
        var again = new DelegationProposed(STREAM, PROPOSED.replacing(0), ID, indeed, DIRECTOR);
        var retracted = new DelegationFactRetracted(STREAM, LATER, ID, 0, proposed(), "漏看权限");
        fixture.given(proposed())
                .when(new CorrectDelegation(STREAM, LATER, ID, "漏看权限", indeed, DIRECTOR))
                .expectEvents(retracted, again);
        fixture.given(proposed(), retracted, again)
                .when(new DecideDelegation(STREAM, LATER, ID, true, DIRECTOR))
                .expectExceptionMessage(SECOND_PERSON_GRANTS_DELEGATION.text());
    }

    @Test
    void what_was_revoked_by_mistake_holds_again() {
        var revoked = new DelegationRevoked(STREAM, LATER, ID, "the wrong one", DIRECTOR);
        var retracted = new DelegationFactRetracted(STREAM, LATER, ID, 2, revoked, "撤错一份");
        fixture.given(proposed(), granted(), revoked)
                .when(new RetractRevocation(STREAM, LATER, ID, "撤错一份"))
                .expectEvents(retracted);
        fixture.given(proposed(), granted())
                .when(new RetractRevocation(STREAM, LATER, ID, "撤错一份"))
                .expectExceptionMessage(DELEGATION_IS_REVOKED.text());
        assertThat(DelegationBook.of(List.of(proposed(), granted(), revoked, retracted))
                        .mandates()
                        .getFirst()
                        .inForceOn(DECEMBER))
                .isTrue();
    }

    @Test
    void what_was_only_proposed_or_declined_lets_nobody_act() {
        assertThat(DelegationBook.of(List.of(proposed())).mandates()).isEmpty();
        assertThat(DelegationBook.of(List.of(proposed(), new DelegationDeclined(STREAM, PROPOSED, ID, DIRECTOR)))
                        .mandates())
                .isEmpty();
    }

    private void refuses(DelegationRule rule, DelegationCommand command) {
        fixture.givenNoPriorActivity().when(command).expectNoEvents().expectExceptionMessage(rule.text());
    }

    private static ProposeDelegation propose(Fact fact, DelegationText text) {
        return new ProposeDelegation(STREAM, fact, ID, text, HEAD);
    }

    private static DelegationProposed proposed() {
        return new DelegationProposed(STREAM, PROPOSED, ID, TEXT, HEAD);
    }

    private static DelegationGranted granted() {
        return new DelegationGranted(STREAM, PROPOSED, ID, DIRECTOR);
    }

    private static DelegationText text(
            List<Power> powers, @Nullable Money fineUpTo, LocalDate from, LocalDate publishedOn) {
        return new DelegationText(
                "包人社委〔2026〕1号",
                new GridCellId("340111/340111003"),
                List.of(),
                List.of("WAGE_ARREARS"),
                powers,
                fineUpTo,
                from,
                DECEMBER,
                publishedOn);
    }

    private static Fact on(String cell, String day) {
        return Fact.recorded(new GridCellId(cell), new BusinessDate(day), LocalDate.of(2026, 12, 31));
    }

    private static Money yuan(long amount) {
        return new Money(amount * 100, "CNY");
    }
}
