package inspectorate.domain.law.tables;

import static inspectorate.domain.law.Certainty.*;
import static inspectorate.domain.law.tables.Input.*;
import static inspectorate.domain.law.tables.Row.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What is published, when, and what is never (R-PUB, R-PII); who is listed and graded (R-BLK, R-RAT). */
final class PublicationTables {

    private static final String PIPL = "个人信息保护法 ";
    private static final String LISTING = "拖欠农民工工资失信联合惩戒对象名单管理暂行办法 5";

    private PublicationTables() {}

    static List<Table> all() {
        return List.of(publication(), removal(), personal(), listing(), grade());
    }

    private static Table publication() {
        return new Table(
                "R-PUB",
                "重大违法行为社会公布",
                "Publication of major violations",
                List.of(
                        flag("decided", "已作出处理或处罚决定", "a handling or penalty decision was made"),
                        choice(
                                "kind",
                                "违法情形",
                                "kind",
                                "WAGE_ARREARS",
                                "REFUSAL_TRANSFERRED",
                                "INSURANCE",
                                "WORKING_TIME",
                                "WOMEN_JUVENILES",
                                "CHILD_LABOUR",
                                "BAD_INFLUENCE",
                                "OTHER_MAJOR",
                                "OTHER"),
                        flag("serious", "数额较大或情节严重", "larger amount, or serious")
                                .orNo(),
                        flag("suspended", "决定被中止执行", "the decision is suspended")
                                .orNo(),
                        choice("level", "公布机关层级", "level that publishes", "COUNTY", "CITY", "PROVINCE", "MINISTRY")
                                .or("COUNTY"),
                        date("decidedOn", "决定之日", "day of the decision").or("")),
                PublicationTables::published);
    }

    private static Ruling published(Deciding d) {
        d.cite("重大劳动保障违法行为社会公布办法 5", WEB_PAGE);
        if (!d.yes("decided")) {
            return d.outcome("NOT_YET");
        }
        var kind = d.choice("kind");
        boolean always = List.of("REFUSAL_TRANSFERRED", "CHILD_LABOUR", "BAD_INFLUENCE", "OTHER_MAJOR")
                .contains(kind);
        if (!always && (kind.equals("OTHER") || !d.yes("serious"))) {
            return d.outcome("NOT_PUBLISHED");
        }
        if (d.yes("suspended")) {
            return d.outcome("NOT_YET");
        }
        int months = d.value("publication.months." + d.choice("level").toLowerCase(Locale.ROOT))
                .count();
        d.given.day("decidedOn").ifPresent(day -> d.figure("batch", batch(day, months)));
        return d.outcome("PUBLISH");
    }

    private static String batch(LocalDate day, int months) {
        int part = (day.getMonthValue() - 1) / months + 1;
        return day.getYear() + (months == 3 ? "Q" : "H") + part;
    }

    private static Table removal() {
        return new Table(
                "R-PUB-REMOVAL",
                "撤回公布",
                "Withdrawal of a publication",
                List.of(date("revokedOn", "决定变更、撤销之日", "day the decision was changed or revoked")),
                d -> {
                    d.due("removeBy", "deadline.publication-correction", d.date("revokedOn"));
                    return d.outcome("REMOVE");
                });
    }

    private static Table personal() {
        return new Table(
                "R-PII",
                "个人信息处理",
                "Processing of personal information",
                List.of(
                        flag("withinDuty", "履行法定职责所必需", "necessary for a statutory duty"),
                        flag("publication", "拟公开", "to be published").orNo(),
                        flag("secretOrPrivate", "涉及秘密或隐私", "secret or private").orNo(),
                        flag("abroad", "向境外提供", "to be given abroad").orNo(),
                        flag("assessed", "已经安全评估或影响评估", "security or impact assessed")
                                .orNo(),
                        flag("sensitive", "敏感个人信息", "sensitive").orNo(),
                        flag("strictlyNecessary", "充分必要并严格保护", "strictly necessary and strictly protected")
                                .orNo(),
                        flag("purposeOver", "目的已实现", "the purpose has ended").orNo(),
                        flag("keepingPeriodRuns", "法定保存期未满", "the keeping period still runs")
                                .orNo(),
                        flag("informingImpedes", "告知将妨碍履职", "informing would impede the duty")
                                .orNo(),
                        flag("leaked", "发生泄露", "leaked").orNo()),
                d -> Row.first(
                        d,
                        row("57", "REMEDY_AND_NOTIFY", PIPL + "57", STATUTE_TEXT)
                                .yes("leaked"),
                        row("34", "NOT_ALLOWED", PIPL + "5-6、34", STATUTE_TEXT).no("withinDuty"),
                        row("OGI-15", "NOT_PUBLISHED", "政府信息公开条例 15", STATUTE_TEXT)
                                .yes("publication", "secretOrPrivate"),
                        row("36", "SECURITY_ASSESSMENT_FIRST", PIPL + "36", STATUTE_TEXT)
                                .yes("abroad")
                                .no("assessed"),
                        row("28", "NOT_ALLOWED", PIPL + "28-30", STATUTE_TEXT)
                                .yes("sensitive")
                                .no("strictlyNecessary"),
                        row("55", "IMPACT_ASSESSMENT_FIRST", PIPL + "55-56", STATUTE_TEXT)
                                .yes("sensitive")
                                .no("assessed"),
                        row("55p", "IMPACT_ASSESSMENT_FIRST", PIPL + "55-56", STATUTE_TEXT)
                                .yes("publication")
                                .no("assessed"),
                        row("47", "DELETE", PIPL + "19、47", STATUTE_TEXT)
                                .yes("purposeOver")
                                .no("keepingPeriodRuns"),
                        row("35a", "ALLOWED", PIPL + "13、35", STATUTE_TEXT).yes("informingImpedes"),
                        row("35", "ALLOWED", PIPL + "13、35", STATUTE_TEXT, "INFORM")));
    }

    private static Table listing() {
        return new Table(
                "R-BLK-2",
                "列入失信联合惩戒名单",
                "Listing",
                List.of(
                        flag("amountMet", "达到刑事立案数额", "the amount reaches the crime's"),
                        flag("incident", "引发群体性、极端事件并造成严重不良社会影响", "mass or extreme incident"),
                        flag("ordered", "已责令限期支付", "ordered to pay"),
                        flag("overdue", "逾期未支付", "overdue unpaid"),
                        flag("corrected", "决定前已改正", "corrected before the decision")
                                .orNo(),
                        flag("commitment", "作出书面信用承诺", "written commitment").orNo()),
                d -> Row.first(
                        d,
                        row("no", "NOT_LISTED", LISTING, WEB_PAGE).no("amountMet", "incident"),
                        row("order", "NOT_YET", LISTING, WEB_PAGE, "ORDER_FIRST")
                                .no("ordered"),
                        row("running", "NOT_YET", LISTING, WEB_PAGE).no("overdue"),
                        row("exempt", "MAY_EXEMPT", LISTING, FROM_MEMORY).yes("corrected", "commitment"),
                        row("list", "LIST", LISTING, WEB_PAGE)));
    }

    private static Table grade() {
        return new Table(
                "R-RAT",
                "守法诚信等级",
                "Integrity grade",
                List.of(
                        count("casesDealtWith", "被查处次数", "cases dealt with"),
                        flag("criticalItem", "有直接评为C级的情形", "any item that alone makes a C")
                                .orNo()),
                d -> {
                    d.cite("企业劳动保障守法诚信等级评价办法", WEB_PAGE);
                    if (d.yes("criticalItem")) {
                        return d.outcome("C", "INTERVIEW");
                    }
                    int cases = d.count("casesDealtWith");
                    if (cases >= d.value("rating.cases-for-c").count()) {
                        return d.outcome("C", "INTERVIEW");
                    }
                    return d.outcome(cases >= 1 ? "B" : "A");
                });
    }
}
