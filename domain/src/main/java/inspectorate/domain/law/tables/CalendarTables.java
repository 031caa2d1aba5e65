package inspectorate.domain.law.tables;

import static inspectorate.domain.law.Certainty.*;
import static inspectorate.domain.law.tables.Input.*;

import inspectorate.domain.law.Unit;
import inspectorate.domain.law.calendar.Counting;
import inspectorate.domain.law.calendar.Pause;
import inspectorate.domain.law.calendar.Period;
import inspectorate.domain.law.calendar.Running;
import java.util.List;

/** Any period from any day by the holiday tables of a jurisdiction (R-CAL). */
final class CalendarTables {

    private CalendarTables() {}

    static List<Table> all() {
        return List.of(new Table(
                "R-CAL",
                "期间计算",
                "When a period ends",
                List.of(
                        date("start", "起算日（当日不计入；按小时的为时刻）", "start, not counted; for hours the time"),
                        count("length", "长度", "length"),
                        choice(
                                "unit",
                                "单位：工作日、日、月、年、小时",
                                "unit: working days, days, months, years, hours",
                                "WD",
                                "D",
                                "MO",
                                "Y",
                                "H"),
                        date("suspendedOn", "中止之日", "day of the suspension").or(""),
                        date("resumedOn", "恢复之日（计入）", "day of resumption, which counts")
                                .or("")),
                CalendarTables::end));
    }

    private static Ruling end(Deciding d) {
        var start = d.date("start");
        var unit = unit(d.choice("unit"));
        int length = d.count("length");
        Given.requireReadable("length", length >= 1 && length <= 10_000);
        if (unit == Unit.HOURS) {
            d.cite("", STATUTE_TEXT);
            d.figure("dueAt", d.given.time("start").plusHours(length).toString());
            return d.outcome("DUE");
        }
        d.cite(
                unit == Unit.WORKING_DAYS ? "行政处罚法 85" : "民事诉讼法 85",
                unit == Unit.WORKING_DAYS ? STATUTE_TEXT : FROM_MEMORY);
        var pauses = d.given.has("suspendedOn")
                ? List.of(new Pause(d.date("suspendedOn"), d.date("resumedOn"), Pause.Cause.SUSPENSION))
                : List.<Pause>of();
        var deadline =
                Counting.deadline(d.law.holidays(), new Period(length, unit), new Running(start, pauses, List.of()));
        d.cite("全国年节及纪念日放假办法 6", deadline.calendar());
        d.figure("dueOn", deadline.dueOn().toString());
        return d.outcome("DUE");
    }

    private static Unit unit(String word) {
        return switch (word) {
            case "WD" -> Unit.WORKING_DAYS;
            case "D" -> Unit.DAYS;
            case "MO" -> Unit.MONTHS;
            case "Y" -> Unit.YEARS;
            default -> Unit.HOURS;
        };
    }
}
