package inspectorate.domain.law.tables;

import static inspectorate.domain.law.Certainty.STATUTE_TEXT;
import static inspectorate.domain.law.tables.Input.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The penalty calculator: each act by its rule, and several acts together (R-PEN, R-DEC-11, R-DEC-12). */
final class PenaltyTables {

    private static final List<Input> ACT = List.of(
            text("act", "违法行为（同一行为写同一名称）", "the act; one act has one name").or(""),
            count("workers", "人数", "people affected").or(""),
            number("amount", "金额（元）：拖欠、瞒报、欠缴、违法所得", "amount in yuan: owed, under-reported, unpaid, illegal income")
                    .or(""),
            number("months", "月数", "months").or(""),
            number("overdueMonths", "责令后逾期月数", "months after the order").or(""),
            number("hours", "超时总工时（人·小时）", "person-hours in excess").or(""),
            count("days", "逾期天数", "days late").or(""),
            count("persons", "责任人员人数", "responsible persons").or(""),
            flag("orderExpired", "已责令且逾期未改", "ordered, and the order has expired")
                    .orNo(),
            count("certificates", "扣押证件数", "certificates withheld").or(""),
            flag("retaliation", "打击报复举报人、投诉人", "retaliation against a reporter").orNo(),
            flag("unlicensed", "无照单位", "unlicensed unit").orNo(),
            flag("serious", "情节严重", "serious").orNo(),
            flag("forged", "伪造账册", "forged books").orNo(),
            number("chosen", "拟定罚款（元）", "chosen fine in yuan").or(""),
            choice("tier", "裁量档次", "tier", "LIGHT", "ORDINARY", "HEAVY").or(""),
            flag("deviationApproved", "偏离档次已说明理由并批准", "deviation reasoned and approved")
                    .orNo());

    private PenaltyTables() {}

    static List<Table> all() {
        var several = new ArrayList<Input>(ACT);
        several.add(0, text("rule", "规则，如 R-PEN-25", "rule such as R-PEN-25"));
        var calculator = new Table(
                "R-PEN",
                "罚款计算（多项行为）",
                "Penalty calculator, several acts",
                List.of(list("acts", "违法行为", "acts", several)),
                PenaltyTables::several);
        return Stream.concat(
                        PenaltyAct.ALL.stream()
                                .map(act ->
                                        new Table(act.id(), act.chinese(), act.english(), ACT, d -> single(d, act))),
                        Stream.of(calculator))
                .toList();
    }

    private static Ruling single(Deciding d, PenaltyAct act) {
        if (act.basis() == PenaltyAct.Basis.NO_FINE) {
            d.cite("劳动保障监察条例 24、劳动合同法 82", STATUTE_TEXT);
            if (d.given.has("months")) {
                var doubled = d.number("months").subtract(BigDecimal.ONE).max(BigDecimal.ZERO);
                d.figure("doubleWageMonths", doubled.min(BigDecimal.valueOf(11)));
            }
            return d.outcome("NO_FINE", "ORDER_TO_CORRECT", "WORKER_MAY_CLAIM_DOUBLE_WAGES");
        }
        Penalties.of(d, act)
                .forEach(sanction -> d.impose(
                        sanction.fine() && (act.meetsPersons() || sanction.target() == Sanction.Target.UNIT)
                                ? Penalties.choose(d, sanction)
                                : sanction));
        return summed(d, also(d, act), Penalties.orderFirst(d, act));
    }

    /** Acts of one name are one act and bear the highest fine alone; different acts add up. */
    private static Ruling several(Deciding d) {
        var also = new LinkedHashSet<String>();
        var highest = new LinkedHashMap<String, Sanction>();
        boolean orderFirst = false;
        int anonymous = 0;
        for (var given : d.given.list("acts")) {
            var part = d.of(given);
            var act = PenaltyAct.find(given.text("rule"));
            var name = given.has("act") ? given.text("act") : "#" + ++anonymous;
            orderFirst |= Penalties.orderFirst(part, act);
            also.addAll(also(part, act));
            for (var sanction : Penalties.of(part, act)) {
                if (sanction.fine() && sanction.target() == Sanction.Target.UNIT) {
                    highest.merge(name, Penalties.choose(part, sanction), (one, other) -> higher(d, one, other));
                } else {
                    d.impose(act.meetsPersons() ? Penalties.choose(part, sanction) : sanction);
                }
            }
            d.adopt(part);
        }
        highest.values().forEach(d::impose);
        return summed(d, also, orderFirst);
    }

    private static Sanction higher(Deciding d, Sanction one, Sanction other) {
        if (one.rule().equals(other.rule())) {
            return new Sanction(
                    one.rule(),
                    one.article(),
                    one.act(),
                    one.kind(),
                    one.target(),
                    one.min().add(other.min()),
                    one.max().add(other.max()),
                    null);
        }
        d.cite("行政处罚法 29", STATUTE_TEXT);
        d.because("同一行为违反数个规范，按罚款数额高的处罚", "One act against several norms bears the higher fine only");
        return Stream.of(one, other)
                .max(Comparator.comparing(Sanction::max).thenComparing(Sanction::min))
                .orElseThrow();
    }

    private static Set<String> also(Deciding d, PenaltyAct act) {
        if (Penalties.orderFirst(d, act)) {
            return Set.of(act.id().equals("R-PEN-26") ? "ORDER_TO_PAY" : "ORDER_TO_CORRECT");
        }
        var also = new LinkedHashSet<>(act.also());
        if (d.yes("retaliation")) {
            also.add("POLICE_IF_AN_OFFENCE");
        }
        boolean licence = act.id().equals("R-PEN-28") && d.yes("serious")
                || act.id().equals("R-PEN-C2")
                || act.basis() == PenaltyAct.Basis.CHILD_MONTHS
                        && d.given.has("overdueMonths")
                        && d.number("overdueMonths").signum() > 0;
        if (licence) {
            also.add("REVOKE_LICENCE");
        }
        if (act.id().equals("R-PEN-W2") && d.yes("serious")) {
            also.add("RESTRICT_QUALIFICATION");
        }
        return also;
    }

    private static Ruling summed(Deciding d, Set<String> also, boolean orderFirst) {
        var fines = d.imposed().stream().filter(Sanction::fine).toList();
        var others = d.imposed().stream().filter(sanction -> !sanction.fine()).toList();
        if (!fines.isEmpty()) {
            d.figure("min", total(fines, Sanction.Kind.FINE, Sanction::min));
            d.figure("max", total(fines, Sanction.Kind.FINE, Sanction::max));
            chosen(d, fines);
        }
        for (var kind : List.of(Sanction.Kind.COMPENSATION, Sanction.Kind.LATE_FEE)) {
            if (others.stream().anyMatch(sanction -> sanction.kind() == kind)) {
                var name = kind == Sanction.Kind.COMPENSATION ? "compensation" : "lateFee";
                d.figure(name + "Min", total(others, kind, Sanction::min));
                d.figure(name + "Max", total(others, kind, Sanction::max));
            }
        }
        if (orderFirst) {
            d.because("须先责令改正，逾期不改方可处罚", "An order comes first; only after its expiry can a fine follow");
        }
        var outcome = fines.stream().anyMatch(fine -> fine.max().signum() > 0)
                ? "FINE"
                : orderFirst ? "ORDER_FIRST" : others.isEmpty() ? "NO_FINE" : "NO_FINE_BUT_PAYMENT";
        return d.outcome(outcome, also.toArray(String[]::new));
    }

    private static void chosen(Deciding d, List<Sanction> fines) {
        var amounts = fines.stream().map(Sanction::chosen).toList();
        if (amounts.stream().allMatch(Objects::nonNull)) {
            d.figure("chosen", amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    private static BigDecimal total(List<Sanction> sanctions, Sanction.Kind kind, Function<Sanction, BigDecimal> end) {
        return sanctions.stream()
                .filter(sanction -> sanction.kind() == kind)
                .map(end)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
