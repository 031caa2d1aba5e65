package inspectorate.domain.law.tables;

import static inspectorate.domain.law.Certainty.*;
import static inspectorate.domain.law.tables.Input.*;

import java.util.List;

/** The rectification order 限期改正指令书: its term, its service on who has gone, and what its end means (R-RECT). */
final class OrderTables {

    private OrderTables() {}

    static List<Table> all() {
        return List.of(
                new Table(
                        "R-RECT",
                        "改正期限",
                        "Term of a rectification order",
                        List.of(
                                date("servedOn", "送达之日", "day served"),
                                date("dueOn", "改正期限届满之日", "due day").or(""),
                                flag("absconded", "用人单位负责人逃匿", "the employer has absconded")
                                        .orNo(),
                                flag("posted", "在住所地、生产经营场所张贴", "posted at residence or workplace")
                                        .orNo(),
                                flag("photographed", "拍照或录像", "photographed or filmed")
                                        .orNo()),
                        OrderTables::term),
                new Table(
                        "R-RECT-RESULT",
                        "改正结果",
                        "Result of a rectification order",
                        List.of(
                                date("dueOn", "改正期限届满之日", "due day"),
                                date("on", "核查之日", "day of the check"),
                                choice("fulfilled", "履行情况", "fulfilled", "ALL", "PART", "NONE"),
                                flag("wages", "责令支付工资", "an order to pay wages").orNo()),
                        OrderTables::result));
    }

    private static Ruling term(Deciding d) {
        var served = d.date("servedOn");
        if (d.yes("absconded") && !(d.yes("posted") && d.yes("photographed"))) {
            d.cite("最高人民法院关于审理拒不支付劳动报酬刑事案件适用法律若干问题的解释 4", STATUTE_TEXT);
            return d.outcome("NOT_SERVED");
        }
        if (!d.given.has("dueOn")) {
            d.due("dueOn", "deadline.order", served);
            return d.outcome("ORDER_VALID");
        }
        var due = d.date("dueOn");
        if (due.isBefore(served.plusDays(d.value("order.min").count()))) {
            return d.outcome("TERM_TOO_SHORT");
        }
        return d.outcome(due.isAfter(served.plusDays(d.value("order.max").count())) ? "TERM_TOO_LONG" : "ORDER_VALID");
    }

    private static Ruling result(Deciding d) {
        var fulfilled = d.choice("fulfilled");
        d.cite("劳动保障监察条例 18", STATUTE_TEXT);
        if (fulfilled.equals("ALL")) {
            return d.outcome("FULFILLED");
        }
        if (!d.date("on").isAfter(d.date("dueOn"))) {
            return d.outcome(fulfilled.equals("PART") ? "PARTLY" : "RUNNING");
        }
        d.cite("劳动保障监察条例 30", STATUTE_TEXT);
        if (!d.yes("wages")) {
            return d.outcome("OVERDUE", "R-PEN-30", "RATING_C_ITEM");
        }
        d.due("listingDecisionBy", "deadline.listing", d.date("dueOn"));
        return d.outcome("OVERDUE", "R-PEN-30", "R-PEN-26", "RATING_C_ITEM", "LISTING_CANDIDATE", "CRIME_ELEMENT");
    }
}
