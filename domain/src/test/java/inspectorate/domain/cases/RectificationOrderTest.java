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
class RectificationOrderTest {

    private final AggregateTestFixture<Case> fixture = CaseStory.fixture();

    @Test
    void a_filed_case_receives_a_rectification_order() {
        fixture.given(registered(CaseSource.REPORT), filed())
                .when(new IssueRectificationOrder(CASE, TUESDAY, Term.until(DUE), PAPER))
                .expectEvents(ordered());
    }

    @Test
    void an_order_gives_a_day_or_a_duration_as_the_paper_says_it() {
        var term = new Term(null, "7个工作日");
        fixture.given(registered(CaseSource.REPORT), filed())
                .when(new IssueRectificationOrder(CASE, TUESDAY, term, PAPER))
                .expectEvents(new RectificationOrderIssued(CASE, EMPLOYER, TUESDAY, term, PAPER));
    }

    @Test
    void an_order_names_its_term() {
        fixture.given(registered(CaseSource.REPORT), filed())
                .when(new IssueRectificationOrder(CASE, TUESDAY, Term.UNKNOWN, PAPER))
                .expectException(refusedBy(ORDER_NAMES_ITS_TERM));
    }

    @Test
    void an_order_cannot_fall_due_on_the_day_it_is_issued() {
        fixture.given(registered(CaseSource.REPORT), filed())
                .when(new IssueRectificationOrder(CASE, FRIDAY, Term.until(DUE), PAPER))
                .expectException(refusedBy(DUE_DATE_FOLLOWS_ISSUE));
    }

    @Test
    void no_second_order_while_one_is_running() {
        fixture.given(registered(CaseSource.REPORT), filed(), ordered())
                .when(new IssueRectificationOrder(CASE, TUESDAY, Term.until(DUE), PAPER))
                .expectException(refusedBy(ORDER_NEEDS_FILED_CASE));
    }

    @Test
    void rectification_by_the_due_date_is_in_time() {
        fixture.given(registered(CaseSource.REPORT), filed(), ordered())
                .when(new VerifyRectification(CASE, FRIDAY, false))
                .expectEvents(rectified());
    }

    @Test
    void rectification_after_the_due_date_is_late() {
        fixture.given(registered(CaseSource.REPORT), filed(), ordered(), breached())
                .when(new VerifyRectification(CASE, SATURDAY, true))
                .expectEvents(new RectificationVerified(CASE, EMPLOYER, SATURDAY, true, null));
    }

    @Test
    void nobody_calls_late_what_was_in_time() {
        fixture.given(registered(CaseSource.REPORT), filed(), ordered())
                .when(new VerifyRectification(CASE, FRIDAY, true))
                .expectException(refusedBy(IN_TIME_MEANS_BY_THE_DUE_DATE));
    }

    @Test
    void rectification_is_verified_in_part() {
        fixture.given(registered(CaseSource.REPORT), filed(), ordered())
                .when(new VerifyPartialRectification(CASE, FRIDAY))
                .expectEvents(new RectificationPartlyVerified(CASE, EMPLOYER, FRIDAY));
    }

    @Test
    void without_an_order_there_is_no_rectification() {
        fixture.given(registered(CaseSource.REPORT), filed())
                .when(new VerifyRectification(CASE, FRIDAY, false))
                .expectException(refusedBy(RECTIFICATION_NEEDS_ORDER));
    }

    @Test
    void an_order_is_breached_on_the_day_after_its_due_date() {
        fixture.given(registered(CaseSource.REPORT), filed(), ordered())
                .when(new RecordBreach(CASE, SATURDAY))
                .expectEvents(breached());
    }

    @Test
    void an_order_is_not_breached_on_its_due_date() {
        fixture.given(registered(CaseSource.REPORT), filed(), ordered())
                .when(new RecordBreach(CASE, FRIDAY))
                .expectException(refusedBy(BREACH_FOLLOWS_DUE_DATE));
    }

    @Test
    void an_order_is_breached_only_once() {
        fixture.given(registered(CaseSource.REPORT), filed(), ordered(), breached())
                .when(new RecordBreach(CASE, SATURDAY))
                .expectException(refusedBy(BREACH_NEEDS_RUNNING_ORDER));
    }
}
