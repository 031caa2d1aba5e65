package inspectorate.domain.cases;

import static inspectorate.domain.cases.CaseStory.*;
import static inspectorate.domain.cases.ProcedureRule.RESULT_IS_TOLD_FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.cases.CaseCommand.*;
import inspectorate.domain.cases.CaseEvent.IntakeRegistered;
import inspectorate.domain.cases.CaseEvent.IntakeRejected;
import inspectorate.domain.cases.IntakeStep.*;
import inspectorate.domain.law.LegalClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** 首问负责 (R-INT-6). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TellingTest {

    private static final String DUTY = "deadline.result-notice";

    @Test
    void who_complained_is_told_the_result_at_once_and_before_the_case_is_closed() {
        ordered()
                .on("2026-03-09")
                .says(at -> new VerifyRectification(CASE, at, false))
                .due(DUTY, "2026-03-09")
                .on("2026-03-10")
                .refuses(RESULT_IS_TOLD_FIRST, at -> new CloseCase(CASE, at, CaseOutcome.RECTIFIED))
                .takes(new ResultNotice(Told.SUPERIOR, "report"))
                .refuses(RESULT_IS_TOLD_FIRST, at -> new CloseCase(CASE, at, CaseOutcome.RECTIFIED))
                .takes(new ResultNotice(Told.COMPLAINANT, "paid in full"))
                .says(at -> new CloseCase(CASE, at, CaseOutcome.RECTIFIED))
                .stands(CaseStage.CLOSED);
    }

    @Test
    void what_is_not_accepted_is_told_within_the_time_to_decide_on_it() {
        Proceeding.registered(CaseSource.COMPLAINT)
                .on("2026-03-04")
                .says(at -> new RejectIntake(CASE, at, "time-barred"))
                .due(DUTY, "2026-03-09");
        Proceeding.registered(CaseSource.COMPLAINT)
                .on("2026-03-12")
                .says(at -> new RejectIntake(CASE, at, "time-barred"))
                .due(DUTY, "2026-03-12");
    }

    @Test
    void a_union_that_asked_is_told_the_result_before_the_case_is_closed() {
        var asked = sent(Requester.UNION)
                .on("2026-03-09")
                .says(at -> new VerifyRectification(CASE, at, false))
                .due("deadline.union-notice", "2026-03-09")
                .on("2026-03-10")
                .refuses(RESULT_IS_TOLD_FIRST, at -> new CloseCase(CASE, at, CaseOutcome.RECTIFIED))
                .takes(new ResultNotice(Told.UNION, "paid in full"));
        assertThat(CaseClocks.stops(asked.last(), "deadline.union-notice")).isTrue();
        asked.says(at -> new CloseCase(CASE, at, CaseOutcome.RECTIFIED)).stands(CaseStage.CLOSED);
    }

    @Test
    void the_platform_is_told_at_once_too_and_stays_to_be_told_after_the_end() {
        var closed = sent(Requester.PLATFORM)
                .on("2026-03-09")
                .says(at -> new VerifyRectification(CASE, at, false))
                .due("deadline.platform-notice", "2026-03-09")
                .on("2026-03-10")
                .says(at -> new CloseCase(CASE, at, CaseOutcome.RECTIFIED))
                .stands(CaseStage.CLOSED);
        assertThat(CaseClocks.stops(closed.last(), "deadline.platform-notice")).isFalse();
        var told = closed.takes(new ResultNotice(Told.PLATFORM, "paid in full"));
        assertThat(CaseClocks.stops(told.last(), "deadline.platform-notice")).isTrue();
    }

    @Test
    void a_union_that_is_named_only_after_the_result_is_told_it_from_then_on() {
        var named = clue().says(at -> new VerifyRectification(CASE, at, false))
                .on("2026-03-12")
                .says(named(Requester.UNION));
        assertThat(toldBy(named, "deadline.union-notice")).contains(LocalDate.of(2026, 3, 12));
        named.refuses(RESULT_IS_TOLD_FIRST, at -> new CloseCase(CASE, at, CaseOutcome.RECTIFIED))
                .takes(new ResultNotice(Told.UNION, "paid in full"))
                .says(at -> new CloseCase(CASE, at, CaseOutcome.RECTIFIED))
                .stands(CaseStage.CLOSED);
    }

    @Test
    void who_is_named_only_after_the_case_was_closed_is_told_all_the_same_and_it_stays_closed() {
        for (var requester : Requester.values()) {
            var closed = clue().says(at -> new VerifyRectification(CASE, at, false))
                    .says(at -> new CloseCase(CASE, at, CaseOutcome.RECTIFIED))
                    .on("2026-03-12")
                    .says(named(requester))
                    .stands(CaseStage.CLOSED);
            assertThat(toldBy(closed, requester.duty())).contains(LocalDate.of(2026, 3, 12));
        }
    }

    @Test
    void a_platform_that_is_named_only_after_its_clue_was_not_accepted_is_told_so() {
        var rejected = Proceeding.registered(CaseSource.CLUE)
                .says(at -> new RejectIntake(CASE, at, "no such employer"))
                .on("2026-03-12")
                .says(named(Requester.PLATFORM));
        assertThat(toldBy(rejected, "deadline.platform-notice")).contains(LocalDate.of(2026, 3, 12));
        assertThat(CaseClocks.stops(rejected.last(), "deadline.platform-notice"))
                .isFalse();
        assertThat(CaseClocks.stops(rejected.last(), "deadline.intake")).isTrue();
    }

    @Test
    void nothing_is_owed_to_who_is_named_before_any_result_or_was_told_it_or_waits_already() {
        assertThat(intake(clue().on("2026-03-12").says(named(Requester.UNION))).ground())
                .isNull();
        assertThat(intake(clue().says(at -> new VerifyRectification(CASE, at, false))
                                .takes(new ResultNotice(Told.UNION, "paid in full"))
                                .on("2026-03-12")
                                .says(named(Requester.UNION)))
                        .ground())
                .isNull();
        var waits = sent(Requester.UNION)
                .on("2026-03-09")
                .says(at -> new VerifyRectification(CASE, at, false))
                .says(at -> correction(at, Violation.MINIMUM_WAGE, Requester.UNION));
        assertThat(intake(waits).ground()).isNull();
    }

    /** A clue whose sender nobody noted, with an order to comply with. */
    private static Proceeding clue() {
        return Proceeding.registered(CaseSource.CLUE)
                .says(at -> new FileCase(CASE, at, LEAD, List.of(CO)))
                .says(at -> new IssueRectificationOrder(CASE, at, Term.until(DUE.plusDays(10)), PAPER))
                .on("2026-03-09");
    }

    private static Function<Fact, CaseCommand> named(Requester requester) {
        return at -> correction(at, Violation.WAGE_ARREARS, requester);
    }

    private static CaseCommand correction(Fact at, Violation violation, Requester requester) {
        var said = Fact.recorded(at.cellId(), new BusinessDate("2026-03-02"), LocalDate.of(2027, 12, 31))
                .replacing(0);
        return new CorrectCaseFact(
                CASE,
                at,
                0,
                "the sender was not noted",
                new RegisterIntake(CASE, EMPLOYER, said, CaseSource.CLUE, violation, null, requester));
    }

    private static Optional<LocalDate> toldBy(Proceeding told, String duty) {
        return Optional.ofNullable(intake(told).ground())
                .flatMap(ground -> ground.clock(duty))
                .map(LegalClock::dueAt)
                .map(LocalDateTime::toLocalDate);
    }

    private static IntakeRegistered intake(Proceeding told) {
        return (IntakeRegistered) told.held(0);
    }

    private static Proceeding sent(Requester requester) {
        return Proceeding.sent(requester)
                .says(at -> new FileCase(CASE, at, LEAD, List.of(CO)))
                .says(at -> new IssueRectificationOrder(CASE, at, Term.until(DUE.plusDays(10)), PAPER));
    }

    @Test
    void nobody_waits_for_the_result_of_a_report_without_a_name() {
        var rejected = Proceeding.registered(CaseSource.REPORT)
                .says(at -> new RejectIntake(CASE, at, "no such employer"))
                .last();
        assertThat(rejected)
                .isInstanceOfSatisfying(
                        IntakeRejected.class, fact -> assertThat(fact.ground()).isNull());
    }

    @Test
    void who_complained_is_told_of_an_extension_in_the_time_that_the_jurisdiction_has_for_it() {
        ordered()
                .on("2026-03-05")
                .takes(new InvestigationStep.InvestigationExtension(null, "complex", LEAD))
                .due("deadline.extension-notice", "2026-03-09");
    }

    private static Proceeding ordered() {
        return Proceeding.registered(CaseSource.COMPLAINT)
                .says(at -> new AcceptCase(CASE, at))
                .says(at -> new FileCase(CASE, at, LEAD, List.of(CO)))
                .says(at -> new IssueRectificationOrder(CASE, at, Term.until(DUE.plusDays(10)), PAPER));
    }
}
