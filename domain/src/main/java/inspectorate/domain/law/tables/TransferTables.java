package inspectorate.domain.law.tables;

import static inspectorate.domain.law.Certainty.*;
import static inspectorate.domain.law.tables.Input.*;

import java.math.BigDecimal;
import java.util.List;

/** Suspicion of the crime of refusing to pay for labour, and its transfer to the police (R-TRF). */
final class TransferTables {

    private static final String CRIME = "最高人民法院关于审理拒不支付劳动报酬刑事案件适用法律若干问题的解释 ";

    private TransferTables() {}

    static List<Table> all() {
        return List.of(
                new Table(
                        "R-TRF",
                        "涉嫌拒不支付劳动报酬罪",
                        "Suspected crime of refusing to pay",
                        List.of(
                                list(
                                        "workers",
                                        "劳动者",
                                        "workers",
                                        List.of(
                                                number("amount", "拖欠金额（元）", "unpaid in yuan"),
                                                number("months", "拖欠月数", "months unpaid")
                                                        .or("0"))),
                                count("workerCount", "劳动者人数", "number of workers")
                                        .or(""),
                                number("total", "拖欠总额（元）", "total unpaid in yuan")
                                        .or(""),
                                number("highestAmount", "单人最高拖欠（元）", "highest of one worker")
                                        .or("0"),
                                number("highestMonths", "该劳动者拖欠月数", "months of that worker")
                                        .or("0"),
                                flag("ordered", "已责令支付", "ordered to pay"),
                                flag("expired", "责令期满", "the order has expired"),
                                flag("paid", "已支付", "paid").orNo(),
                                truth("evasion", "有逃避行为", "evasion"),
                                truth("ableToPay", "有能力支付", "able to pay"),
                                flag("justifiedIgnorance", "有正当理由不知道责令", "justified ignorance of the order")
                                        .orNo(),
                                flag("seriousConsequence", "造成严重后果", "serious consequence")
                                        .orNo()),
                        TransferTables::suspicion),
                new Table(
                        "R-TRF-PROCEDURE",
                        "移送程序",
                        "Procedure of the transfer",
                        List.of(
                                count("officers", "专案组人数", "officers in the special group"),
                                date("reportedOn", "提交移送报告之日", "day of the written report"),
                                flag("approved", "主要负责人批准", "approved by the principal")
                                        .or("")),
                        TransferTables::procedure));
    }

    private static Ruling suspicion(Deciding d) {
        boolean found = amountMet(d);
        boolean guessed = d.law.find("crime.single").isEmpty()
                || d.law.find("crime.group").isEmpty();
        d.cite(CRIME + "2-4、6", STATUTE_TEXT);
        if (!found) {
            return d.outcome("NO_CRIME");
        }
        if (d.yes("paid") && !d.yes("seriousConsequence")) {
            return d.outcome("MAY_NOT_BE_TREATED_AS_CRIME", "WITHDRAW_RECOMMENDATION");
        }
        boolean unpaid = d.yes("ordered") && d.yes("expired") && !d.yes("justifiedIgnorance");
        var evasion = d.truth("evasion");
        var able = d.truth("ableToPay");
        if (!unpaid) {
            return d.outcome("ISSUE_ORDER_FIRST", "KEEP_EVIDENCE_OF_EVASION");
        }
        if (evasion == Truth.NO && able == Truth.NO) {
            return d.outcome("NO_CRIME");
        }
        if (evasion != Truth.YES && able != Truth.YES) {
            return d.outcome("REVIEW_REQUIRED");
        }
        if (guessed) {
            d.because("本省数额未查到，以法定幅度下限提示，须人工审查", "The province's amounts are not known here: flag for review only");
            return d.outcome("REVIEW_REQUIRED");
        }
        return d.outcome("SUSPECTED_CRIME", "TRANSFER");
    }

    private static boolean amountMet(Deciding d) {
        var single = threshold(d, "crime.single");
        var group = threshold(d, "crime.group");
        int months = d.value("crime.months").count();
        int workers = d.value("crime.workers").count();
        if (!d.given.listed("workers")) {
            boolean one = d.given.number("highestMonths").compareTo(BigDecimal.valueOf(months)) >= 0
                    && d.given.number("highestAmount").compareTo(single) >= 0;
            return one || d.count("workerCount") >= workers && d.number("total").compareTo(group) >= 0;
        }
        var all = d.given.list("workers");
        var total = all.stream().map(worker -> worker.number("amount")).reduce(BigDecimal.ZERO, BigDecimal::add);
        d.figure("workers", BigDecimal.valueOf(all.size()));
        d.figure("total", total);
        boolean one = all.stream()
                .anyMatch(worker -> worker.number("months").compareTo(BigDecimal.valueOf(months)) >= 0
                        && worker.number("amount").compareTo(single) >= 0);
        return one || all.size() >= workers && total.compareTo(group) >= 0;
    }

    /** The province's amount; where it is not known, the lower end of what the law lets it be, and said so. */
    static BigDecimal threshold(Deciding d, String key) {
        if (d.law.find(key).isPresent()) {
            return d.amount(key);
        }
        d.cite("", MISSING);
        return d.amount(key + "-low");
    }

    private static Ruling procedure(Deciding d) {
        var reported = d.date("reportedOn");
        d.due("decideBy", "deadline.transfer-decision", reported);
        if (d.count("officers") < d.value("transfer.officers").count()) {
            return d.outcome("TOO_FEW_OFFICERS");
        }
        if (!d.given.has("approved")) {
            return d.outcome("AWAIT_DECISION");
        }
        return d.yes("approved")
                ? d.outcome("TRANSFER_WITHIN_24_HOURS")
                : d.outcome("NOT_TRANSFERRED", "RECORD_REASONS");
    }
}
