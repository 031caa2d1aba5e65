package inspectorate.domain.law.tables;

import static inspectorate.domain.law.Certainty.*;
import static inspectorate.domain.law.tables.Input.*;
import static inspectorate.domain.law.tables.Row.row;

import java.util.List;

/** What an investigation leads to, and what must come before a decision (R-DEC). */
final class DecisionTables {

    private static final Input PARTY = choice("party", "当事人", "party", "CITIZEN", "ENTITY");
    private static final Input FINE = number("fine", "罚款数额（元）", "fine in yuan");

    private DecisionTables() {}

    static List<Table> all() {
        return List.of(outcome(), notice(), hearing(), review(), discussion(), onTheSpot());
    }

    private static Table outcome() {
        return new Table(
                "R-DEC-1",
                "处理结果",
                "Outcome of the investigation",
                List.of(
                        flag("violation", "违法事实成立", "violation established"),
                        flag("minor", "情节轻微", "minor").orNo(),
                        flag("corrected", "已经改正", "corrected").orNo(),
                        flag("penaltyProvision", "有处罚规定", "a penalty is provided")
                                .orNo(),
                        flag("firstViolation", "初次违法且危害轻微并及时改正", "first, slight and promptly corrected")
                                .orNo(),
                        flag("crimeSuspected", "涉嫌犯罪", "crime suspected").orNo(),
                        flag("otherDepartment", "属于其他部门职责", "another department's matter")
                                .orNo()),
                d -> Row.first(
                        d,
                        row("7", "TRANSFER_DEPARTMENT", "劳动保障监察条例 18", STATUTE_TEXT)
                                .yes("otherDepartment"),
                        row("6", "TRANSFER_POLICE", "劳动保障监察条例 18", STATUTE_TEXT).yes("crimeSuspected"),
                        row("1", "WITHDRAW_FILING", "行政处罚法 57", STATUTE_TEXT).no("violation"),
                        row("2", "WITHDRAW_FILING", "关于实施《劳动保障监察条例》若干规定 35", WEB_PAGE)
                                .yes("minor", "corrected"),
                        row("5", "NO_PENALTY", "行政处罚法 33", STATUTE_TEXT, "EDUCATION")
                                .yes("firstViolation", "corrected", "penaltyProvision"),
                        row("4", "PENALTY_DECISION", "劳动保障监察条例 18、行政处罚法 28", STATUTE_TEXT, "ORDER_TO_CORRECT")
                                .yes("penaltyProvision"),
                        row("3", "RECTIFICATION_ORDER", "劳动保障监察条例 18", STATUTE_TEXT, "HANDLING_DECISION")
                                .no("corrected")));
    }

    private static Table notice() {
        return new Table(
                "R-DEC-3",
                "处罚前告知",
                "Notice before the decision",
                List.of(
                        flag("noticeServed", "告知书已送达", "notice served"),
                        flag("periodOver", "陈述申辩期满", "period for a statement over")
                                .orNo(),
                        flag("waived", "明确放弃陈述申辩", "expressly waived").orNo(),
                        number("noticedFine", "告知的罚款（元）", "fine as noticed").or(""),
                        number("finalFine", "拟决定的罚款（元）", "fine to be decided").or(""),
                        flag("newFacts", "有新的事实并已重新告知", "new facts, and noticed anew")
                                .orNo()),
                DecisionTables::afterNotice);
    }

    private static Ruling afterNotice(Deciding d) {
        d.cite("劳动保障监察条例 19、行政处罚法 44-45、62", STATUTE_TEXT);
        if (!d.yes("noticeServed")) {
            return d.outcome("NOTICE_FIRST");
        }
        if (!d.yes("periodOver") && !d.yes("waived")) {
            return d.outcome("WAIT_FOR_STATEMENT");
        }
        boolean heavier = d.given.has("finalFine")
                && d.number("finalFine").compareTo(d.number("noticedFine")) > 0
                && !d.yes("newFacts");
        return d.outcome(heavier ? "NEW_NOTICE" : "MAY_DECIDE");
    }

    private static Table hearing() {
        return new Table(
                "R-DEC-4",
                "听证",
                "Hearing",
                List.of(
                        PARTY.or("ENTITY"),
                        FINE.or(""),
                        flag("largerConfiscation", "没收较大数额", "larger confiscation")
                                .orNo(),
                        flag("licenceRevoked", "吊销许可证或降低资质", "licence revoked or grade lowered")
                                .orNo(),
                        flag("stopBusiness", "责令停产停业、关闭、限制从业", "business stopped, closed or restricted")
                                .orNo(),
                        flag("otherByLaw", "法律规定的其他情形", "other by law").orNo(),
                        date("noticedOn", "告知之日", "day of the notice").or(""),
                        date("requestedOn", "要求听证之日", "day it was asked for").or("")),
                DecisionTables::heard);
    }

    private static Ruling heard(Deciding d) {
        d.cite("行政处罚法 63", STATUTE_TEXT);
        boolean byKind =
                d.yes("largerConfiscation") || d.yes("licenceRevoked") || d.yes("stopBusiness") || d.yes("otherByLaw");
        if (!byKind && !largerFine(d)) {
            return d.outcome("NO_HEARING");
        }
        if (d.given.has("noticedOn")) {
            var last = d.due("requestBy", "deadline.hearing-request", d.date("noticedOn"));
            var asked = d.given.day("requestedOn");
            if (asked.isPresent()) {
                return d.outcome(asked.get().isAfter(last) ? "REQUEST_TOO_LATE" : "HOLD_HEARING");
            }
        }
        return d.outcome("HEARING_RIGHT");
    }

    /** Refused where the province has not said what a larger fine is. */
    private static boolean largerFine(Deciding d) {
        if (d.given.number("fine").signum() == 0) {
            return false;
        }
        var fine = d.number("fine");
        var key = d.choice("party").equals("CITIZEN") ? "hearing.citizen" : "hearing.entity";
        return fine.compareTo(d.amount(key)) >= 0;
    }

    private static Table review() {
        return new Table(
                "R-DEC-5",
                "法制审核",
                "Legal review",
                List.of(
                        flag("publicInterest", "涉及重大公共利益", "major public interest"),
                        flag("directInterest", "直接关系当事人重大权益", "direct major interest"),
                        flag("hearingHeld", "经过听证", "hearing held"),
                        flag("complex", "案情疑难复杂、涉及多个法律关系", "difficult, with several legal relations"),
                        flag("otherByLaw", "法律规定的其他情形", "other by law").orNo(),
                        flag("passed", "审核已通过", "review passed").orNo(),
                        flag("reviewerQualified", "审核人有法律职业资格", "reviewer holds the legal qualification")
                                .or("true")),
                DecisionTables::reviewed);
    }

    private static Ruling reviewed(Deciding d) {
        d.cite("行政处罚法 58", STATUTE_TEXT);
        boolean required = d.yes("publicInterest")
                || d.yes("directInterest") && d.yes("hearingHeld")
                || d.yes("complex")
                || d.yes("otherByLaw");
        if (!required) {
            return d.outcome("NOT_REQUIRED");
        }
        return d.outcome(d.yes("passed") && d.yes("reviewerQualified") ? "PASSED" : "REVIEW_REQUIRED");
    }

    private static Table discussion() {
        return new Table(
                "R-DEC-6",
                "集体讨论",
                "Collective discussion",
                List.of(
                        PARTY.or("ENTITY"),
                        FINE.or("0"),
                        count("workers", "涉及人数", "workers").or("0"),
                        number("unpaid", "拖欠金额（元）", "unpaid amount in yuan").or("0"),
                        flag("massIncident", "群体性或极端事件", "mass or extreme incident")
                                .orNo(),
                        flag("policeTransfer", "移送公安", "transfer to the police").orNo(),
                        flag("stopWork", "责令停工", "stop-work").orNo(),
                        flag("publication", "拟社会公布", "publication").orNo(),
                        flag("supervised", "媒体关注或上级督办", "media or superior supervise it")
                                .orNo(),
                        count("participants", "参加讨论人数", "participants").or("")),
                DecisionTables::discussed);
    }

    private static Ruling discussed(Deciding d) {
        d.cite("行政处罚法 57", STATUTE_TEXT);
        d.cite("", OWN_POLICY);
        if (!major(d)) {
            return d.outcome("NOT_REQUIRED");
        }
        if (!d.given.has("participants")) {
            return d.outcome("DISCUSSION_REQUIRED");
        }
        boolean enough =
                d.count("participants") >= d.value("discussion.participants").count();
        return d.outcome(enough ? "DISCUSSED" : "TOO_FEW_PARTICIPANTS");
    }

    private static boolean major(Deciding d) {
        var signs = List.of("massIncident", "policeTransfer", "stopWork", "publication", "supervised");
        if (signs.stream().anyMatch(d::yes)) {
            return true;
        }
        int workers = d.count("workers");
        if (workers >= d.value("discussion.workers").count()) {
            return true;
        }
        boolean criminal = workers >= d.value("discussion.workers-with-amount").count()
                && d.number("unpaid").compareTo(TransferTables.threshold(d, "crime.group")) >= 0;
        return criminal || largerFine(d);
    }

    private static Table onTheSpot() {
        return new Table(
                "R-DEC-7",
                "当场处罚",
                "On-the-spot decision",
                List.of(
                        PARTY,
                        FINE.or(""),
                        flag("warningOnly", "仅予警告", "warning only").orNo(),
                        flag("factsCertain", "违法事实确凿", "facts certain").or("true"),
                        flag("legalBasis", "有法定依据", "legal basis").or("true"),
                        date("decidedOn", "决定之日", "day of the decision").or("")),
                DecisionTables::spot);
    }

    private static Ruling spot(Deciding d) {
        var limit = d.amount(d.choice("party").equals("CITIZEN") ? "spot.citizen" : "spot.entity");
        boolean small = d.yes("warningOnly") || d.number("fine").compareTo(limit) <= 0;
        if (!small || !d.yes("factsCertain") || !d.yes("legalBasis")) {
            return d.outcome("ORDINARY_PROCEDURE");
        }
        d.given.day("decidedOn").ifPresent(day -> d.due("copyBy", "deadline.spot-copy", day));
        return d.outcome("ON_THE_SPOT");
    }
}
