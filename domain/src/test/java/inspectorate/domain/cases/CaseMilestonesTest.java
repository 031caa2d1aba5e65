package inspectorate.domain.cases;

import static inspectorate.domain.cases.CaseStory.*;
import static inspectorate.domain.law.Milestone.*;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.ClosingFact.DecisionRevoked;
import inspectorate.domain.cases.OrderFact.OrderRevoked;
import inspectorate.domain.law.Milestone;
import inspectorate.domain.law.Milestone.Reached;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseMilestonesTest {

    @Test
    void a_complaint_is_admitted_by_its_acceptance_and_any_other_matter_by_itself() {
        assertThat(after(registered(CaseSource.COMPLAINT))).containsExactly(REGISTERED);
        assertThat(after(registered(CaseSource.COMPLAINT), accepted())).contains(ACCEPTED, ADMITTED);
        assertThat(after(registered(CaseSource.PATROL))).containsExactlyInAnyOrder(REGISTERED, ADMITTED);
    }

    @Test
    void what_is_revoked_is_gone_until_it_is_decided_again() {
        var revoked = orderRevoked();
        assertThat(after(ordered())).contains(ORDERED);
        assertThat(after(ordered(), revoked)).doesNotContain(ORDERED);
        assertThat(after(ordered(), revoked, ordered())).contains(ORDERED);

        var decided = new PenaltyImposed(CASE, EMPLOYER, FRIDAY, yuan(2_000), null);
        var withdrawn = new DecisionRevoked(CASE, EMPLOYER, SATURDAY, Reviser.COURT, "unheard", ground(SATURDAY));
        assertThat(after(decided)).contains(PENALTY_DECIDED, RESULT);
        assertThat(after(decided, withdrawn)).doesNotContain(PENALTY_DECIDED);
    }

    @Test
    void with_an_order_falls_what_it_brought_about_and_nothing_else() {
        var verified = new RectificationVerified(CASE, EMPLOYER, FRIDAY, false, null);
        assertThat(after(ordered(), verified)).contains(INVESTIGATED, RESULT);
        assertThat(after(ordered(), verified, orderRevoked())).isEmpty();
        assertThat(after(ordered(), breached(), orderRevoked())).isEmpty();
        assertThat(after(ordered(), breached(), ordered(), orderRevoked())).containsExactly(ORDERED, INVESTIGATED);
    }

    private static OrderRevoked orderRevoked() {
        return new OrderRevoked(CASE, EMPLOYER, FRIDAY, Reviser.OWN_AGENCY, "error", false, ground(FRIDAY), null);
    }

    private static Stream<Milestone> after(CaseEvent... events) {
        return CaseMilestones.of(List.of(events)).stream().map(Reached::milestone);
    }
}
