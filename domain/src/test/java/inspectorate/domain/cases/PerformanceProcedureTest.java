package inspectorate.domain.cases;

import static inspectorate.domain.cases.CaseStory.*;
import static inspectorate.domain.cases.ProcedureRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.Fact;
import inspectorate.domain.cases.CaseCommand.*;
import inspectorate.domain.cases.CaseEvent.CaseFactRetracted;
import inspectorate.domain.cases.ClosingFact.WrongCaseReviewed;
import inspectorate.domain.cases.ClosingStep.*;
import inspectorate.domain.cases.ExecutionFact.FinePaid;
import inspectorate.domain.cases.ExecutionStep.*;
import inspectorate.domain.cases.OrderFact.OrderRevoked;
import inspectorate.domain.cases.OrderStep.*;
import inspectorate.domain.cases.TransferStep.*;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.law.tables.Truth;
import inspectorate.requirement.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Orders, performance, enforcement, transfer and the end of a case. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PerformanceProcedureTest {

    private static final AccountId HEAD = new AccountId("head-1");

    @Test
    void a_fine_paid_late_bears_three_percent_a_day_and_never_more_than_itself() {
        var served = served().due("deadline.fine-payment", "2026-03-24");
        served.on("2026-03-29").takes(new FinePayment(yuan(1_000)));
        assertThat(((FinePaid) served.last()).lateCharge()).isEqualTo(yuan(150));
        served.refuses(RESULT_FITS_ITS_CASE, at -> new CloseCase(CASE, at, CaseOutcome.DECIDED));
        served.on("2026-09-01").takes(new FinePayment(yuan(2_000)));
        assertThat(((FinePaid) served.last()).lateCharge()).isEqualTo(yuan(2_000));
        served.says(at -> new CloseCase(CASE, at, CaseOutcome.DECIDED)).stands(CaseStage.CLOSED);
    }

    @Test
    void instalments_and_remedies_stop_the_late_charge() {
        var deferred = served().takes(new Instalments(LocalDate.of(2026, 6, 30), "three rates", HEAD));
        deferred.on("2026-06-30").takes(new FinePayment(yuan(3_000)));
        assertThat(((FinePaid) deferred.last()).lateCharge()).isEqualTo(yuan(0));
        var challenged = served().on("2026-03-20").takes(new Remedy(RemedyKind.RECONSIDERATION));
        challenged
                .on("2026-04-20")
                .takes(new RemedyDecision(RemedyKind.RECONSIDERATION, RemedyResult.UPHELD))
                .due("deadline.litigation-after-reconsideration", "2026-05-05")
                .refuses(REMEDY_IS_PENDING, new RemedyDecision(RemedyKind.LITIGATION, RemedyResult.UPHELD))
                .on("2026-04-22")
                .takes(new FinePayment(yuan(3_000)));
        assertThat(((FinePaid) challenged.last()).lateCharge()).isEqualTo(yuan(180));
    }

    @Test
    @Requirement("D8-03")
    void the_court_is_asked_after_the_remedies_and_ten_days_after_a_demand_and_within_three_months() {
        served().on("2026-08-01")
                .refuses(ENFORCEMENT_IS_DUE, court())
                .on("2026-09-10")
                .refuses(REMEDY_IS_IN_TIME, new Remedy(RemedyKind.LITIGATION))
                .refuses(ENFORCEMENT_IS_DUE, court())
                .takes(new Demand("pay the fine"))
                .due("deadline.demand", "2026-09-21")
                .on("2026-09-20")
                .refuses(ENFORCEMENT_IS_DUE, court())
                .on("2026-09-22")
                .says(court())
                .stands(CaseStage.ENFORCEMENT)
                .says(at -> new CloseCase(CASE, at, CaseOutcome.ENFORCED_BY_COURT))
                .stands(CaseStage.CLOSED);
        served().on("2026-09-10").takes(new Demand("pay")).on("2026-12-10").refuses(ENFORCEMENT_IS_DUE, court());
    }

    @Test
    void an_order_is_extended_once_before_it_is_due() {
        ordered()
                .on("2026-03-15")
                .refuses(TERM_WITHIN_LIMITS, new OrderExtension(LocalDate.of(2026, 3, 30), "supplier late", HEAD))
                .takes(new OrderExtension(LocalDate.of(2026, 3, 24), "supplier late", HEAD))
                .refuses(ORDER_IS_EXTENDED_ONCE, new OrderExtension(LocalDate.of(2026, 3, 25), "again", HEAD))
                .on("2026-03-20")
                .refuses(CaseRule.BREACH_FOLLOWS_DUE_DATE, breach())
                .takes(new ProofOfRectification("wages paid to eight of twelve", null))
                .on("2026-03-25")
                .says(breach());
    }

    @Test
    void an_order_lies_within_the_limits_of_the_jurisdiction() {
        Proceeding.concluded()
                .refuses(
                        TERM_WITHIN_LIMITS,
                        at -> new IssueRectificationOrder(CASE, at, Term.until(LocalDate.of(2026, 4, 10)), PAPER));
    }

    @Test
    void whoever_absconded_is_served_by_posting_with_a_photo_or_video() {
        Proceeding.filed()
                .on("2026-03-10")
                .says(at -> new RecordAbsconding(CASE, at))
                .says(at -> new IssueRectificationOrder(CASE, at, Term.until(LocalDate.of(2026, 3, 17)), PAPER))
                .refuses(POSTING_SERVES_WHO_ABSCONDED, new OrderService(ServiceManner.POSTED, false, null))
                .on("2026-03-18")
                .refuses(ORDER_REACHED_WHO_ABSCONDED, breach())
                .takes(new OrderService(ServiceManner.POSTED, true, "f00d"))
                .says(breach())
                .stands(CaseStage.BREACHED);
        ordered().refuses(POSTING_SERVES_WHO_ABSCONDED, new OrderService(ServiceManner.POSTED, true, "f00d"));
    }

    @Test
    void a_revoked_order_leads_back_to_where_the_case_was() {
        ordered().takes(new OrderRevocation(Reviser.SUPERIOR, "wrong employer")).stands(CaseStage.INVESTIGATED);
        Proceeding.filed()
                .says(at -> new IssueRectificationOrder(CASE, at, Term.until(LocalDate.of(2026, 3, 9)), PAPER))
                .takes(new OrderRevocation(Reviser.OWN_AGENCY, "wrong employer"))
                .stands(CaseStage.FILED);
    }

    @Test
    void a_revocation_tells_whether_the_last_overdue_order_fell_with_it() {
        var revocation = new OrderRevocation(Reviser.OWN_AGENCY, "wrong employer");
        assertThat(overdueFell(ordered().takes(revocation))).isFalse();
        assertThat(overdueFell(breached(50_000).takes(revocation))).isTrue();
        var second = breached(50_000)
                .says(at -> new IssueRectificationOrder(CASE, at, Term.until(LocalDate.of(2026, 3, 26)), PAPER));
        assertThat(overdueFell(second.takes(revocation))).isFalse();
    }

    @Test
    void a_retraction_tells_whether_the_last_overdue_order_fell_with_it() {
        assertThat(lastRetracted(breached(50_000)).overdueFell()).isTrue();
        var second = breached(50_000)
                .says(at -> new IssueRectificationOrder(CASE, at, Term.until(LocalDate.of(2026, 3, 26)), PAPER))
                .on("2026-03-27")
                .says(breach());
        assertThat(lastRetracted(second).overdueFell()).isFalse();
    }

    private static CaseFactRetracted lastRetracted(Proceeding proceeding) {
        int last = proceeding.events().size() - 1;
        return (CaseFactRetracted) proceeding
                .says(at -> new RetractCaseFact(CASE, at, last, "paid in time"))
                .events()
                .getLast();
    }

    @Test
    void an_order_that_stays_overdue_gives_rise_to_the_suspicion_though_a_later_one_is_revoked() {
        var revocation = new OrderRevocation(Reviser.OWN_AGENCY, "wrong date");
        var two = List.of(LEAD, CO);
        breached(50_000).takes(revocation).refuses(CRIME_IS_SUSPECTED, proposal(two));
        breached(50_000)
                .says(at -> new IssueRectificationOrder(CASE, at, Term.until(LocalDate.of(2026, 3, 26)), PAPER))
                .takes(revocation)
                .takes(proposal(two));
    }

    private static @Nullable Boolean overdueFell(Proceeding proceeding) {
        return ((OrderRevoked) proceeding.events().getLast()).overdueFell();
    }

    @Test
    @Requirement({"D5-23", "D8-04"})
    void refusing_to_pay_goes_to_the_police_step_by_step() {
        var two = List.of(LEAD, CO);
        breached(50_000)
                .refuses(TRANSFER_IS_APPROVED, police())
                .refuses(TWO_OFFICERS_REPORT, proposal(List.of(LEAD)))
                .takes(proposal(two))
                .due("deadline.transfer-decision", "2026-03-23")
                .refuses(TRANSFER_IS_APPROVED, police())
                .takes(new TransferApproval(HEAD, LocalDate.of(2026, 3, 19).atTime(10, 0)))
                .due("deadline.transfer-hand-over", "2026-03-20")
                .refuses(TRANSFER_IS_PROPOSED, new TransferRefusal(HEAD, "reason"))
                .on("2026-03-20")
                .says(police())
                .stands(CaseStage.TRANSFERRED_POLICE)
                .due("deadline.transfer-police-reply", "2026-03-23")
                .refuses(RESULT_FITS_ITS_CASE, at -> new CloseCase(CASE, at, CaseOutcome.TRANSFERRED))
                .refuses(POLICE_HAVE_REPLIED, new MaterialsHandover("files"))
                .on("2026-03-23")
                .takes(new PoliceReply(false, "no intent"))
                .stands(CaseStage.INVESTIGATED)
                .due("deadline.transfer-reconsideration", "2026-03-26")
                .takes(new PoliceReconsideration("he fled"))
                .takes(new PoliceReply(false, "no intent"))
                .due("deadline.transfer-procuratorate", "2026-03-26")
                .takes(new Supervision("he fled"))
                .takes(new PoliceReply(true, "filed"))
                .stands(CaseStage.TRANSFERRED_POLICE)
                .takes(new MaterialsHandover("all files"))
                .says(at -> new CloseCase(CASE, at, CaseOutcome.TRANSFERRED));
        breached(39_999).refuses(CRIME_IS_SUSPECTED, proposal(two));
    }

    @Test
    void any_other_crime_goes_to_the_police_where_the_investigation_came_to_that() {
        var crime = new InvestigationStep.Conclusion(true, false, false, true, false, true, false, "children at work");
        Proceeding.registered(CaseSource.REPORT, Violation.CHILD_LABOUR)
                .says(at -> new FileCase(CASE, at, LEAD, List.of(CO)))
                .refuses(CRIME_IS_SUSPECTED, proposal(List.of(LEAD, CO)))
                .takes(crime)
                .takes(proposal(List.of(LEAD, CO)));
    }

    @Test
    void after_litigation_the_court_is_asked_within_three_months_of_its_end_and_a_pending_remedy_keeps_the_case_open() {
        var sued = served().on("2026-03-20").takes(new Remedy(RemedyKind.LITIGATION));
        sued.on("2027-01-11")
                .refuses(RESULT_FITS_ITS_CASE, at -> new CloseCase(CASE, at, CaseOutcome.DECIDED))
                .takes(new RemedyDecision(RemedyKind.LITIGATION, RemedyResult.UPHELD))
                .takes(new Demand("pay the fine"))
                .on("2027-01-25")
                .says(court())
                .stands(CaseStage.ENFORCEMENT);
    }

    @Test
    void what_was_never_enforced_in_time_can_be_closed() {
        served().on("2026-09-01")
                .refuses(RESULT_FITS_ITS_CASE, at -> new CloseCase(CASE, at, CaseOutcome.DECIDED))
                .on("2027-01-04")
                .says(at -> new CloseCase(CASE, at, CaseOutcome.UNKNOWN))
                .stands(CaseStage.CLOSED);
    }

    @Test
    void steps_follow_one_another_in_time_and_what_a_decision_rests_on_stays() {
        Proceeding.filed()
                .on("2026-03-09")
                .says(at -> new ImposePenalty(CASE, at, yuan(3_000)))
                .on("2026-03-08")
                .refuses(CaseRule.FACTS_FOLLOW_ONE_ANOTHER, new DecisionService(ServiceManner.HANDED_OVER, null))
                .on("2026-03-10")
                .takes(new DecisionService(ServiceManner.HANDED_OVER, null));
    }

    @Test
    @Requirement({"D4-32", "D2-40"})
    void the_deciding_agency_archives_and_a_revoked_decision_opens_a_wrong_case_review() {
        served().takes(new FinePayment(yuan(3_000)))
                .on("2026-04-01")
                .says(at -> new CloseCase(CASE, at, CaseOutcome.DECIDED))
                .refuses(DECIDING_AGENCY_ARCHIVES, new Archiving("1-12", "330400"))
                .takes(new Archiving("1-12", "340111"))
                .stands(CaseStage.ARCHIVED)
                .due("deadline.archive", "2029-04-01")
                .refuses(WRONG_CASE_REVIEW_IS_OPEN, new WrongCaseReview(true, "conclusion"))
                .takes(new DecisionRevocation(Reviser.COURT, "no hearing was held"))
                .stands(CaseStage.CLOSED)
                .due("deadline.publication-correction", "2026-04-06")
                .takes(new WrongCaseReview(true, "the reviewer overlooked it"));
    }

    @Test
    void a_review_tells_whether_what_it_reviewed_was_revoked_or_only_corrected() {
        var correction = new DecisionCorrection(Reviser.OWN_AGENCY, yuan(2_000), "mistyped");
        var revocation = new DecisionRevocation(Reviser.COURT, "no hearing was held");
        var review = new WrongCaseReview(true, "the reviewer overlooked it");
        assertThat(served().takes(correction).takes(review).events().getLast())
                .isInstanceOfSatisfying(WrongCaseReviewed.class, reviewed -> {
                    assertThat(reviewed.ofRevocation()).isFalse();
                    assertThat(reviewed.caseFalls()).isFalse();
                });
        assertThat(served().takes(correction)
                        .takes(revocation)
                        .takes(review)
                        .takes(review)
                        .events()
                        .getLast())
                .isInstanceOfSatisfying(
                        WrongCaseReviewed.class,
                        reviewed -> assertThat(reviewed.caseFalls()).isTrue());
    }

    @Test
    void a_case_goes_to_another_department_or_into_another_case_while_it_is_undecided() {
        Proceeding.concluded()
                .refuses(MERGES_INTO_ANOTHER, new CaseMerger(CASE, "same act"))
                .takes(new CaseMerger(new CaseId("case-2"), "same act"))
                .stands(CaseStage.CLOSED);
        Proceeding.concluded()
                .takes(new DepartmentTransfer("housing bureau", "theirs"))
                .stands(CaseStage.TRANSFERRED_DEPARTMENT)
                .says(at -> new CloseCase(CASE, at, CaseOutcome.TRANSFERRED));
        served().refuses(DEPARTMENT_NEEDS_UNDECIDED_CASE, new DepartmentTransfer("housing bureau", "theirs"));
    }

    private static Proceeding served() {
        return Proceeding.filed()
                .on("2026-03-09")
                .says(at -> new ImposePenalty(CASE, at, yuan(3_000)))
                .stands(CaseStage.DECIDED)
                .takes(new DecisionService(ServiceManner.HANDED_OVER, null))
                .stands(CaseStage.PERFORMING);
    }

    private static Proceeding ordered() {
        return Proceeding.concluded()
                .says(at -> new IssueRectificationOrder(CASE, at, Term.until(LocalDate.of(2026, 3, 17)), PAPER));
    }

    private static Proceeding breached(long owed) {
        return Proceeding.concluded()
                .says(at -> new ReportWageArrears(CASE, at, new WageArrears(12, yuan(owed), null, "")))
                .says(at -> new IssueRectificationOrder(CASE, at, Term.until(LocalDate.of(2026, 3, 17)), PAPER))
                .on("2026-03-19")
                .says(breach());
    }

    private static TransferProposal proposal(List<AccountId> group) {
        return new TransferProposal(group, Truth.YES, Truth.UNKNOWN, null, null, false, "report");
    }

    private static Function<Fact, CaseCommand> court() {
        return at -> new ApplyCourtEnforcement(CASE, at);
    }

    private static Function<Fact, CaseCommand> police() {
        return at -> new TransferToPolice(CASE, at);
    }

    private static Function<Fact, CaseCommand> breach() {
        return at -> new RecordBreach(CASE, at);
    }
}
