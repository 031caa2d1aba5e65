package inspectorate.domain.cases;

import static inspectorate.domain.cases.CaseStory.*;
import static inspectorate.domain.cases.ProcedureRule.*;

import inspectorate.domain.Fact;
import inspectorate.domain.FactRule;
import inspectorate.domain.Money;
import inspectorate.domain.cases.CaseCommand.*;
import inspectorate.domain.cases.DecisionStep.*;
import inspectorate.domain.cases.InvestigationStep.*;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.law.LawRule;
import inspectorate.domain.law.TestLaw;
import inspectorate.requirement.Requirement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DecisionProcedureTest {

    private static final AccountId CHAIR = new AccountId("chair-1");
    private static final AccountId REVIEWER = new AccountId("reviewer-1");
    private static final List<AccountId> THREE = List.of(new AccountId("a"), new AccountId("b"), new AccountId("c"));

    @Test
    void nothing_is_decided_before_the_time_for_a_statement_is_over_or_waived() {
        Proceeding.concluded()
                .refuses(NOTICE_COMES_FIRST, penalty(yuan(5_000)))
                .takes(notice(5_000))
                .stands(CaseStage.NOTICED)
                .due("deadline.hearing-request", "2026-03-17")
                .on("2026-03-17")
                .refuses(STATEMENT_PERIOD_IS_OVER, penalty(yuan(5_000)))
                .takes(new PartyStatement("the ledger was lost"))
                .takes(new RightsWaiver("in writing"))
                .says(penalty(yuan(5_000)))
                .stands(CaseStage.DECIDED)
                .due("deadline.service", "2026-03-26")
                .due("deadline.report-up", "2026-03-31");
    }

    @Test
    void a_defence_never_leads_to_a_heavier_penalty_and_a_fine_stays_in_its_range() {
        Proceeding.concluded()
                .takes(notice(5_000))
                .on("2026-03-18")
                .refuses(FINE_NOT_ABOVE_ITS_NOTICE, penalty(yuan(5_001)))
                .refuses(LawRule.FINE_WITHIN_ITS_RANGE, penalty(yuan(1_999)))
                .refuses(DECISION_FOLLOWS_ITS_NOTICE, at -> new DecideHandling(CASE, at))
                .says(penalty(yuan(2_000)));
    }

    @Test
    void the_noticed_fine_lies_in_the_range_of_its_acts_and_is_their_sum() {
        Proceeding.concluded()
                .refuses(LawRule.FINE_WITHIN_ITS_RANGE, notice(20_001))
                .refuses(FINE_IS_THE_SUM_OF_ITS_ACTS, notice(yuan(6_000), 5_000, Set.of()))
                .refuses(FINE_IS_FOR_A_PENALTY, handling(yuan(5_000)))
                .takes(handling(null));
    }

    @Test
    void a_fine_that_needs_an_expired_order_waits_for_it() {
        var ledger = new FinedAct(
                "R-PEN-W1", "no ledger", null, null, null, null, false, false, null, false, new BigDecimal(20_000));
        var notice = new PriorNotice(
                DecisionKind.PENALTY, Party.ENTITY, yuan(20_000), List.of(ledger), Set.of(), "facts", "basis", false);
        Proceeding.concluded()
                .refuses(ORDER_PRECEDES_THE_FINE, notice)
                .on("2026-03-11")
                .says(at -> new IssueRectificationOrder(CASE, at, Term.until(LocalDate.of(2026, 3, 18)), PAPER))
                .on("2026-03-19")
                .says(at -> new RecordBreach(CASE, at))
                .takes(notice)
                .stands(CaseStage.NOTICED);
    }

    @Test
    void a_larger_fine_gives_a_right_to_a_hearing_that_is_asked_for_in_time() {
        Proceeding.concluded().takes(notice(19_999)).refuses(HEARING_RIGHT_EXISTS, new HearingRequest("reason"));
        Proceeding.concluded()
                .takes(notice(20_000))
                .on("2026-03-18")
                .refuses(HEARING_IS_ASKED_FOR_IN_TIME, new HearingRequest("reason"))
                .takes(new HearingLapse())
                .refuses(HEARING_RIGHT_LAPSES_ONCE, new HearingLapse());
    }

    @Test
    void a_hearing_is_announced_seven_working_days_before_and_chaired_by_another() {
        heard().stands(CaseStage.HEARD).refuses(REVIEW_COMES_FIRST, penalty(yuan(20_000)));
    }

    @Test
    @Requirement("D6-09")
    void a_major_case_is_decided_after_review_and_collective_discussion() {
        heard().refuses(REVIEWER_DID_NOT_INVESTIGATE, new LegalReview(LEAD, true, "fine"))
                .refuses(REVIEWER_IS_QUALIFIED, new LegalReview(REVIEWER, false, "fine"))
                .takes(new LegalReviewReturn(REVIEWER, "the basis is wrong"))
                .takes(new LegalReview(REVIEWER, true, "lawful"))
                .stands(CaseStage.REVIEWED)
                .refuses(DISCUSSION_COMES_FIRST, penalty(yuan(20_000)))
                .refuses(ENOUGH_TAKE_PART, new Discussion(THREE.subList(0, 2), "agreed"))
                .takes(new Discussion(THREE, "agreed"))
                .stands(CaseStage.DISCUSSED)
                .says(penalty(yuan(20_000)))
                .stands(CaseStage.DECIDED);
    }

    @Test
    @Requirement({"D4-40", "D9-19"})
    void a_county_or_a_city_decides_and_a_street_does_not() {
        for (var county : List.of("340111", "340100")) {
            Proceeding.filed().at(county, "2026-03-09").says(penalty(yuan(3_000)));
        }
        for (var other : List.of("340111003", "340111003001", "340000")) {
            Proceeding.filed().at(other, "2026-03-09").refuses(LEVEL_MAY_DECIDE, penalty(yuan(3_000)));
        }
    }

    @Test
    void what_was_not_established_is_neither_noticed_nor_anything_but_withdrawn() {
        var none = new Conclusion(false, false, false, false, false, false, false, "report");
        Proceeding.filed()
                .takes(none)
                .refuses(OUTCOME_ALLOWS_IT, notice(5_000))
                .says(at -> new WithdrawCase(CASE, at, "nothing found"));
        Proceeding.concluded().refuses(OUTCOME_ALLOWS_IT, at -> new WithdrawCase(CASE, at, "no wish to go on"));
    }

    @Test
    void who_is_recused_is_replaced_before_anything_is_concluded() {
        Proceeding.filed()
                .takes(new RecusalRequest(LEAD, RecusalGround.INTEREST, true, "owns shares"))
                .takes(new RecusalDecision(LEAD, true, CHAIR, "owns shares"))
                .refuses(RECUSED_LEAD_IS_REPLACED, Proceeding.established())
                .takes(new TeamChange(REVIEWER, List.of(CO), "recusal"))
                .takes(Proceeding.established());
    }

    @Test
    void only_new_facts_lead_to_a_heavier_notice_and_a_notice_stays_while_its_decision_does() {
        var heavier = notice(6_000);
        var anew = new PriorNotice(
                heavier.kind(), heavier.party(), heavier.fine(), heavier.acts(), Set.of(), "more", "basis", true);
        Proceeding.concluded()
                .takes(notice(5_000))
                .takes(new PartyStatement("the ledger was lost"))
                .refuses(FINE_NOT_ABOVE_ITS_NOTICE, heavier)
                .takes(anew)
                .on("2026-03-18")
                .says(penalty(yuan(6_000)))
                .refuses(FactRule.LATER_FACT_DEPENDS_ON_IT, at -> new RetractCaseFact(CASE, at, 5, "reason"));
    }

    @Test
    void nothing_is_decided_while_a_recusal_is_open() {
        Proceeding.concluded()
                .takes(notice(5_000))
                .takes(new RecusalRequest(CO, RecusalGround.OTHER_RELATION, true, "friend"))
                .on("2026-03-18")
                .refuses(NO_RECUSAL_IS_OPEN, penalty(yuan(5_000)));
    }

    @Test
    void where_the_province_has_not_said_what_a_larger_fine_is_the_notice_is_refused() {
        Proceeding.registered(CaseSource.REPORT, TestLaw.without("hearing.entity"))
                .says(at -> new FileCase(CASE, at, LEAD, List.of(CO)))
                .takes(Proceeding.established())
                .refuses(LawRule.JURISDICTION_HAS_NO_VALUE, notice(5_000));
    }

    private static Proceeding heard() {
        return Proceeding.concluded()
                .takes(notice(20_000))
                .on("2026-03-17")
                .takes(new HearingRequest("the facts are disputed"))
                .refuses(HEARING_COMES_FIRST, penalty(yuan(20_000)))
                .refuses(
                        HEARING_IS_ANNOUNCED_IN_TIME, new HearingInvitation(LocalDate.of(2026, 3, 25), "room 3", CHAIR))
                .refuses(CHAIR_DID_NOT_INVESTIGATE, new HearingInvitation(LocalDate.of(2026, 3, 26), "room 3", CO))
                .refuses(HEARING_IS_HELD_ON_ITS_DAY, new HearingRecord(true, "record"))
                .takes(new HearingInvitation(LocalDate.of(2026, 3, 26), "room 3", CHAIR))
                .on("2026-03-26")
                .takes(new HearingRecord(true, "record"));
    }

    private static Function<Fact, CaseCommand> penalty(Money fine) {
        return at -> new ImposePenalty(CASE, at, fine);
    }

    private static PriorNotice handling(@Nullable Money fine) {
        return new PriorNotice(DecisionKind.HANDLING, Party.ENTITY, fine, List.of(), Set.of(), "facts", "basis", false);
    }

    static PriorNotice notice(long fine) {
        return notice(yuan(fine), fine, Set.of());
    }

    private static PriorNotice notice(Money fine, long chosen, Set<Mark> marks) {
        var act = new FinedAct(
                "R-PEN-30",
                "concealed the ledger",
                null,
                null,
                null,
                null,
                false,
                false,
                null,
                false,
                BigDecimal.valueOf(chosen));
        return new PriorNotice(DecisionKind.PENALTY, Party.ENTITY, fine, List.of(act), marks, "facts", "basis", false);
    }
}
