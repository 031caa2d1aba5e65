package inspectorate.domain.cases;

import static inspectorate.domain.Facts.refusedBy;
import static inspectorate.domain.cases.CaseRule.*;
import static inspectorate.domain.cases.CaseStory.*;
import static inspectorate.domain.cases.ProcedureRule.*;

import inspectorate.domain.cases.CaseCommand.*;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.LegalClock;
import inspectorate.domain.law.LegalGround;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ResultTest {

    private final AggregateTestFixture<Case> fixture = CaseStory.fixture();

    @Test
    void a_small_fine_is_imposed_on_the_spot() {
        var ground = new LegalGround(
                "R-DEC-7",
                "ON_THE_SPOT",
                "",
                "T@1",
                Certainty.STATUTE_TEXT,
                List.of(
                        clock("deadline.spot-copy", LocalDate.of(2026, 3, 10)),
                        clock("deadline.report-up", LocalDate.of(2026, 3, 20))));
        fixture.given(registered(CaseSource.REPORT), filed())
                .when(new ImposePenalty(CASE, FRIDAY, yuan(3_000)))
                .expectEvents(new PenaltyImposed(CASE, EMPLOYER, FRIDAY, yuan(3_000), ground));
        fixture.given(registered(CaseSource.REPORT), filed())
                .when(new ImposePenalty(CASE, FRIDAY, yuan(3_001)))
                .expectException(refusedBy(NOTICE_COMES_FIRST));
    }

    private static LegalClock clock(String key, LocalDate due) {
        return new LegalClock(key, LocalDate.of(2026, 3, 6), due.atTime(23, 59, 59), Certainty.STATUTE_TEXT);
    }

    @Test
    void nothing_is_decided_without_a_notice() {
        fixture.given(registered(CaseSource.REPORT), filed())
                .when(new DecideHandling(CASE, FRIDAY))
                .expectException(refusedBy(NOTICE_COMES_FIRST));
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
    void the_police_is_called_with_approval_and_the_court_after_an_overdue_order() {
        fixture.given(registered(CaseSource.REPORT), filed())
                .when(new TransferToPolice(CASE, FRIDAY))
                .expectException(refusedBy(TRANSFER_IS_APPROVED));
        fixture.given(registered(CaseSource.REPORT), filed())
                .when(new ApplyCourtEnforcement(CASE, FRIDAY))
                .expectException(refusedBy(COURT_NEEDS_UNPERFORMED_DECISION));
        fixture.given(registered(CaseSource.REPORT), filed(), ordered(), breached())
                .when(new ApplyCourtEnforcement(CASE, SATURDAY))
                .expectEvents(new CourtEnforcementApplied(CASE, EMPLOYER, SATURDAY));
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
