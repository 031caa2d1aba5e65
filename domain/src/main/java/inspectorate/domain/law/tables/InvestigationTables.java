package inspectorate.domain.law.tables;

import static inspectorate.domain.law.Certainty.*;
import static inspectorate.domain.law.tables.Input.*;
import static inspectorate.domain.law.tables.Row.row;

import java.util.List;
import java.util.Locale;

/** Who investigates, and with what powers (R-INV). */
final class InvestigationTables {

    private static final String REG = "劳动保障监察条例 ";

    private InvestigationTables() {}

    static List<Table> all() {
        return List.of(
                new Table(
                        "R-INV-3",
                        "执法人员",
                        "Inspectors on the spot",
                        List.of(
                                count("inspectors", "执法人员人数", "inspectors"),
                                flag("qualified", "均有执法资格", "all qualified"),
                                flag("shown", "佩戴标志、出示证件", "badge worn, certificate shown")),
                        InvestigationTables::inspectors),
                new Table(
                        "R-INV-5",
                        "回避",
                        "Recusal",
                        List.of(
                                flag("interest", "本人或近亲属有直接利害关系", "own or a close relative's direct interest"),
                                flag("relative", "与法定代表人或主要负责人是近亲属", "close relative of the principal")
                                        .orNo(),
                                flag("otherRelation", "其他影响公正的关系", "other relation affecting impartiality")
                                        .orNo(),
                                choice("officer", "被申请回避的人", "whose recusal", "INSPECTOR", "AGENCY_HEAD")
                                        .or("INSPECTOR"),
                                date("appliedOn", "申请之日", "day of the application")
                                        .or("")),
                        InvestigationTables::recusal),
                new Table(
                        "R-INV-11",
                        "调查措施",
                        "Measures of an investigation",
                        List.of(choice(
                                "measure",
                                "措施",
                                "measure",
                                "ENTER",
                                "QUESTION",
                                "DEMAND_DOCUMENTS",
                                "RECORD",
                                "COPY",
                                "AUDIT",
                                "SEAL",
                                "FREEZE",
                                "CONFISCATE")),
                        d -> {
                            d.cite(REG + "15", STATUTE_TEXT);
                            return d.outcome(
                                    List.of("SEAL", "FREEZE", "CONFISCATE").contains(d.choice("measure"))
                                            ? "NOT_ALLOWED"
                                            : "ALLOWED");
                        }),
                new Table(
                        "R-INV-13",
                        "查询账户、房产、车辆",
                        "Query of accounts, houses, vehicles",
                        List.of(
                                flag("wageArrears", "拖欠农民工工资案件", "a wage-arrears case"),
                                choice("approvedBy", "批准机关层级", "level that approved", "COUNTY", "CITY", "PROVINCE")),
                        InvestigationTables::query),
                new Table(
                        "R-INV-14",
                        "请求公安协助",
                        "Police assistance",
                        List.of(
                                flag("refuses", "拒绝配合", "the employer refuses").orNo(),
                                flag("unreachable", "无法联系", "cannot be contacted")
                                        .orNo()),
                        d -> Row.first(
                                d,
                                row("1", "REQUEST_POLICE", "保障农民工工资支付条例 41", STATUTE_TEXT)
                                        .yes("refuses"),
                                row("2", "REQUEST_POLICE", "保障农民工工资支付条例 41", STATUTE_TEXT)
                                        .yes("unreachable"),
                                row("3", "NO_GROUND", "保障农民工工资支付条例 41", STATUTE_TEXT))),
                new Table(
                        "R-INV-19",
                        "检查频次",
                        "How often one employer is checked",
                        List.of(
                                count("checksThisYear", "本年已进行的日常、专项检查", "routine and special checks this year"),
                                flag("stateRequires", "国家另有规定", "the State says otherwise")
                                        .orNo(),
                                flag("violationSuspected", "涉嫌违法", "a violation is suspected")
                                        .orNo()),
                        InvestigationTables::frequency));
    }

    private static Ruling inspectors(Deciding d) {
        boolean enough =
                d.count("inspectors") >= d.value("investigation.inspectors").count();
        d.cite(REG + "16", STATUTE_TEXT);
        boolean proper = enough && d.yes("qualified") && d.yes("shown");
        return d.outcome(proper ? "PROPER" : "IMPROPER");
    }

    private static Ruling recusal(Deciding d) {
        var ruling = Row.first(
                d,
                row("1", "RECUSE", REG + "16、行政处罚法 43", STATUTE_TEXT).yes("interest"),
                row("2", "RECUSE", REG + "16、行政处罚法 43", STATUTE_TEXT).yes("relative"),
                row("3", "RECUSE", "行政处罚法 43", STATUTE_TEXT).yes("otherRelation"),
                row("4", "NO_GROUND", "行政处罚法 43", STATUTE_TEXT));
        var decider = d.value(
                "recusal." + d.choice("officer").toLowerCase(Locale.ROOT).replace('_', '-'));
        d.figure("decidedBy", decider.value());
        d.given.day("appliedOn").ifPresent(day -> d.due("decideBy", "deadline.recusal", day));
        return d.row(ruling.row(), ruling.outcome(), List.of("INVESTIGATION_GOES_ON"));
    }

    private static Ruling query(Deciding d) {
        if (!d.yes("wageArrears")) {
            d.cite("保障农民工工资支付条例 40", STATUTE_TEXT);
            return d.outcome("NOT_ALLOWED");
        }
        boolean high = d.value("account-query.levels").choices().contains(d.choice("approvedBy"));
        return d.outcome(high ? "ALLOWED" : "NEEDS_HIGHER_APPROVAL");
    }

    private static Ruling frequency(Deciding d) {
        var most = d.value("inspection.per-year");
        if (d.yes("stateRequires") || d.yes("violationSuspected")) {
            return d.outcome("ALLOWED");
        }
        return d.outcome(d.count("checksThisYear") < most.count() ? "ALLOWED" : "TOO_OFTEN");
    }
}
