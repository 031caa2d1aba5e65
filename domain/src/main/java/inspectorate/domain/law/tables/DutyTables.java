package inspectorate.domain.law.tables;

import static inspectorate.domain.law.Certainty.*;
import static inspectorate.domain.law.tables.Input.*;
import static inspectorate.domain.law.tables.Row.row;

import java.util.List;

/** What is to be done in one case and what in the other: the duties that have no table of their own. */
final class DutyTables {

    private static final String ORD = "关于实施《劳动保障监察条例》若干规定 ";
    private static final String WAGES = "保障农民工工资支付条例 ";

    private DutyTables() {}

    static List<Table> all() {
        return List.of(
                duty(
                        "R-INT-4",
                        "举报人保密|Confidentiality of reporters",
                        List.of(
                                flag("handler", "由办案人员查看", "read by a handler of the case"),
                                flag("purposeStated", "说明用途", "for a stated purpose")),
                        row("1", "MAY_READ", "劳动保障监察条例 9、12、31", STATUTE_TEXT, "ACCESS_IS_RECORDED")
                                .yes("handler", "purposeStated"),
                        row("2", "NEVER_SHOWN", "劳动保障监察条例 9、12、31", STATUTE_TEXT)),
                duty(
                        "R-INT-6",
                        "首问负责|First-inquiry responsibility",
                        List.of(flag("ownMatter", "属于本单位职责", "this unit's own matter")),
                        row("1", "HANDLE", WAGES + "10", STATUTE_TEXT, "TELL_COMPLAINANT")
                                .yes("ownMatter"),
                        row("2", "FORWARD", WAGES + "10", STATUTE_TEXT, "TELL_COMPLAINANT")),
                greenChannel(),
                duty(
                        "R-INT-8",
                        "工资举证责任|Burden of proof for wages",
                        List.of(flag(
                                "produced",
                                "提供劳动合同、职工名册、工资台账和清单",
                                "contract, roster, ledger and wage list are produced")),
                        row("1", "FACTS_BY_ALL_EVIDENCE", WAGES + "50", STATUTE_TEXT)
                                .yes("produced"),
                        row("2", "FACTS_BY_COMPLAINANTS_MATERIAL", WAGES + "50", STATUTE_TEXT)),
                duty(
                        "R-INT-9",
                        "工会要求|Union request",
                        List.of(flag("union", "工会提出", "asked by a trade union")),
                        row("1", "HANDLE", WAGES + "51", STATUTE_TEXT, "TELL_UNION")
                                .yes("union"),
                        row("2", "ORDINARY_INTAKE", WAGES + "51", STATUTE_TEXT)),
                duty(
                        "R-INT-10",
                        "全国根治欠薪线索反映平台|National arrears-clue platform",
                        List.of(flag("numberKnown", "外部编号已受理过", "the external number came in before")),
                        row("1", "ALREADY_RECEIVED", "", FROM_MEMORY).yes("numberKnown"),
                        row("2", "OPEN_CLUE", "", FROM_MEMORY, "RETURN_RESULT")),
                filing(),
                duty(
                        "R-INV-15",
                        "委托外地调查|Evidence in another place",
                        List.of(flag("elsewhere", "证据在其他辖区", "the evidence is in another place")),
                        row("1", "ENTRUST_LOCAL_DEPARTMENT", ORD + "29", FROM_MEMORY)
                                .yes("elsewhere"),
                        row("2", "INVESTIGATE", ORD + "29", FROM_MEMORY)),
                duty(
                        "R-INV-16",
                        "证据|Evidence",
                        List.of(
                                flag("kindNamedByLaw", "属于法定证据种类", "one of the eight kinds the law names"),
                                flag("lawful", "取得合法", "obtained lawfully"),
                                flag("verified", "查证属实", "verified")),
                        row("1", "ADMISSIBLE", "行政处罚法 46", STATUTE_TEXT).yes("kindNamedByLaw", "lawful", "verified"),
                        row("2", "EXCLUDED", "行政处罚法 46", STATUTE_TEXT)),
                duty(
                        "R-DEC-10",
                        "错误决定的纠正|Correction of a wrong decision",
                        List.of(flag("wrong", "决定确有错误", "the decision is wrong")),
                        row("1", "CORRECT", ORD + "39", FROM_MEMORY, "WRONG_CASE_REVIEW")
                                .yes("wrong"),
                        row("2", "STANDS", ORD + "39", FROM_MEMORY)),
                duty(
                        "R-EXE-4",
                        "暂缓、分期缴纳|Deferral and instalments",
                        List.of(flag("applied", "当事人申请", "the party applied"), flag("approved", "经批准", "approved")),
                        row("1", "MAY_PAY_LATER", "行政处罚法 66", STATUTE_TEXT).yes("applied", "approved"),
                        row("2", "PAY_IN_TIME", "行政处罚法 66", STATUTE_TEXT)),
                duty(
                        "R-EXE-6",
                        "复议、诉讼期间的执行|Execution during remedies",
                        List.of(flag("suspendedByLaw", "法律另有规定或已裁定停止执行", "suspended by law or by order")
                                .orNo()),
                        row("1", "SUSPENDED", "行政处罚法 73", STATUTE_TEXT).yes("suspendedByLaw"),
                        row("2", "EXECUTION_GOES_ON", "行政处罚法 73", STATUTE_TEXT)),
                duty(
                        "R-EXE-8",
                        "支付工资决定的强制执行|Enforcement of an order to pay wages",
                        List.of(flag("overdue", "逾期未支付", "overdue unpaid")),
                        row("1", "COURT_ENFORCEMENT", WAGES + "42", STATUTE_TEXT)
                                .yes("overdue"),
                        row("2", "WAIT", WAGES + "42", STATUTE_TEXT)),
                duty(
                        "R-EXE-10",
                        "应急周转金|Emergency turnover fund",
                        List.of(flag(
                                "needed", "工资一时无法支付或工人生活困难", "wages cannot be paid at once, or workers are in need")),
                        row("1", "MAY_ADVANCE", WAGES + "63", STATUTE_TEXT, "RECOURSE")
                                .yes("needed"),
                        row("2", "NO_ADVANCE", WAGES + "63", STATUTE_TEXT)));
    }

    private static Table duty(String id, String names, List<Input> inputs, Row... rows) {
        var both = names.split("\\|");
        return new Table(id, both[0], both[1], inputs, d -> Row.first(d, rows));
    }

    /** The legal maxima stay as they are; these are targets within. */
    private static Table greenChannel() {
        var inputs = List.of(
                flag("migrantWorkers", "农民工", "migrant workers"),
                flag("wageArrears", "拖欠工资", "unpaid wages"),
                date("receivedOn", "收到之日", "day received").or(""),
                date("filedOn", "立案之日", "day of filing").or(""));
        return new Table("R-INT-7", "绿色通道", "Green channel", inputs, d -> {
            d.cite("", OWN_POLICY);
            if (!d.yes("migrantWorkers") || !d.yes("wageArrears")) {
                return d.outcome("ORDINARY_INTAKE");
            }
            d.given.day("receivedOn").ifPresent(day -> d.due("decideBy", "deadline.green-intake", day));
            d.given.day("filedOn").ifPresent(day -> d.due("investigateBy", "deadline.green-investigation", day));
            return d.outcome("PRIORITY");
        });
    }

    private static Table filing() {
        var inputs = List.of(
                flag("complaint", "投诉（而非举报、线索等）", "a complaint, not a report or clue"),
                date("acceptedOn", "受理之日", "day of acceptance").or(""),
                flag("approved", "立案审批表经负责人批准", "filing form approved by the agency head")
                        .orNo(),
                date("approvedOn", "批准之日", "day of the approval").or(""));
        return new Table("R-INV-1", "立案之日", "Day of filing", inputs, d -> {
            if (d.yes("complaint")) {
                d.cite(ORD + "18", WEB_PAGE);
                d.figure("filedOn", d.date("acceptedOn").toString());
                return d.outcome("FILED");
            }
            d.cite("劳动保障监察条例 14", STATUTE_TEXT);
            d.cite(ORD + "19", FROM_MEMORY);
            if (!d.yes("approved")) {
                return d.outcome("NOT_FILED");
            }
            d.figure("filedOn", d.date("approvedOn").toString());
            return d.outcome("FILED");
        });
    }
}
