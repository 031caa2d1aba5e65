package inspectorate.domain.cases;

import static inspectorate.domain.Facts.refusedBy;
import static inspectorate.domain.cases.CaseRule.*;
import static inspectorate.domain.cases.CaseStory.*;

import inspectorate.domain.cases.CaseCommand.*;
import inspectorate.domain.cases.CaseEvent.*;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ResultTest {

    private final AggregateTestFixture<Case> fixture = new AggregateTestFixture<>(Case.class);

    @Test
    void handling_and_penalty_are_decided_in_a_filed_case() {
        fixture.given(registered(CaseSource.REPORT), filed())
                .when(new DecideHandling(CASE, FRIDAY))
                .expectEvents(new HandlingDecided(CASE, EMPLOYER, FRIDAY));
        fixture.given(registered(CaseSource.REPORT), filed())
                .when(new ImposePenalty(CASE, FRIDAY, yuan(2_000)))
                .expectEvents(new PenaltyImposed(CASE, EMPLOYER, FRIDAY, yuan(2_000)));
    }

    @Test
    void a_fine_is_not_negative() {
        fixture.given(registered(CaseSource.REPORT), filed())
                .when(new ImposePenalty(CASE, FRIDAY, yuan(-1)))
                .expectException(refusedBy(AMOUNTS_ARE_NOT_NEGATIVE));
    }

    @Test
    void nothing_is_decided_before_the_case_is_filed() {
        fixture.given(registered(CaseSource.REPORT))
                .when(new DecideHandling(CASE, FRIDAY))
                .expectException(refusedBy(DECISION_NEEDS_FILED_CASE));
    }

    @Test
    void a_filed_case_goes_to_the_police_or_to_court_or_its_employer_absconds() {
        fixture.given(registered(CaseSource.REPORT), filed())
                .when(new TransferToPolice(CASE, FRIDAY))
                .expectEvents(new CaseTransferredToPolice(CASE, EMPLOYER, FRIDAY));
        fixture.given(registered(CaseSource.REPORT), filed())
                .when(new ApplyCourtEnforcement(CASE, FRIDAY))
                .expectEvents(new CourtEnforcementApplied(CASE, EMPLOYER, FRIDAY));
        fixture.given(registered(CaseSource.REPORT), filed())
                .when(new RecordAbsconding(CASE, FRIDAY))
                .expectEvents(new EmployerAbsconded(CASE, EMPLOYER, FRIDAY));
    }

    @Test
    void the_police_is_not_called_before_the_case_is_filed() {
        fixture.given(registered(CaseSource.REPORT))
                .when(new TransferToPolice(CASE, FRIDAY))
                .expectException(refusedBy(HANDOVER_NEEDS_FILED_CASE));
    }

    @Test
    void a_filed_case_is_published() {
        fixture.given(registered(CaseSource.REPORT), filed())
                .when(new PublishCase(CASE, FRIDAY))
                .expectEvents(new CasePublished(CASE, EMPLOYER, FRIDAY));
    }

    @Test
    void a_report_is_not_published() {
        fixture.given(registered(CaseSource.REPORT))
                .when(new PublishCase(CASE, FRIDAY))
                .expectException(refusedBy(PUBLICATION_NEEDS_FILED_CASE));
    }

    @Test
    void a_rectified_case_is_closed() {
        fixture.given(registered(CaseSource.REPORT), filed(), ordered(), rectified())
                .when(new CloseCase(CASE, SATURDAY, CaseOutcome.RECTIFIED))
                .expectEvents(new CaseClosed(CASE, EMPLOYER, SATURDAY, CaseOutcome.RECTIFIED));
    }

    @Test
    void a_case_is_not_closed_while_an_order_is_running() {
        fixture.given(registered(CaseSource.REPORT), filed(), ordered())
                .when(new CloseCase(CASE, FRIDAY, CaseOutcome.UNKNOWN))
                .expectException(refusedBy(CLOSING_NEEDS_RESULT));
    }
}
