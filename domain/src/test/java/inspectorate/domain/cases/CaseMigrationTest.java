package inspectorate.domain.cases;

import static inspectorate.domain.FactRule.CORRECTION_KEEPS_KIND;
import static inspectorate.domain.Facts.migrated;
import static inspectorate.domain.Facts.on;
import static inspectorate.domain.Facts.refusedBy;
import static inspectorate.domain.cases.CaseRule.*;
import static inspectorate.domain.cases.CaseStory.*;

import inspectorate.domain.Fact;
import inspectorate.domain.Money;
import inspectorate.domain.cases.CaseCommand.*;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.ids.CaseId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseMigrationTest {

    private static final LocalDate MAY_12 = LocalDate.of(2025, 5, 12);

    private final AggregateTestFixture<Case> fixture = CaseStory.fixture();

    @Test
    void an_old_file_becomes_the_ordinary_events_whatever_the_law_of_today_would_say() {
        migrate(
                        intake("2025-03"),
                        new ReportWageArrears(CASE, migrated("2025-03"), WageArrears.UNKNOWN),
                        new IssueRectificationOrder(CASE, migrated("2025-04-02"), Term.UNKNOWN, PAPER),
                        new RecordBreach(CASE, migrated("2025-04-20")),
                        new RecordPayment(CASE, migrated("2025"), yuan(70_000), 12, false),
                        new CloseCase(CASE, migrated("unknown"), CaseOutcome.UNKNOWN))
                .expectEvents(
                        new IntakeRegistered(
                                CASE,
                                EMPLOYER,
                                migrated("2025-03"),
                                CaseSource.COMPLAINT,
                                Violation.WAGE_ARREARS,
                                null),
                        new WageArrearsReported(CASE, EMPLOYER, migrated("2025-03"), WageArrears.UNKNOWN, null),
                        new RectificationOrderIssued(CASE, EMPLOYER, migrated("2025-04-02"), Term.UNKNOWN, PAPER),
                        new OrderBreached(CASE, EMPLOYER, migrated("2025-04-20"), Violation.WAGE_ARREARS),
                        new WagesPaid(CASE, EMPLOYER, migrated("2025"), yuan(70_000), 12),
                        new CaseClosed(CASE, EMPLOYER, migrated("unknown"), CaseOutcome.UNKNOWN));
    }

    @Test
    void vague_dates_count_no_later_than_the_dated_fact_that_follows_and_stay_vague() {
        migrate(intake("unknown"), accept("2025"), file("2025-05"), arrears("2025-05-12"), pay("2025-06"))
                .expectEvents(
                        new IntakeRegistered(
                                CASE,
                                EMPLOYER,
                                counting("unknown", MAY_12),
                                CaseSource.COMPLAINT,
                                Violation.WAGE_ARREARS,
                                null),
                        new CaseAccepted(CASE, EMPLOYER, counting("2025", MAY_12)),
                        new CaseFiled(CASE, EMPLOYER, counting("2025-05", MAY_12), null),
                        new WageArrearsReported(CASE, EMPLOYER, migrated("2025-05-12"), ARREARS, null),
                        new WagesPaid(CASE, EMPLOYER, counting("2025-06", LocalDate.of(2025, 6, 30)), yuan(1), null));
    }

    @Test
    void arrears_told_twice_carry_what_was_told_before() {
        migrate(intake("2025"), arrears("2025"), arrears("2025"))
                .expectEvents(
                        new IntakeRegistered(
                                CASE, EMPLOYER, migrated("2025"), CaseSource.COMPLAINT, Violation.WAGE_ARREARS, null),
                        new WageArrearsReported(CASE, EMPLOYER, migrated("2025"), ARREARS, null),
                        new WageArrearsReported(CASE, EMPLOYER, migrated("2025"), ARREARS, ARREARS));
    }

    @Test
    void dates_that_contradict_one_another_are_refused() {
        migrate(intake("2025-05-12"), accept("2025-05-11")).expectException(refusedBy(FACTS_FOLLOW_ONE_ANOTHER));
    }

    @Test
    void a_month_before_a_day_that_is_reached_contradicts_it() {
        migrate(intake("2025-05-12"), accept("2025-04")).expectException(refusedBy(FACTS_FOLLOW_ONE_ANOTHER));
    }

    @Test
    void a_vague_date_between_does_not_hide_a_contradiction() {
        migrate(intake("2025-05-12"), accept("2025-05"), file("unknown"), arrears("2025-05-08"))
                .expectException(refusedBy(FACTS_FOLLOW_ONE_ANOTHER));
    }

    @Test
    void negative_amounts_are_refused() {
        migrate(intake("2025"), new RecordPayment(CASE, migrated("2025"), yuan(-1), null, true))
                .expectException(refusedBy(AMOUNTS_ARE_NOT_NEGATIVE));
    }

    @Test
    void two_currencies_in_one_statement_are_refused() {
        var mixed = new WageArrears(1, yuan(1), new Money(1, "USD"), "");
        migrate(intake("2025"), new ReportWageArrears(CASE, migrated("2025"), mixed))
                .expectException(refusedBy(ONE_CURRENCY));
    }

    @Test
    void a_file_begins_with_its_intake() {
        migrate().expectException(refusedBy(MIGRATED_FILE_BEGINS_WITH_INTAKE));
        migrate(accept("2025")).expectException(refusedBy(MIGRATED_FILE_BEGINS_WITH_INTAKE));
        migrate(intake("2025"), intake("2025")).expectException(refusedBy(MIGRATED_FILE_BEGINS_WITH_INTAKE));
    }

    @Test
    void a_file_concerns_one_case_and_says_where_it_comes_from() {
        migrate(intake("2025"), new AcceptCase(new CaseId("other"), migrated("2025")))
                .expectException(refusedBy(MIGRATED_FILE_BEGINS_WITH_INTAKE));
        migrate(intake("2025"), new AcceptCase(CASE, on("2025")))
                .expectException(refusedBy(MIGRATED_FILE_BEGINS_WITH_INTAKE));
    }

    @Test
    void a_file_states_facts_and_retracts_none() {
        migrate(intake("2025"), new RetractCaseFact(CASE, migrated("2025"), 0, "wrong"))
                .expectException(refusedBy(CORRECTION_KEEPS_KIND));
    }

    private ResultValidator<Case> migrate(CaseCommand... steps) {
        return fixture.givenNoPriorActivity().when(new MigrateCase(CASE, EMPLOYER, migrated("2025"), List.of(steps)));
    }

    private static RegisterIntake intake(String date) {
        return new RegisterIntake(CASE, EMPLOYER, migrated(date), CaseSource.COMPLAINT, Violation.WAGE_ARREARS, null);
    }

    private static AcceptCase accept(String date) {
        return new AcceptCase(CASE, migrated(date));
    }

    private static FileCase file(String date) {
        return new FileCase(CASE, migrated(date), null, List.of());
    }

    private static ReportWageArrears arrears(String date) {
        return new ReportWageArrears(CASE, migrated(date), ARREARS);
    }

    private static RecordPayment pay(String date) {
        return new RecordPayment(CASE, migrated(date), yuan(1), null, false);
    }

    private static Fact counting(String date, LocalDate countsFrom) {
        return migrated(date).notLaterThan(countsFrom);
    }
}
