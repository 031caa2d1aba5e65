package inspectorate.domain.law.changes;

import static inspectorate.domain.Facts.on;
import static inspectorate.domain.Facts.refusedBy;
import static inspectorate.domain.law.changes.ProfileRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.Fact;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.Unit;
import inspectorate.domain.law.changes.ProfileCommand.*;
import inspectorate.domain.law.changes.ProfileEvent.*;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProfileTest {

    private static final String STREAM = ProfileCommand.streamOf("340111");
    private static final Fact TODAY = on("2026-06-01");
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final AccountId HEAD = new AccountId("head");
    private static final AccountId OTHER = new AccountId("other");
    private static final ProfileValueProposed PROPOSED = new ProfileValueProposed(
            STREAM,
            TODAY,
            "340111",
            "hearing.entity",
            "50000",
            Unit.YUAN,
            "安徽省规定",
            Certainty.WEB_PAGE,
            JULY,
            null,
            "省厅公布",
            HEAD);

    private final AggregateTestFixture<Profile> fixture = new AggregateTestFixture<>(Profile.class);

    @Test
    void one_person_proposes_a_value_and_another_confirms_it() {
        fixture.givenNoPriorActivity().when(propose("50000", "安徽省规定")).expectEvents(PROPOSED);
        fixture.given(PROPOSED)
                .when(new DecideProfileValue(STREAM, TODAY, "340111", 0, true, OTHER))
                .expectEvents(new ProfileValueConfirmed(STREAM, TODAY, "340111", 0, OTHER));
    }

    @Test
    void nobody_confirms_their_own_proposal_but_may_withdraw_it() {
        fixture.given(PROPOSED)
                .when(new DecideProfileValue(STREAM, TODAY, "340111", 0, true, HEAD))
                .expectNoEvents()
                .expectException(refusedBy(SECOND_PERSON_CONFIRMS_VALUE));
        fixture.given(PROPOSED)
                .when(new DecideProfileValue(STREAM, TODAY, "340111", 0, false, HEAD))
                .expectEvents(new ProfileValueDeclined(STREAM, TODAY, "340111", 0, HEAD));
    }

    @Test
    void a_proposal_is_decided_once() {
        fixture.given(PROPOSED, new ProfileValueDeclined(STREAM, TODAY, "340111", 0, OTHER))
                .when(new DecideProfileValue(STREAM, TODAY, "340111", 0, true, OTHER))
                .expectException(refusedBy(PROPOSAL_IS_OPEN));
    }

    @Test
    void a_value_says_where_it_is_written_and_is_one_its_unit_can_mean() {
        fixture.givenNoPriorActivity().when(propose("50000", " ")).expectException(refusedBy(PROPOSAL_STATES_WHY));
        fixture.givenNoPriorActivity().when(propose("-1", "安徽省规定")).expectException(refusedBy(PROPOSED_VALUE_IS_SOUND));
    }

    @Test
    void the_book_holds_what_was_confirmed_and_when_the_basis_of_publication_was() {
        var book = ProfileBook.of(List.of(
                PROPOSED,
                new ProfileValueConfirmed(STREAM, TODAY, "340111", 0, OTHER),
                PROPOSED,
                new PublicationBasisConfirmed(STREAM, TODAY, "340111", "CN@2026-11-24", OTHER)));
        assertThat(book.with(ProfileBook.Status.CONFIRMED))
                .extracting(ProfileBook.Change::sequence)
                .containsExactly(0);
        assertThat(book.with(ProfileBook.Status.PROPOSED))
                .extracting(ProfileBook.Change::sequence)
                .containsExactly(2);
        assertThat(book.basisVersion()).isEqualTo("CN@2026-11-24");
    }

    private static ProposeProfileValue propose(String value, String article) {
        return new ProposeProfileValue(
                STREAM,
                TODAY,
                "340111",
                "hearing.entity",
                value,
                Unit.YUAN,
                article,
                Certainty.WEB_PAGE,
                JULY,
                null,
                "省厅公布",
                HEAD);
    }
}
