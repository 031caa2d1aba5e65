package inspectorate.domain.cases;

import static inspectorate.domain.cases.CaseRule.AMOUNTS_ARE_NOT_NEGATIVE;
import static inspectorate.domain.cases.ProcedureRule.*;

import inspectorate.domain.Money;
import inspectorate.domain.cases.DecisionFact.*;
import inspectorate.domain.cases.DecisionStep.*;
import inspectorate.domain.cases.InvestigationFact.InvestigationConcluded;
import inspectorate.domain.law.LegalGround;
import inspectorate.domain.law.tables.Ruling;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From the notice to the discussion (R-DEC-3 to R-DEC-6); the decision itself is in {@link DecisionProcedure}. */
final class NoticeProcedure {

    static final String REQUEST = "deadline.hearing-request";

    /** Outcomes of the investigation that no decision follows. */
    static final Set<String> ENDED = Set.of("WITHDRAW_FILING", "NO_PENALTY", "TRANSFER_DEPARTMENT");

    private NoticeProcedure() {}

    /** What the investigation led to; empty before its end. */
    static String outcome(Asked asked) {
        return asked.last(InvestigationConcluded.class)
                .map(concluded -> concluded.ground().outcome())
                .orElse("");
    }

    static ProcedureEvent take(Asked asked, DecisionStep step) {
        var id = asked.caseId();
        var employer = asked.employerId();
        var fact = asked.fact();
        return switch (step) {
            case PriorNotice notice -> noticed(asked, notice);
            case PartyStatement(var statement) -> {
                TEXT_IS_STATED.require(!statement.isBlank());
                yield new PartyStatementHeard(id, employer, fact, statement, asked.ground());
            }
            case RightsWaiver(var how) -> new RightsWaived(id, employer, fact, how, asked.ground());
            case HearingRequest(var reason) -> {
                HEARING_RIGHT_EXISTS.require(hearingRight(asked));
                HEARING_RIGHT_EXISTS.require(asked.since(PriorNoticeServed.class, HearingHeld.class)
                        .findAny()
                        .isEmpty());
                HEARING_IS_ASKED_FOR_IN_TIME.require(!asked.day().isAfter(periodEnd(asked)));
                yield new HearingRequested(id, employer, fact, reason, asked.ground());
            }
            case HearingLapse _ -> {
                HEARING_PERIOD_IS_OVER.require(asked.day().isAfter(periodEnd(asked)));
                HEARING_RIGHT_LAPSES_ONCE.require(asked.since(PriorNoticeServed.class, HearingRightLapsed.class)
                        .findAny()
                        .isEmpty());
                yield new HearingRightLapsed(id, employer, fact, asked.ground());
            }
            case HearingInvitation(var heldOn, var place, var chair) -> {
                TEXT_IS_STATED.require(!place.isBlank());
                CHAIR_DID_NOT_INVESTIGATE.require(!asked.investigators().contains(chair));
                var earliest = asked.clock("deadline.hearing-notice").map(clock -> clock.dueOn(asked.law()));
                HEARING_IS_ANNOUNCED_IN_TIME.require(earliest.isEmpty() || !heldOn.isBefore(earliest.get()));
                yield new HearingScheduled(id, employer, fact, heldOn, place, chair, asked.ground());
            }
            case HearingRecord(var attended, var record) -> {
                var scheduled = asked.since(HearingRequested.class, HearingScheduled.class)
                        .reduce((earlier, later) -> later);
                HEARING_IS_HELD_ON_ITS_DAY.require(scheduled.isPresent()
                        && !asked.day().isBefore(scheduled.get().heldOn()));
                yield new HearingHeld(id, employer, fact, attended, record, asked.ground());
            }
            case LegalReview(var reviewer, var qualified, var opinion) -> {
                REVIEWER_IS_QUALIFIED.require(qualified);
                REVIEWER_DID_NOT_INVESTIGATE.require(!asked.investigators().contains(reviewer));
                requirePeriodOver(asked);
                yield new LegalReviewPassed(id, employer, fact, reviewer, qualified, opinion, asked.ground());
            }
            case LegalReviewReturn(var reviewer, var opinion) -> {
                TEXT_IS_STATED.require(!opinion.isBlank());
                REVIEWER_DID_NOT_INVESTIGATE.require(!asked.investigators().contains(reviewer));
                yield new LegalReviewReturned(id, employer, fact, reviewer, opinion, asked.ground());
            }
            case Discussion(var participants, var conclusion) -> {
                TEXT_IS_STATED.require(!conclusion.isBlank());
                requirePeriodOver(asked);
                DecisionProcedure.requireReview(asked);
                ENOUGH_TAKE_PART.require(Set.copyOf(participants).size()
                        >= asked.law().value("discussion.participants").count());
                yield new CollectivelyDiscussed(id, employer, fact, participants, conclusion, asked.ground());
            }
        };
    }

    private static ProcedureEvent noticed(Asked asked, PriorNotice notice) {
        TEXT_IS_STATED.require(!notice.facts().isBlank() && !notice.basis().isBlank());
        InvestigationProcedure.requireImpartialTeam(asked);
        OUTCOME_ALLOWS_IT.require(!ENDED.contains(outcome(asked)));
        AMOUNTS_ARE_NOT_NEGATIVE.require(notice.fine() == null || !notice.fine().negative());
        var fine = notice.fine() != null && notice.fine().positive() ? notice.fine() : null;
        requireNewFacts(asked, notice, fine);
        FINE_IS_FOR_A_PENALTY.require(notice.kind() == DecisionKind.PENALTY || fine == null);
        if (fine != null) {
            fits(asked, fine, notice.acts());
        }
        var ruling = asked.ask("R-DEC-4", weight(notice.party(), notice.fine(), notice.marks()));
        return new PriorNoticeServed(
                asked.caseId(),
                asked.employerId(),
                asked.fact(),
                notice.kind(),
                notice.party(),
                notice.fine(),
                notice.acts(),
                notice.marks(),
                notice.facts(),
                notice.basis(),
                notice.newFacts(),
                asked.ground(ruling, REQUEST));
    }

    /** After a defence only new facts lead to a heavier proposal (R-DEC-3). */
    private static void requireNewFacts(Asked asked, PriorNotice notice, @Nullable Money fine) {
        var before = asked.last(PriorNoticeServed.class).map(PriorNoticeServed::fine);
        boolean heavier = fine != null
                && before.isPresent()
                && fine.minor() > before.get().minor();
        FINE_NOT_ABOVE_ITS_NOTICE.require(!heavier || notice.newFacts());
    }

    /** Each chosen amount lies in its range, and together they are the fine (R-PEN, R-DEC-11, R-DEC-12). */
    static void fits(Asked asked, Money fine, List<FinedAct> acts) {
        FINE_IS_THE_SUM_OF_ITS_ACTS.require(!acts.isEmpty());
        Ruling ruling = calculated(asked, acts);
        ORDER_PRECEDES_THE_FINE.require(!ruling.outcome().equals("ORDER_FIRST"));
        var chosen = new BigDecimal(ruling.figures().getOrDefault("chosen", "0"));
        FINE_IS_THE_SUM_OF_ITS_ACTS.require(chosen.compareTo(fine.amount()) == 0);
    }

    static Ruling calculated(Asked asked, List<FinedAct> acts) {
        boolean expired = StandingOrders.overdue(asked.known().events());
        List<Map<String, String>> answers =
                acts.stream().map(act -> act.answers(expired)).toList();
        return asked.ask("R-PEN", Map.of(), Map.of("acts", answers));
    }

    /** What a hearing is asked about. */
    static Map<String, String> weight(Party party, @Nullable Money fine, Set<Mark> marks) {
        var answers = new LinkedHashMap<String, String>();
        answers.put("party", party.name());
        answers.put("fine", fine == null ? "0" : fine.amount().toPlainString());
        answers.put("largerConfiscation", String.valueOf(marks.contains(Mark.LARGER_CONFISCATION)));
        answers.put("licenceRevoked", String.valueOf(marks.contains(Mark.LICENCE_REVOKED)));
        answers.put("stopBusiness", String.valueOf(marks.contains(Mark.STOP_BUSINESS)));
        return answers;
    }

    static PriorNoticeServed notice(Asked asked) {
        var notice = asked.last(PriorNoticeServed.class);
        NOTICE_COMES_FIRST.require(notice.isPresent());
        return notice.orElseThrow();
    }

    static boolean hearingRight(Asked asked) {
        LegalGround ground = notice(asked).ground();
        return !ground.outcome().equals("NO_HEARING");
    }

    /** Until then a hearing may still be asked for, unless one was held. */
    static void requirePeriodOver(Asked asked) {
        boolean waived = asked.since(PriorNoticeServed.class, RightsWaived.class)
                .findAny()
                .isPresent();
        boolean heard = asked.since(PriorNoticeServed.class, HearingHeld.class)
                .findAny()
                .isPresent();
        STATEMENT_PERIOD_IS_OVER.require(waived || heard || asked.day().isAfter(periodEnd(asked)));
    }

    /** Last day for statement, defence and the request for a hearing. */
    static LocalDate periodEnd(Asked asked) {
        var notice = notice(asked);
        return notice.ground()
                .clock(REQUEST)
                .map(clock -> clock.dueOn(asked.law()))
                .orElseGet(() -> notice.fact().countsFrom());
    }
}
