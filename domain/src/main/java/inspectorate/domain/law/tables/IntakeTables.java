package inspectorate.domain.law.tables;

import static inspectorate.domain.law.Certainty.*;
import static inspectorate.domain.law.tables.Input.*;
import static inspectorate.domain.law.tables.Row.row;

import java.util.List;

/** Who is competent, and what becomes of a report or complaint (R-JUR, R-INT). */
final class IntakeTables {

    private static final String REG = "劳动保障监察条例 ";
    private static final String ORD = "关于实施《劳动保障监察条例》若干规定 18";

    private IntakeTables() {}

    static List<Table> all() {
        return List.of(
                new Table(
                        "R-JUR",
                        "管辖",
                        "Who is competent",
                        List.of(
                                flag("safetyOrHealth", "职业安全卫生事项", "occupational safety or health")
                                        .orNo(),
                                flag("superiorTakesOver", "上级决定提级查处", "the superior takes it over")
                                        .orNo(),
                                flag("requestsUpward", "认为应由上级处理", "held to be for the superior")
                                        .orNo(),
                                flag("employedHere", "用工所在地在本辖区", "the place of employment lies here"),
                                flag("dispute", "管辖有争议", "competence is disputed")
                                        .orNo(),
                                flag("filedFirst", "本机关最先立案", "filed here first")
                                        .orNo(),
                                flag("agreed", "经协商一致", "agreed between the departments")
                                        .orNo(),
                                flag("unlicensed", "无照或被吊销执照而用工", "no licence or a revoked one")
                                        .orNo()),
                        IntakeTables::competence),
                new Table(
                        "R-JUR-1",
                        "用工所在地管辖",
                        "Place of employment",
                        List.of(
                                text("employmentPlace", "用工所在地（行政区划代码）", "place of employment (division code)"),
                                text("receivedBy", "收到机关的辖区（行政区划代码）", "jurisdiction that received it"),
                                text("registrationPlace", "注册地（不影响管辖）", "place of registration (does not matter)")
                                        .or("")),
                        IntakeTables::place),
                new Table(
                        "R-JUR-5",
                        "委托执法",
                        "Written delegation",
                        List.of(
                                flag("written", "有书面委托", "in writing"),
                                flag("mattersNamed", "载明事项、权限", "matters and powers named"),
                                flag("inForce", "在委托期限内", "within its period"),
                                flag("published", "已公布", "published"),
                                flag("delegatorsName", "以委托机关名义实施", "in the delegator's name"),
                                flag("subDelegated", "转委托", "delegated further").orNo()),
                        d -> Row.first(
                                d,
                                row("1", "DELEGATION_INVALID", "行政处罚法 20", STATUTE_TEXT)
                                        .no("written"),
                                row("2", "DELEGATION_INVALID", "行政处罚法 20", STATUTE_TEXT)
                                        .no("mattersNamed"),
                                row("3", "DELEGATION_INVALID", "行政处罚法 20", STATUTE_TEXT)
                                        .no("inForce"),
                                row("4", "DELEGATION_INVALID", "行政处罚法 20", STATUTE_TEXT)
                                        .no("published"),
                                row("5", "DELEGATION_INVALID", "行政处罚法 20", STATUTE_TEXT)
                                        .no("delegatorsName"),
                                row("6", "DELEGATION_INVALID", "行政处罚法 20", STATUTE_TEXT)
                                        .yes("subDelegated"),
                                row("7", "DELEGATION_VALID", REG + "4、行政处罚法 20-21", STATUTE_TEXT))),
                new Table(
                        "R-JUR-6",
                        "乡镇街道处罚权",
                        "Penalty power of townships",
                        List.of(
                                flag("provinceDecided", "省级已决定下放", "the province decided so"),
                                flag("published", "已公布", "and published it")),
                        d -> Row.first(
                                d,
                                row("1", "MAY_PENALISE", "行政处罚法 24", STATUTE_TEXT)
                                        .yes("provinceDecided", "published"),
                                row("2", "MAY_NOT_PENALISE", "行政处罚法 24", STATUTE_TEXT))),
                new Table(
                        "R-JUR-10",
                        "决定权层级",
                        "Level that may decide",
                        List.of(choice(
                                "level",
                                "层级",
                                "level",
                                "VILLAGE",
                                "STREET",
                                "TOWNSHIP",
                                "SQUAD",
                                "COUNTY",
                                "CITY",
                                "PROVINCE",
                                "MINISTRY")),
                        IntakeTables::level),
                new Table(
                        "R-INT-3",
                        "集体投诉代表",
                        "Representatives of a group complaint",
                        List.of(count("representatives", "推选的代表人数", "representatives")),
                        d -> {
                            int most = d.value("intake.representatives").count();
                            return d.outcome(d.count("representatives") <= most ? "ADMISSIBLE" : "TOO_MANY");
                        }),
                new Table(
                        "R-INT-5",
                        "举报奖励",
                        "Reward",
                        List.of(
                                flag("reportTrue", "举报属实", "the report is true"),
                                flag("major", "属于重大案件", "the case is major"),
                                flag("mainClue", "提供主要线索或证据", "main clue or evidence came from the reporter")),
                        d -> Row.first(
                                d,
                                row("1", "REWARD", REG + "9", OWN_POLICY).yes("reportTrue", "major", "mainClue"),
                                row("2", "NO_REWARD", REG + "9", OWN_POLICY))));
    }

    private static Ruling competence(Deciding d) {
        if (d.yes("requestsUpward") && d.value("jurisdiction.upward-requests").flag()) {
            return d.row("4", "MAY_REQUEST_SUPERIOR", List.of());
        }
        var unlicensed = d.yes("unlicensed") ? new String[] {"NOTIFY_MARKET_REGULATOR"} : new String[0];
        if (unlicensed.length > 0) {
            d.cite(REG + "33", STATUTE_TEXT);
        }
        return Row.first(
                d,
                row("9", "TRANSFER_DEPARTMENT", REG + "35", STATUTE_TEXT).yes("safetyOrHealth"),
                row("2", "SUPERIOR_TAKES_OVER", REG + "13", STATUTE_TEXT).yes("superiorTakesOver"),
                row("3a", "COMPETENT", "行政处罚法 25", STATUTE_TEXT, unlicensed).yes("dispute", "filedFirst"),
                row("3b", "AS_AGREED", "行政处罚法 25", STATUTE_TEXT).yes("dispute", "agreed"),
                row("3c", "SUPERIOR_DESIGNATES", REG + "13、行政处罚法 25", STATUTE_TEXT)
                        .yes("dispute"),
                row("1a", "COMPETENT", REG + "13", STATUTE_TEXT, unlicensed).yes("employedHere"),
                row("1b", "INFORM_COMPETENT_DEPARTMENT", REG + "13", STATUTE_TEXT)
                        .no("employedHere"));
    }

    private static Ruling place(Deciding d) {
        var place = d.given.text("employmentPlace");
        d.cite(REG + "13", STATUTE_TEXT);
        d.because("由用工所在地管辖：" + place, "The place of employment decides: " + place);
        if (division(place).startsWith(division(d.given.text("receivedBy")))) {
            return d.outcome("COMPETENT");
        }
        d.figure("competent", place);
        return d.outcome("INFORM_COMPETENT_DEPARTMENT");
    }

    /** 350700 and 350700000000 are both Nanping, of whose code the codes of its counties are continuations. */
    private static String division(String code) {
        if (!code.matches("[0-9]{6}|[0-9]{9}|[0-9]{12}")) {
            return code;
        }
        var county = code.substring(0, 6);
        var below = code.substring(6).replaceFirst("(000)+$", "");
        return below.isEmpty() ? county.replaceFirst("(00)+$", "") : county + below;
    }

    private static Ruling level(Deciding d) {
        var deciding = d.value("jurisdiction.deciding-levels").choices();
        return d.outcome(deciding.contains(d.choice("level")) ? "MAY_DECIDE" : "MAY_NOT_DECIDE");
    }

    /** R-INT-1 stands apart because it asks the limitation first. */
    static Table acceptance() {
        return new Table(
                "R-INT-1",
                "受理决定",
                "Acceptance of a complaint",
                List.of(
                        flag("withinTwoYears", "在两年时效内", "within two years").or(""),
                        date("receivedAt", "收到之日", "day received").or(""),
                        date("violationLast", "违法行为（终了）之日", "day the act ended").or(""),
                        flag("ongoing", "违法行为仍在继续", "the act still goes on").orNo(),
                        flag("wageArrears", "拖欠工资且未付清", "wages still unpaid").orNo(),
                        flag("employerIdentified", "用人单位明确", "employer identified"),
                        flag("harmCaused", "合法权益受到侵害", "rights infringed by it"),
                        flag("inScope", "属于监察范围", "within the scope of supervision"),
                        flag("otherDepartment", "属于其他部门职责", "another department's matter")
                                .orNo(),
                        flag("ownJurisdiction", "属于本机关管辖", "within this jurisdiction"),
                        flag("disputeProcedure", "应当或已经仲裁、诉讼", "in, or must go through, arbitration or litigation")),
                IntakeTables::accept);
    }

    private static Ruling accept(Deciding d) {
        if (!LimitationTables.inTime(d)) {
            d.cite(REG + "20", STATUTE_TEXT);
            d.cite(ORD, WEB_PAGE);
            dates(d);
            return d.row("2", "REJECT", List.of("WRITTEN_NOTICE"));
        }
        var ruling = Row.first(
                d,
                row("6", "REQUEST_SUPPLEMENT", ORD, OWN_POLICY, "OPEN_CLUE")
                        .no("employerIdentified")
                        .yes("inScope", "ownJurisdiction")
                        .no("disputeProcedure"),
                row("3", "REQUEST_SUPPLEMENT", ORD, WEB_PAGE).no("employerIdentified"),
                row("3", "REQUEST_SUPPLEMENT", ORD, WEB_PAGE).no("harmCaused"),
                row("4b", "TRANSFER_DEPARTMENT", REG + "18、保障农民工工资支付条例 10", STATUTE_TEXT)
                        .yes("otherDepartment"),
                row("4a", "INFORM_OUT_OF_SCOPE", ORD, WEB_PAGE).no("inScope"),
                row("4c", "INFORM_COMPETENT_DEPARTMENT", ORD + "、" + REG + "13", WEB_PAGE)
                        .no("ownJurisdiction"),
                row("5", "INFORM_DISPUTE_PROCEDURE", REG + "21", STATUTE_TEXT).yes("disputeProcedure"),
                row("1", "ACCEPT", ORD, WEB_PAGE, "FILE"));
        dates(d);
        return d.row(ruling.row(), ruling.outcome(), ruling.also());
    }

    private static void dates(Deciding d) {
        d.given.day("receivedAt").ifPresent(day -> d.due("decideBy", "deadline.intake", day));
    }
}
