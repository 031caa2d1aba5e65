package inspectorate.domain.law.tables;

import static inspectorate.domain.law.LawRule.*;

import inspectorate.domain.RuleViolated;
import inspectorate.domain.law.LawRule;
import inspectorate.domain.law.LegalValue;
import inspectorate.domain.law.tables.Sanction.Kind;
import inspectorate.domain.law.tables.Sanction.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Unit price times count for one act. Both ends of a range are included; an amount outside is refused; what goes to
 * workers or to the fund is kept apart from fines.
 */
final class Penalties {

    private final Deciding d;
    private final PenaltyAct act;
    private final List<Sanction> sanctions = new ArrayList<>();

    private Penalties(Deciding d, PenaltyAct act) {
        this.d = d;
        this.act = act;
    }

    private static final int MOST_PERSONS = 1000;

    /** What can be imposed now; empty where an order and its expiry must come first, or where nothing can be fined. */
    static List<Sanction> of(Deciding d, PenaltyAct act) {
        return new Penalties(d, act).sanctions();
    }

    static boolean orderFirst(Deciding d, PenaltyAct act) {
        return act.afterOrder() && !d.yes("orderExpired");
    }

    private List<Sanction> sanctions() {
        if (act.id().equals("R-PEN-S2") && d.given.has("days")) {
            var daily = d.value(key("late-percent"));
            var late =
                    ExecutionTables.percent(d.number("amount"), daily.number()).multiply(d.number("days"));
            add(Kind.LATE_FEE, Target.UNIT, daily, late, late);
        }
        if (!orderFirst(d, act) && !d.yes("retaliation")) {
            unit();
            persons();
        }
        return List.copyOf(sanctions);
    }

    private void unit() {
        switch (act.basis()) {
            case NO_FINE -> {}
            case ONCE -> {
                if (!act.meetsPersons()) {
                    range("", BigDecimal.ONE, Kind.FINE);
                }
            }
            case PER_WORKER -> perWorker();
            case TIMES_AMOUNT -> range("", d.number("amount"), Kind.FINE);
            case SHARE_OF_AMOUNT -> range("", d.number("amount").movePointLeft(2), Kind.COMPENSATION);
            case FIXED -> fixed(key("fixed"), BigDecimal.ONE);
            case FIXED_PER_PERSON -> fixed(key("fixed"), d.number("workers"));
            case CHILD_MONTHS -> children();
            case ILLEGAL_INCOME -> income();
        }
    }

    /** A local price for each hour, or a local multiple of a deposit that is not returned, takes the place of the national. */
    private void perWorker() {
        if (d.given.has("hours") && d.law.names(key("per-hour"))) {
            var hour = d.value(key("per-hour"));
            add(Kind.FINE, Target.UNIT, hour, BigDecimal.ZERO, d.number("hours").multiply(hour.number()));
        } else if (d.law.names(key("unreturned.min")) && (d.given.has("amount") || d.given.has("certificates"))) {
            if (d.given.has("amount")) {
                range(".unreturned", d.number("amount"), Kind.FINE);
            }
            if (d.given.has("certificates")) {
                fixed(key("certificate"), d.number("certificates"));
            }
        } else {
            range("", d.number("workers"), Kind.FINE);
        }
    }

    private void children() {
        fixed("penalty.R-PEN-C1.fixed", d.number("workers").multiply(months("months")));
        if (d.given.has("overdueMonths") && d.number("overdueMonths").signum() > 0) {
            fixed("penalty.R-PEN-C1.overdue", d.number("workers").multiply(months("overdueMonths")));
        }
    }

    private BigDecimal months(String input) {
        var months = d.number(input);
        return d.value("penalty.child-partial-month").value().equals("ROUND_UP")
                ? months.setScale(0, RoundingMode.CEILING)
                : months;
    }

    private void income() {
        if (d.number("amount").signum() > 0) {
            range("", d.number("amount"), Kind.FINE);
        } else {
            var most = d.value(key("without-income"));
            add(Kind.FINE, Target.UNIT, most, BigDecimal.ZERO, most.number());
        }
    }

    private void persons() {
        if (act.meetsPersons()) {
            each(d.given.has("persons") ? d.count("persons") : 1, grave());
        } else if (d.given.has("persons") && d.law.names(key("persons.min"))) {
            each(d.count("persons"), ".persons");
        }
    }

    private String grave() {
        return d.yes("forged") ? ".forged" : d.yes("serious") ? ".serious" : "";
    }

    private void each(int persons, String part) {
        if (persons > MOST_PERSONS) {
            throw new RuleViolated(INPUT_IS_READABLE, "persons");
        }
        for (int person = persons; person > 0; person--) {
            range(part, BigDecimal.ONE, Kind.FINE, Target.PERSON);
        }
    }

    private void range(String part, BigDecimal times, Kind kind) {
        range(part, times, kind, Target.UNIT);
    }

    private void range(String part, BigDecimal times, Kind kind, Target target) {
        var least = d.value("penalty." + act.id() + part + ".min");
        var most = d.value("penalty." + act.id() + part + ".max");
        add(kind, target, most, least.number().multiply(times), most.number().multiply(times));
    }

    private void fixed(String key, BigDecimal times) {
        var price = d.value(key);
        var amount = price.number().multiply(times);
        boolean unlicensed = act.id().equals("R-PEN-C4") || act.id().startsWith("R-PEN-C") && d.yes("unlicensed");
        if (unlicensed) {
            amount = amount.multiply(d.amount("penalty.R-PEN-C4.factor"));
        }
        add(Kind.FINE, Target.UNIT, price, amount, amount);
    }

    private void add(Kind kind, Target target, LegalValue from, BigDecimal min, BigDecimal max) {
        sanctions.add(new Sanction(
                act.id(),
                from.source().article(),
                d.given.has("act") ? d.given.text("act") : act.id(),
                kind,
                target,
                fen(min),
                fen(max),
                null));
    }

    private String key(String part) {
        return "penalty." + act.id() + "." + part;
    }

    private static BigDecimal fen(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    /** The chosen amount if it lies in the range and, where a tier is named, in the tier. */
    static Sanction choose(Deciding d, Sanction fine) {
        var low = fine.min();
        var high = fine.max();
        if (d.given.has("tier")) {
            var width = fine.max().subtract(fine.min());
            var tier = d.choice("tier");
            if (!tier.equals("LIGHT")) {
                low = low.add(ExecutionTables.percent(
                        width, d.amount(tier.equals("HEAVY") ? "penalty.tier.ordinary.to" : "penalty.tier.light.to")));
            }
            if (!tier.equals("HEAVY")) {
                high = fine.min()
                        .add(ExecutionTables.percent(
                                width,
                                d.amount(tier.equals("LIGHT") ? "penalty.tier.light.to" : "penalty.tier.ordinary.to")));
            }
            d.figure("tierMin", fen(low));
            d.figure("tierMax", fen(high));
        }
        if (!d.given.has("chosen")) {
            return fine;
        }
        var chosen = d.number("chosen");
        within(chosen, fine.min(), fine.max(), FINE_WITHIN_ITS_RANGE);
        if (!d.yes("deviationApproved")) {
            within(chosen, low, high, FINE_WITHIN_ITS_TIER);
        }
        return fine.chosen(fen(chosen));
    }

    private static void within(BigDecimal amount, BigDecimal low, BigDecimal high, LawRule rule) {
        if (amount.compareTo(low) < 0 || amount.compareTo(high) > 0) {
            throw new RuleViolated(rule, low.toPlainString() + "–" + high.toPlainString());
        }
    }
}
