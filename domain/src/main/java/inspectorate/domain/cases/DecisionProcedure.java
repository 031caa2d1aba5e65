package inspectorate.domain.cases;

import static inspectorate.domain.cases.ProcedureRule.*;
import static inspectorate.domain.law.LawRule.FINE_WITHIN_ITS_RANGE;

import inspectorate.domain.Money;
import inspectorate.domain.cases.CaseCommand.ImposePenalty;
import inspectorate.domain.cases.DecisionFact.*;
import inspectorate.domain.law.LegalGround;
import inspectorate.domain.law.tables.Ruling;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must have come before a handling or penalty decision (R-DEC). */
final class DecisionProcedure {

    private static final Set<CaseStage> NOTICED = Set.of(
            CaseStage.NOTICED, CaseStage.HEARING_REQUESTED, CaseStage.HEARD, CaseStage.REVIEWED, CaseStage.DISCUSSED);

    private DecisionProcedure() {}

    static LegalGround handling(Asked asked) {
        requireDeciders(asked);
        NOTICE_COMES_FIRST.require(NOTICED.contains(asked.known().stage()));
        return afterNotice(asked, DecisionKind.HANDLING, null, "deadline.service");
    }

    static LegalGround penalty(Asked asked, ImposePenalty penalty) {
        requireDeciders(asked);
        if (NOTICED.contains(asked.known().stage())) {
            return afterNotice(asked, DecisionKind.PENALTY, penalty.fine(), "deadline.service", "deadline.report-up");
        }
        var ruling = asked.ask("R-DEC-7", onTheSpot(penalty.fine()));
        NOTICE_COMES_FIRST.require(ruling.outcome().equals("ON_THE_SPOT"));
        return asked.ground(ruling, "deadline.spot-copy", "deadline.report-up");
    }

    /** An impartial team, and a level that may decide. */
    private static void requireDeciders(Asked asked) {
        asked.requireNotBeforeItsStage();
        InvestigationProcedure.requireImpartialTeam(asked);
        NO_RECUSAL_IS_OPEN.require(InvestigationProcedure.pendingRecusals(asked).isEmpty());
        requireLevel(asked);
    }

    /** 有权决定的层级 (R-JUR-10), where the law of the jurisdiction names them and its code tells its level. */
    static void requireLevel(Asked asked) {
        var code = asked.fact().cellId().jurisdiction();
        if (asked.law().names("jurisdiction.deciding-levels") && code.matches("[0-9]{6}|[0-9]{9}|[0-9]{12}")) {
            var ruling = asked.ask("R-JUR-10", Map.of("level", asked.standing().squad() ? "SQUAD" : level(code)));
            LEVEL_MAY_DECIDE.require(ruling.outcome().equals("MAY_DECIDE"));
        }
    }

    private static String level(String code) {
        if (code.length() > 6) {
            return "TOWNSHIP";
        }
        return code.endsWith("0000") ? "PROVINCE" : code.endsWith("00") ? "CITY" : "COUNTY";
    }

    private static Map<String, String> onTheSpot(@Nullable Money fine) {
        boolean warning = fine == null || !fine.positive();
        return Map.of(
                "party",
                "ENTITY",
                "fine",
                fine == null ? "0" : fine.amount().toPlainString(),
                "warningOnly",
                String.valueOf(warning));
    }

    private static LegalGround afterNotice(Asked asked, DecisionKind kind, @Nullable Money fine, String... clocks) {
        var notice = NoticeProcedure.notice(asked);
        DECISION_FOLLOWS_ITS_NOTICE.require(notice.kind() == kind);
        HEARING_COMES_FIRST.require(asked.known().stage() != CaseStage.HEARING_REQUESTED);
        NoticeProcedure.requirePeriodOver(asked);
        amounts(asked, notice, fine);
        requireReview(asked);
        return asked.ground(discussion(asked, notice), clocks);
    }

    private static void amounts(Asked asked, PriorNoticeServed notice, @Nullable Money fine) {
        var decided = fine == null ? BigDecimal.ZERO : fine.amount();
        var noticed = notice.fine() == null ? BigDecimal.ZERO : notice.fine().amount();
        FINE_NOT_ABOVE_ITS_NOTICE.require(decided.compareTo(noticed) <= 0);
        if (decided.signum() > 0) {
            var least =
                    NoticeProcedure.calculated(asked, notice.acts()).figures().getOrDefault("min", "0");
            FINE_WITHIN_ITS_RANGE.require(decided.compareTo(new BigDecimal(least)) >= 0);
        }
    }

    /** The review that this decision needs was passed (R-DEC-5). */
    static void requireReview(Asked asked) {
        var notice = NoticeProcedure.notice(asked);
        boolean heard = asked.since(PriorNoticeServed.class, HearingHeld.class)
                .findAny()
                .isPresent();
        var passed = asked.since(PriorNoticeServed.class, LegalReviewPassed.class)
                .findAny()
                .isPresent();
        var answers = new LinkedHashMap<String, String>();
        answers.put("publicInterest", String.valueOf(notice.marks().contains(Mark.PUBLIC_INTEREST)));
        answers.put("directInterest", String.valueOf(NoticeProcedure.hearingRight(asked)));
        answers.put("hearingHeld", String.valueOf(heard));
        answers.put("complex", String.valueOf(notice.marks().contains(Mark.COMPLEX)));
        answers.put("passed", String.valueOf(passed));
        REVIEW_COMES_FIRST.require(!asked.ask("R-DEC-5", answers).outcome().equals("REVIEW_REQUIRED"));
    }

    private static Ruling discussion(Asked asked, PriorNoticeServed notice) {
        var answers = new LinkedHashMap<String, String>();
        answers.put("party", notice.party().name());
        answers.put("fine", notice.fine() == null ? "0" : notice.fine().amount().toPlainString());
        var arrears = asked.known().arrears();
        answers.put(
                "workers", arrears.workers() == null ? "0" : arrears.workers().toString());
        var owed = arrears.owed();
        answers.put("unpaid", owed == null ? "0" : owed.amount().toPlainString());
        answers.put("massIncident", mark(notice, Mark.MASS_INCIDENT));
        answers.put("stopWork", mark(notice, Mark.STOP_BUSINESS));
        answers.put("publication", mark(notice, Mark.PUBLICATION));
        answers.put("supervised", mark(notice, Mark.SUPERVISED));
        asked.since(PriorNoticeServed.class, CollectivelyDiscussed.class)
                .reduce((earlier, later) -> later)
                .ifPresent(discussed -> answers.put(
                        "participants",
                        String.valueOf(Set.copyOf(discussed.participants()).size())));
        var ruling = asked.ask("R-DEC-6", answers);
        DISCUSSION_COMES_FIRST.require(
                ruling.outcome().equals("NOT_REQUIRED") || ruling.outcome().equals("DISCUSSED"));
        return ruling;
    }

    private static String mark(PriorNoticeServed notice, Mark mark) {
        return String.valueOf(notice.marks().contains(mark));
    }
}
