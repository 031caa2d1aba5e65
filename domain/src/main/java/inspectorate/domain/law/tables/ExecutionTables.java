package inspectorate.domain.law.tables;

import static inspectorate.domain.law.Certainty.*;
import static inspectorate.domain.law.tables.Input.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Service, payment, late charge and court enforcement (R-EXE). */
final class ExecutionTables {

    private ExecutionTables() {}

    static List<Table> all() {
        return List.of(
                new Table(
                        "R-EXE-1",
                        "送达",
                        "Service of the decision",
                        List.of(
                                flag("present", "当事人在场", "the party is present"),
                                flag("electronicAgreed", "已签署电子送达确认书", "electronic service confirmed in writing")
                                        .orNo(),
                                date("decidedOn", "宣告之日", "day of the decision").or("")),
                        ExecutionTables::service),
                new Table(
                        "R-EXE-2",
                        "罚款收缴",
                        "Where a fine is paid",
                        List.of(
                                number("fine", "罚款（元）", "fine in yuan"),
                                flag("hardToPay", "事后难以执行或交通不便", "hard to collect later, or far from a bank")
                                        .orNo(),
                                date("receivedOn", "收到决定书之日", "day the decision was received")
                                        .or("")),
                        ExecutionTables::payment),
                new Table(
                        "R-EXE-3",
                        "加处罚款",
                        "Late charge",
                        List.of(
                                number("fine", "罚款（元）", "fine in yuan"),
                                count("daysLate", "逾期天数", "days late").or(""),
                                date("dueOn", "缴款期限届满之日", "due day").or(""),
                                date("paidOn", "缴款之日", "day paid").or(""),
                                count("daysInRemedy", "复议、诉讼期间天数（不计）", "days in reconsideration or court, not counted")
                                        .or("0")),
                        ExecutionTables::lateCharge),
                new Table(
                        "R-EXE-7",
                        "申请法院强制执行",
                        "Court enforcement",
                        List.of(
                                date("remedyEndedOn", "救济期限届满之日", "day the remedy period ended"),
                                date("demandServedOn", "催告书送达之日", "day the demand was served")
                                        .or(""),
                                date("on", "拟申请之日", "day of the application"),
                                flag("remedyUsed", "已申请复议或起诉", "a remedy was used")
                                        .orNo(),
                                flag("performed", "已履行", "performed").orNo()),
                        ExecutionTables::enforcement));
    }

    private static Ruling service(Deciding d) {
        d.cite("行政处罚法 61", STATUTE_TEXT);
        if (d.yes("present")) {
            return d.outcome("HAND_OVER");
        }
        d.given.day("decidedOn").ifPresent(day -> d.due("serveBy", "deadline.service", day));
        return d.yes("electronicAgreed") ? d.outcome("SERVE", "ELECTRONIC_SERVICE") : d.outcome("SERVE");
    }

    private static Ruling payment(Deciding d) {
        d.given.day("receivedOn").ifPresent(day -> d.due("payBy", "deadline.fine-payment", day));
        boolean field = d.number("fine").compareTo(d.amount("field-collection")) <= 0 || d.yes("hardToPay");
        return d.outcome(field ? "FIELD_COLLECTION_ALLOWED" : "PAY_AT_BANK");
    }

    private static Ruling lateCharge(Deciding d) {
        var fine = d.number("fine");
        var days = d.given.has("daysLate")
                ? d.number("daysLate")
                : BigDecimal.valueOf(Math.max(0, ChronoUnit.DAYS.between(d.date("dueOn"), d.date("paidOn"))));
        days = days.subtract(d.number("daysInRemedy")).max(BigDecimal.ZERO);
        var charge = percent(fine, d.amount("late-charge.percent")).multiply(days);
        var most = percent(fine, d.amount("late-charge.cap"));
        d.figure("days", days);
        d.figure("lateCharge", charge.min(most).setScale(2, RoundingMode.HALF_UP));
        return d.outcome(
                days.signum() == 0 ? "NO_CHARGE" : charge.compareTo(most) > 0 ? "CHARGE_AT_ITS_CAP" : "CHARGE");
    }

    static BigDecimal percent(BigDecimal amount, BigDecimal percent) {
        return amount.multiply(percent).movePointLeft(2);
    }

    private static Ruling enforcement(Deciding d) {
        d.cite("行政强制法 53-54", STATUTE_TEXT);
        if (d.yes("remedyUsed") || d.yes("performed")) {
            return d.outcome("NO_APPLICATION");
        }
        var ended = d.date("remedyEndedOn");
        LocalDate on = d.date("on");
        if (!on.isAfter(ended)) {
            return d.outcome("REMEDY_RUNNING");
        }
        if (on.isAfter(d.due("applyBy", "deadline.court-application", ended))) {
            return d.outcome("TOO_LATE");
        }
        if (!d.given.has("demandServedOn")) {
            return d.outcome("DEMAND_FIRST");
        }
        var wait = d.due("demandEndsOn", "deadline.demand", d.date("demandServedOn"));
        return d.outcome(on.isAfter(wait) ? "MAY_APPLY" : "WAIT_FOR_DEMAND");
    }
}
