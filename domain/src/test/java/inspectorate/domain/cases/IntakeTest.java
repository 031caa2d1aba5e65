package inspectorate.domain.cases;

import static inspectorate.domain.Facts.refusedBy;
import static inspectorate.domain.cases.CaseRule.*;
import static inspectorate.domain.cases.CaseStory.*;

import inspectorate.domain.cases.CaseCommand.*;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.ids.EmployerId;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IntakeTest {

    private final AggregateTestFixture<Case> fixture = CaseStory.fixture();

    @Test
    void a_complaint_registers_a_case() {
        fixture.givenNoPriorActivity()
                .when(new RegisterIntake(
                        CASE, EMPLOYER, MONDAY, CaseSource.COMPLAINT, Violation.WAGE_ARREARS, COMPLAINANT))
                .expectEvents(received());
    }

    @Test
    void a_case_is_registered_only_once() {
        fixture.given(registered(CaseSource.REPORT))
                .when(new RegisterIntake(CASE, EMPLOYER, MONDAY, CaseSource.REPORT, Violation.OTHER, null))
                .expectNoEvents()
                .expectException(refusedBy(CASE_IS_REGISTERED_ONCE));
    }

    @Test
    void a_case_whose_intake_was_retracted_is_registered_again_for_the_same_employer_only() {
        var undone = new CaseFactRetracted(CASE, EMPLOYER, TUESDAY, 0, received(), "误录");
        fixture.given(received(), undone)
                .when(new RegisterIntake(
                        CASE, EMPLOYER, MONDAY, CaseSource.COMPLAINT, Violation.WAGE_ARREARS, COMPLAINANT))
                .expectEvents(received());
        fixture.given(received(), undone)
                .when(new RegisterIntake(
                        CASE,
                        new EmployerId("another"),
                        MONDAY,
                        CaseSource.COMPLAINT,
                        Violation.WAGE_ARREARS,
                        COMPLAINANT))
                .expectException(refusedBy(CASE_STAYS_WITH_ITS_EMPLOYER));
    }

    @Test
    void nothing_happens_in_a_case_that_is_not_registered() {
        fixture.givenNoPriorActivity()
                .when(new AcceptCase(CASE, MONDAY))
                .expectException(refusedBy(CASE_IS_REGISTERED));
    }

    @Test
    void a_registered_complaint_is_accepted() {
        fixture.given(registered(CaseSource.COMPLAINT))
                .when(new AcceptCase(CASE, TUESDAY))
                .expectEvents(new CaseAccepted(CASE, EMPLOYER, TUESDAY));
    }

    @Test
    void a_registered_complaint_is_refused_with_a_reason() {
        fixture.given(registered(CaseSource.COMPLAINT))
                .when(new RejectIntake(CASE, TUESDAY, "not in this jurisdiction"))
                .expectEvents(new IntakeRejected(CASE, EMPLOYER, TUESDAY, "not in this jurisdiction", untold(TUESDAY)));
    }

    @Test
    void what_is_accepted_is_not_refused_afterwards() {
        fixture.given(registered(CaseSource.COMPLAINT), accepted())
                .when(new RejectIntake(CASE, TUESDAY, "too late"))
                .expectException(refusedBy(ACCEPTANCE_NEEDS_INTAKE));
    }

    @Test
    void a_refusal_states_its_reason() {
        fixture.given(registered(CaseSource.COMPLAINT))
                .when(new RejectIntake(CASE, TUESDAY, " "))
                .expectException(refusedBy(REASON_IS_STATED));
    }

    @Test
    void a_case_without_order_is_withdrawn() {
        fixture.given(registered(CaseSource.COMPLAINT), accepted(), filed())
                .when(new WithdrawCase(CASE, FRIDAY, "paid before the order"))
                .expectEvents(new CaseWithdrawn(CASE, EMPLOYER, FRIDAY, "paid before the order", untold(FRIDAY)));
    }

    @Test
    void a_case_under_order_is_not_withdrawn() {
        fixture.given(registered(CaseSource.COMPLAINT), accepted(), filed(), ordered())
                .when(new WithdrawCase(CASE, FRIDAY, "by request"))
                .expectException(refusedBy(WITHDRAWAL_NEEDS_UNDECIDED_CASE));
    }

    @Test
    void an_accepted_complaint_is_filed_under_a_lead_inspector() {
        fixture.given(registered(CaseSource.COMPLAINT), accepted())
                .when(new FileCase(CASE, TUESDAY, LEAD, List.of(CO)))
                .expectEvents(filedHere());
    }

    @Test
    void a_report_is_filed_without_acceptance() {
        fixture.given(registered(CaseSource.REPORT))
                .when(new FileCase(CASE, TUESDAY, LEAD, List.of(CO)))
                .expectEvents(filedHere());
    }

    @Test
    void a_complaint_is_not_filed_before_it_is_accepted() {
        fixture.given(registered(CaseSource.COMPLAINT))
                .when(new FileCase(CASE, TUESDAY, LEAD, List.of(CO)))
                .expectException(refusedBy(FILING_NEEDS_ACCEPTANCE));
    }

    @Test
    void filing_names_a_lead_inspector() {
        fixture.given(registered(CaseSource.REPORT))
                .when(new FileCase(CASE, TUESDAY, null, List.of(CO)))
                .expectException(refusedBy(LEAD_INSPECTOR_IS_NAMED));
    }
}
