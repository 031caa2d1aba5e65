package inspectorate.domain.cases;

import static inspectorate.domain.cases.CaseStory.*;
import static inspectorate.domain.cases.ProcedureRule.RESULT_IS_TOLD_FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.cases.CaseCommand.*;
import inspectorate.domain.cases.CaseEvent.IntakeRejected;
import inspectorate.domain.cases.IntakeStep.*;
import java.util.List;
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
