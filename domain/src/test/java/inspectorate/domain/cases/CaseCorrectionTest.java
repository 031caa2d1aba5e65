package inspectorate.domain.cases;

import static inspectorate.domain.FactRule.*;
import static inspectorate.domain.Facts.migrated;
import static inspectorate.domain.Facts.on;
import static inspectorate.domain.Facts.refusedBy;
import static inspectorate.domain.cases.CaseStory.*;

import inspectorate.domain.Fact;
import inspectorate.domain.cases.CaseCommand.*;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseCorrectionTest {

    private static final Fact TODAY = on("2026-06-30");
    private static final String REASON = "written into the wrong file";

    private final AggregateTestFixture<Case> fixture = CaseStory.fixture();

    @Test
    void the_last_fact_is_retracted_and_stays_visible() {
        fixture.given(registered(CaseSource.COMPLAINT), accepted())
                .when(new RetractCaseFact(CASE, TODAY, 1, REASON))
                .expectEvents(retracted(1, accepted()));
    }

    @Test
    void what_was_retracted_may_be_said_again() {
        fixture.given(registered(CaseSource.COMPLAINT), accepted(), retracted(1, accepted()))
                .when(new AcceptCase(CASE, FRIDAY))
                .expectEvents(new CaseAccepted(CASE, EMPLOYER, FRIDAY));
    }

    @Test
    void a_case_without_its_intake_is_no_case() {
        fixture.given(registered(CaseSource.REPORT), retracted(0, registered(CaseSource.REPORT)))
                .when(new FileCase(CASE, FRIDAY, LEAD, List.of(CO)))
                .expectException(refusedBy(CaseRule.CASE_IS_REGISTERED));
    }

    @Test
    void a_fact_on_which_a_later_one_depends_is_not_retracted_and_that_one_is_named() {
        fixture.given(registered(CaseSource.COMPLAINT), accepted(), filed())
                .when(new RetractCaseFact(CASE, TODAY, 1, REASON))
                .expectNoEvents()
                .expectException(refusedBy(LATER_FACT_DEPENDS_ON_IT))
                .expectExceptionMessage(Matchers.endsWith("CaseFiled case-2026-0417#2"));
    }

    @Test
    void a_fact_on_which_nothing_depends_is_retracted_from_the_middle() {
        fixture.given(registered(CaseSource.COMPLAINT), reported(null), accepted())
                .when(new RetractCaseFact(CASE, TODAY, 1, REASON))
                .expectEvents(retracted(1, reported(null)));
    }

    @Test
    void what_was_migrated_is_not_asked_whether_it_could_have_been() {
        var order = new RectificationOrderIssued(CASE, EMPLOYER, migrated("2025-04"), Term.UNKNOWN, PAPER);
        fixture.given(registered(CaseSource.COMPLAINT), accepted(), order)
                .when(new RetractCaseFact(CASE, TODAY, 1, REASON))
                .expectEvents(retracted(1, accepted()));
    }

    @Test
    void what_was_closed_before_anybody_had_to_be_told_can_still_be_corrected() {
        var closed = new CaseClosed(CASE, EMPLOYER, SATURDAY, CaseOutcome.RECTIFIED);
        fixture.given(registered(CaseSource.COMPLAINT), accepted(), filed(), ordered(), rectified(), closed)
                .when(correct(4, new VerifyRectification(CASE, TUESDAY.replacing(4), false)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_fact_is_retracted_once() {
        fixture.given(registered(CaseSource.COMPLAINT), accepted(), retracted(1, accepted()))
                .when(new RetractCaseFact(CASE, TODAY, 1, REASON))
                .expectException(refusedBy(FACT_EXISTS));
    }

    @Test
    void a_retraction_has_a_reason() {
        fixture.given(registered(CaseSource.COMPLAINT), accepted())
                .when(new RetractCaseFact(CASE, TODAY, 1, " "))
                .expectException(refusedBy(REASON_IS_GIVEN));
    }

    @Test
    void a_correction_is_the_retraction_and_the_fact_in_its_place() {
        var due = Term.until(LocalDate.of(2026, 3, 16));
        fixture.given(registered(CaseSource.REPORT), filed(), ordered(), rectified())
                .when(correct(2, new IssueRectificationOrder(CASE, TUESDAY.replacing(2), due, PAPER)))
                .expectEvents(
                        retracted(2, ordered()),
                        new RectificationOrderIssued(CASE, EMPLOYER, TUESDAY.replacing(2), due, PAPER));
    }

    @Test
    void a_corrected_fact_is_folded_in_the_place_of_the_wrong_one() {
        var due = Term.until(LocalDate.of(2026, 3, 16));
        var corrected = new RectificationOrderIssued(CASE, EMPLOYER, TUESDAY.replacing(2), due, PAPER);
        fixture.given(registered(CaseSource.REPORT), filed(), ordered(), retracted(2, ordered()), corrected)
                .when(new RecordBreach(CASE, on("2026-03-16")))
                .expectException(refusedBy(CaseRule.BREACH_FOLLOWS_DUE_DATE));
    }

    @Test
    void a_correction_is_itself_corrected() {
        var first = new CaseAccepted(CASE, EMPLOYER, FRIDAY.replacing(1));
        fixture.given(registered(CaseSource.COMPLAINT), accepted(), filed(), retracted(1, accepted()), first)
                .when(correct(4, new AcceptCase(CASE, MONDAY.replacing(4))))
                .expectEvents(retracted(4, first), new CaseAccepted(CASE, EMPLOYER, MONDAY.replacing(4)));
    }

    @Test
    void a_due_date_is_not_corrected_to_a_day_that_a_later_breach_contradicts() {
        var due = Term.until(LocalDate.of(2026, 3, 7));
        fixture.given(registered(CaseSource.REPORT), filed(), ordered(), breached())
                .when(correct(2, new IssueRectificationOrder(CASE, TUESDAY.replacing(2), due, PAPER)))
                .expectException(refusedBy(LATER_FACT_DEPENDS_ON_IT));
    }

    @Test
    void what_a_case_is_about_is_not_corrected_beneath_an_overdue_order_that_says_it_too() {
        var other = correct(
                0,
                new RegisterIntake(
                        CASE, EMPLOYER, MONDAY.replacing(0), CaseSource.REPORT, Violation.WORKING_HOURS, null));
        fixture.given(registered(CaseSource.REPORT), filed(), ordered(), breached())
                .when(other)
                .expectException(refusedBy(LATER_FACT_DEPENDS_ON_IT));
        fixture.given(registered(CaseSource.REPORT), filed(), ordered(), breached(), retracted(3, breached()))
                .when(other)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void arrears_from_which_later_arrears_were_reckoned_are_not_corrected_before_those() {
        var restated = new WageArrearsReported(CASE, EMPLOYER, FRIDAY, ARREARS, ARREARS);
        var less = new WageArrears(3, yuan(900), null, "2025");
        fixture.given(registered(CaseSource.COMPLAINT), reported(null), restated)
                .when(correct(1, new ReportWageArrears(CASE, TUESDAY.replacing(1), less)))
                .expectException(refusedBy(LATER_FACT_DEPENDS_ON_IT));
    }

    @Test
    void a_correction_states_the_same_kind_of_fact() {
        fixture.given(registered(CaseSource.COMPLAINT), accepted())
                .when(correct(1, new RejectIntake(CASE, TUESDAY.replacing(1), REASON)))
                .expectException(refusedBy(CORRECTION_KEEPS_KIND));
    }

    @Test
    void a_correction_says_what_it_replaces() {
        fixture.given(registered(CaseSource.COMPLAINT), accepted())
                .when(correct(1, new AcceptCase(CASE, FRIDAY)))
                .expectException(refusedBy(CORRECTION_KEEPS_KIND));
    }

    @Test
    void a_correction_stays_in_its_case_and_with_its_employer() {
        fixture.given(registered(CaseSource.COMPLAINT), accepted())
                .when(correct(1, new AcceptCase(new CaseId("other"), FRIDAY.replacing(1))))
                .expectException(refusedBy(CORRECTION_KEEPS_KIND));
        fixture.given(registered(CaseSource.REPORT))
                .when(correct(
                        0,
                        new RegisterIntake(
                                CASE,
                                new EmployerId("other"),
                                MONDAY.replacing(0),
                                CaseSource.REPORT,
                                Violation.WAGE_ARREARS,
                                null)))
                .expectException(refusedBy(CORRECTION_KEEPS_KIND));
    }

    @Test
    void a_correction_changes_something() {
        fixture.given(registered(CaseSource.COMPLAINT), accepted())
                .when(correct(1, new AcceptCase(CASE, TUESDAY.replacing(1))))
                .expectException(refusedBy(CORRECTION_CHANGES_SOMETHING));
    }

    @Test
    void what_is_corrected_holds() {
        fixture.given(registered(CaseSource.COMPLAINT))
                .when(correct(7, new AcceptCase(CASE, TUESDAY.replacing(7))))
                .expectException(refusedBy(FACT_EXISTS));
    }

    @Test
    void a_correction_is_decided_like_the_fact_it_replaces() {
        fixture.given(registered(CaseSource.REPORT), filed(), ordered())
                .when(correct(2, new IssueRectificationOrder(CASE, FRIDAY.replacing(2), Term.until(DUE), PAPER)))
                .expectException(refusedBy(CaseRule.DUE_DATE_FOLLOWS_ISSUE));
    }

    private static CorrectCaseFact correct(int sequence, CaseCommand replacement) {
        return new CorrectCaseFact(CASE, TODAY, sequence, REASON, replacement);
    }

    private static CaseFactRetracted retracted(int sequence, CaseEvent was) {
        return new CaseFactRetracted(CASE, EMPLOYER, TODAY, sequence, was, REASON);
    }
}
