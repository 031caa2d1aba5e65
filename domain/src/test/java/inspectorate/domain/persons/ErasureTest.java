package inspectorate.domain.persons;

import static inspectorate.domain.Facts.on;
import static inspectorate.domain.Facts.refusedBy;
import static inspectorate.domain.persons.PersonRule.*;

import inspectorate.domain.Fact;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.ErasureId;
import inspectorate.domain.ids.PersonId;
import inspectorate.domain.persons.ErasureCommand.*;
import inspectorate.domain.persons.ErasureEvent.*;
import inspectorate.requirement.Requirement;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@Requirement("R-PII")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ErasureTest {

    private static final PersonId PERSON = new PersonId("person-5");
    private static final ErasureId ERASURE = ErasureId.of(PERSON);
    private static final AccountId ONE = new AccountId("confidant-1");
    private static final AccountId OTHER = new AccountId("head-2");
    private static final Fact TODAY = on("2026-03-02");
    private static final Keeping LET_GO = new Keeping(false, LocalDate.of(2026, 3, 2));
    private static final Keeping KEPT = new Keeping(false, LocalDate.of(2026, 3, 3));
    private static final ErasureProposed PROPOSED = new ErasureProposed(ERASURE, PERSON, TODAY, ONE, "保存期满");

    private final AggregateTestFixture<Erasure> fixture = new AggregateTestFixture<>(Erasure.class);

    @Test
    void one_officer_proposes_and_another_erases() {
        fixture.givenNoPriorActivity().when(propose(LET_GO, "保存期满")).expectEvents(PROPOSED);
        fixture.given(PROPOSED)
                .when(new ConfirmErasure(ERASURE, TODAY, LET_GO, OTHER))
                .expectEvents(new PersonErased(ERASURE, PERSON, TODAY, OTHER));
        fixture.given(PROPOSED)
                .when(new ConfirmErasure(ERASURE, TODAY, LET_GO, ONE))
                .expectException(refusedBy(SECOND_OFFICER_ERASES));
    }

    @Test
    @Requirement("R-EXE-9")
    void nobody_is_erased_while_the_archive_has_to_be_kept() {
        fixture.givenNoPriorActivity().when(propose(KEPT, "保存期满")).expectException(refusedBy(ARCHIVE_KEEPS_PERSON));
        fixture.given(PROPOSED)
                .when(new ConfirmErasure(ERASURE, TODAY, KEPT, OTHER))
                .expectException(refusedBy(ARCHIVE_KEEPS_PERSON));
        fixture.givenNoPriorActivity()
                .when(propose(new Keeping(true, null), "本人请求"))
                .expectException(refusedBy(OPEN_MATTER_KEEPS_PERSON));
        fixture.givenNoPriorActivity()
                .when(propose(new Keeping(false, null), "本人请求"))
                .expectException(refusedBy(ARCHIVE_KEEPS_PERSON));
    }

    @Test
    void a_refused_erasure_can_be_proposed_again_and_one_that_was_carried_out_not() {
        fixture.given(PROPOSED)
                .when(new RefuseErasure(ERASURE, TODAY, OTHER, "案件可能重启"))
                .expectEvents(new ErasureRefused(ERASURE, PERSON, TODAY, OTHER, "案件可能重启"));
        fixture.given(PROPOSED, new ErasureRefused(ERASURE, PERSON, TODAY, OTHER, "案件可能重启"))
                .when(propose(LET_GO, "保存期满"))
                .expectEvents(PROPOSED);
        fixture.given(PROPOSED, new PersonErased(ERASURE, PERSON, TODAY, OTHER))
                .when(propose(LET_GO, "保存期满"))
                .expectException(refusedBy(ERASURE_IS_PROPOSED_ONCE));
    }

    @Test
    void an_erasure_has_a_reason_and_is_decided_once_proposed() {
        fixture.givenNoPriorActivity().when(propose(LET_GO, " ")).expectException(refusedBy(ERASURE_STATES_REASON));
        fixture.givenNoPriorActivity()
                .when(new ConfirmErasure(ERASURE, TODAY, LET_GO, OTHER))
                .expectException(refusedBy(ERASURE_NEEDS_PROPOSAL));
        fixture.given(PROPOSED)
                .when(new RefuseErasure(ERASURE, TODAY, OTHER, ""))
                .expectException(refusedBy(ERASURE_STATES_REASON));
    }

    private static ProposeErasure propose(Keeping keeping, String reason) {
        return new ProposeErasure(ERASURE, TODAY, PERSON, keeping, ONE, reason);
    }
}
