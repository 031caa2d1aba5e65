package inspectorate.domain.cases;

import static inspectorate.domain.Facts.refusedBy;
import static inspectorate.domain.cases.CaseRule.*;
import static inspectorate.domain.cases.CaseStory.*;

import inspectorate.domain.Money;
import inspectorate.domain.cases.CaseCommand.*;
import inspectorate.domain.cases.CaseEvent.*;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArrearsTest {

    private final AggregateTestFixture<Case> fixture = CaseStory.fixture();

    @Test
    void wage_arrears_are_reported() {
        fixture.given(registered(CaseSource.COMPLAINT))
                .when(new ReportWageArrears(CASE, TUESDAY, ARREARS))
                .expectEvents(reported(null));
    }

    @Test
    void arrears_reported_again_carry_what_was_reported_before_so_that_figures_add_up() {
        var assessed = new WageArrears(11, yuan(50_000), yuan(47_500), "2025-10 to 2026-01");
        fixture.given(registered(CaseSource.COMPLAINT), reported(null))
                .when(new ReportWageArrears(CASE, FRIDAY, assessed))
                .expectEvents(new WageArrearsReported(CASE, EMPLOYER, FRIDAY, assessed, ARREARS));
    }

    @Test
    void arrears_of_an_earlier_day_correct_a_report_and_do_not_follow_it() {
        var assessed = new WageArrears(11, yuan(50_000), yuan(47_500), "2025-10 to 2026-01");
        fixture.given(registered(CaseSource.COMPLAINT), new WageArrearsReported(CASE, EMPLOYER, FRIDAY, ARREARS, null))
                .when(new ReportWageArrears(CASE, TUESDAY, assessed))
                .expectException(refusedBy(ARREARS_ARE_RESTATED_FORWARD));
    }

    @Test
    void arrears_are_not_reported_once_they_are_rectified() {
        fixture.given(registered(CaseSource.REPORT), filed(), ordered(), rectified())
                .when(new ReportWageArrears(CASE, SATURDAY, ARREARS))
                .expectException(refusedBy(ARREARS_NEED_OPEN_CASE));
    }

    @Test
    void arrears_say_at_least_something() {
        fixture.given(registered(CaseSource.REPORT))
                .when(new ReportWageArrears(CASE, TUESDAY, new WageArrears(null, null, null, "2025")))
                .expectException(refusedBy(ARREARS_SAY_SOMETHING));
    }

    @Test
    void amounts_are_not_negative() {
        fixture.given(registered(CaseSource.REPORT))
                .when(new ReportWageArrears(CASE, TUESDAY, new WageArrears(1, yuan(-1), null, "")))
                .expectException(refusedBy(AMOUNTS_ARE_NOT_NEGATIVE));
    }

    @Test
    void numbers_of_workers_are_not_negative() {
        fixture.given(registered(CaseSource.REPORT))
                .when(new ReportWageArrears(CASE, TUESDAY, new WageArrears(-1, null, null, "")))
                .expectException(refusedBy(AMOUNTS_ARE_NOT_NEGATIVE));
    }

    @Test
    void amounts_of_a_case_are_in_one_currency() {
        fixture.given(registered(CaseSource.REPORT))
                .when(new ReportWageArrears(
                        CASE, TUESDAY, new WageArrears(1, yuan(100), new Money(100, "USD"), "2025")))
                .expectException(refusedBy(ONE_CURRENCY));
    }

    @Test
    void wages_are_paid() {
        fixture.given(registered(CaseSource.COMPLAINT), reported(null), accepted())
                .when(new RecordPayment(CASE, FRIDAY, yuan(20_000), 5, false))
                .expectEvents(new WagesPaid(CASE, EMPLOYER, FRIDAY, yuan(20_000), 5));
    }

    @Test
    void more_paid_than_owed_is_confirmed_first() {
        fixture.given(registered(CaseSource.COMPLAINT), reported(null), accepted(), paid(yuan(50_000)))
                .when(new RecordPayment(CASE, FRIDAY, yuan(1), null, false))
                .expectException(refusedBy(PAYMENT_WITHIN_WHAT_IS_OWED));
    }

    @Test
    void more_paid_than_owed_is_recorded_once_confirmed() {
        fixture.given(registered(CaseSource.COMPLAINT), reported(null), accepted(), paid(yuan(50_000)))
                .when(new RecordPayment(CASE, FRIDAY, yuan(1), null, true))
                .expectEvents(paid(yuan(1)));
    }

    @Test
    void what_is_owed_in_one_currency_is_not_paid_in_another() {
        fixture.given(registered(CaseSource.COMPLAINT), reported(null), accepted())
                .when(new RecordPayment(CASE, FRIDAY, new Money(100, "USD"), null, false))
                .expectException(refusedBy(ONE_CURRENCY));
    }

    @Test
    void where_nothing_owed_is_known_any_payment_is_recorded() {
        fixture.given(registered(CaseSource.COMPLAINT), accepted())
                .when(new RecordPayment(CASE, FRIDAY, yuan(300), null, false))
                .expectEvents(paid(yuan(300)));
    }

    @Test
    void nothing_is_paid_before_the_case_is_accepted() {
        fixture.given(registered(CaseSource.COMPLAINT))
                .when(new RecordPayment(CASE, FRIDAY, yuan(300), null, false))
                .expectException(refusedBy(PAYMENT_NEEDS_OPEN_CASE));
    }
}
