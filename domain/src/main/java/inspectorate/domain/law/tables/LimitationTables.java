package inspectorate.domain.law.tables;

import static inspectorate.domain.law.Certainty.*;
import static inspectorate.domain.law.tables.Input.*;

import java.time.LocalDate;
import java.util.List;

/** How long a violation can still be pursued (R-LIM). */
final class LimitationTables {

    private LimitationTables() {}

    static List<Table> all() {
        return List.of(
                new Table(
                        "R-LIM-1",
                        "查处时效",
                        "Limitation",
                        List.of(
                                date("actStart", "违法行为开始之日", "day the act began")
                                        .or(""),
                                date("actEnd", "违法行为终了之日", "day the act ended").or(""),
                                flag("ongoing", "违法行为仍在继续", "the act still goes on")
                                        .orNo(),
                                flag("wageArrears", "拖欠工资且未付清", "wages still unpaid")
                                        .orNo(),
                                date("discoveredAt", "发现之日", "day it was discovered")
                                        .or(""),
                                date("reportedAt", "举报、投诉之日", "day it was reported")
                                        .or(""),
                                flag("lifeHealthHarm", "涉及生命健康安全或金融安全且有危害后果", "life, health or financial safety harmed")
                                        .orNo(),
                                flag("penalty", "拟给予行政处罚", "a penalty is intended")
                                        .or("true")),
                        LimitationTables::limitation),
                new Table(
                        "R-LIM-4",
                        "新旧法适用",
                        "Law at the time of the act",
                        List.of(
                                flag("changed", "行为之后法律有修改", "the law changed after the act"),
                                flag("newerLighter", "新法处罚较轻或不认为违法", "the newer is lighter, or no violation")),
                        d -> Row.first(
                                d,
                                Row.row("1", "LAW_OF_THE_ACT", "行政处罚法 37", STATUTE_TEXT)
                                        .no("changed"),
                                Row.row("2", "NEWER_LAW", "行政处罚法 37", STATUTE_TEXT)
                                        .yes("newerLighter"),
                                Row.row("3", "LAW_OF_THE_ACT", "行政处罚法 37", STATUTE_TEXT))));
    }

    private static Ruling limitation(Deciding d) {
        d.cite("劳动保障监察条例 20", STATUTE_TEXT);
        if (continues(d)) {
            return d.outcome("NOT_BARRED");
        }
        var end = d.given.has("actEnd") ? d.date("actEnd") : d.date("actStart");
        Given.requireReadable(
                "actEnd", !d.given.has("actStart") || !d.given.date("actStart").isAfter(end));
        var found = earliest(d);
        var last = end.plusYears(d.value("limitation.years").count());
        if (found.isAfter(last) && d.yes("lifeHealthHarm")) {
            d.cite("行政处罚法 36", STATUTE_TEXT);
            if (d.yes("penalty") || d.value("limitation.harm-beyond-penalties").flag()) {
                last = end.plusYears(d.value("limitation.harm-years").count());
            }
        }
        d.figure("lastDay", last.toString());
        return d.outcome(found.isAfter(last) ? "BARRED" : "NOT_BARRED");
    }

    private static LocalDate earliest(Deciding d) {
        if (!d.given.has("discoveredAt")) {
            return d.date("reportedAt");
        }
        var discovered = d.date("discoveredAt");
        return d.given.day("reportedAt").filter(discovered::isAfter).orElse(discovered);
    }

    private static boolean continues(Deciding d) {
        return d.yes("ongoing")
                || d.yes("wageArrears")
                        && d.value("limitation.arrears-continue").flag();
    }

    /** For acceptance: said outright, or from the day the act ended to the day it was received. */
    static boolean inTime(Deciding d) {
        if (d.given.has("withinTwoYears")) {
            return d.yes("withinTwoYears");
        }
        if (continues(d)) {
            return true;
        }
        var last = d.date("violationLast").plusYears(d.value("limitation.years").count());
        return !d.date("receivedAt").isAfter(last);
    }
}
