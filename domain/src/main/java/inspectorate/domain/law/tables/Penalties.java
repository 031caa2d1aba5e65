package inspectorate.domain.law.tables;

import static inspectorate.domain.law.LawRule.*;

import inspectorate.domain.RuleViolated;
import inspectorate.domain.law.LawRule;
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

    /** What can be imposed now; empty where an order and its expiry must come first, or where nothing can be fined. */
    static List<Sanction> of(Deciding d, PenaltyAct act) {
        return new Penalties(d, act).sanctions();
    }

    static boolean orderFirst(Deciding d, PenaltyAct act) {
        return act.afterOrder() && !d.yes("orderExpired");
    }

    private List<Sanction> sanctions() {
        if (act.id().equals("R-PEN-S2") && d.given.has("days")) {
            var late = ExecutionTables.percent(d.number("amount"), d.amount(key("late-percent")))
                    .multiply(d.number("days"));
            add(Kind.LATE_FEE, Target.UNIT, late, late);
        }
        if (!orderFirst(d, act)) {
            unit();
            persons();
        }
        return List.copyOf(sanctions);
    }

    private void unit() {
        switch (act.basis()) {
            case NO_FINE -> {}
            case ONCE -> range("", BigDecimal.ONE, Kind.FINE);
            case PER_WORKER -> perWorker();
            case TIMES_AMOUNT -> range("", d.number("amount"), Kind.FINE);
            case SHARE_OF_AMOUNT -> range("", d.number("amount").movePointLeft(2), Kind.COMPENSATION);
            case FIXED -> fixed("fixed", BigDecimal.ONE);
            case FIXED_PER_PERSON -> fixed("fixed", d.number("workers"));
            case CHILD_MONTHS -> children();
            case ILLEGAL_INCOME -> income();
        }
    }

    /** A local price for each hour, or a local multiple of a deposit that is not returned, takes the place of the national. */
    private void perWorker() {
        if (d.given.has("hours") && d.law.names(key("per-hour"))) {
            add(Kind.FINE, Target.UNIT, BigDecimal.ZERO, d.number("hours").multiply(d.amount(key("per-hour"))));
        } else if (d.given.has("amount") && d.law.names(key("unreturned.min"))) {
            range(".unreturned", d.number("amount"), Kind.FINE);
        } else {
            range("", d.number("workers"), Kind.FINE);
        }
    }

    private void children() {
        var months = d.number("months");
        if (d.value("penalty.child-partial-month").value().equals("ROUND_UP")) {
            months = months.setScale(0, RoundingMode.CEILING);
        }
        fixed("fixed", d.number("workers").multiply(months));
        if (d.given.has("overdueMonths")) {
            var late = d.number("overdueMonths").setScale(0, RoundingMode.CEILING);
            fixed("overdue", d.number("workers").multiply(late));
        }
    }

    private void income() {
        if (d.number("amount").signum() > 0) {
            range("", d.number("amount"), Kind.FINE);
        } else {
            add(Kind.FINE, Target.UNIT, BigDecimal.ZERO, d.amount(key("without-income")));
        }
    }

    private void persons() {
        if (d.given.has("persons") && d.law.names(key("persons.min"))) {
            for (int person = d.given.count("persons"); person > 0; person--) {
                add(Kind.FINE, Target.PERSON, d.amount(key("persons.min")), d.amount(key("persons.max")));
            }
        }
    }

    private void range(String part, BigDecimal times, Kind kind) {
        var chosen = part;
        if (act.id().equals("R-PEN-S3")) {
            chosen = d.yes("forged") ? ".forged" : d.yes("serious") ? ".serious" : "";
        }
        var prefix = "penalty." + act.id() + chosen;
        add(
                kind,
                Target.UNIT,
                d.amount(prefix + ".min").multiply(times),
                d.amount(prefix + ".max").multiply(times));
    }

    private void fixed(String part, BigDecimal times) {
        var amount = d.amount(key(part)).multiply(times);
        if (act.id().startsWith("R-PEN-C") && d.yes("unlicensed")) {
            amount = amount.multiply(d.amount("penalty.R-PEN-C4.factor"));
        }
        add(Kind.FINE, Target.UNIT, amount, amount);
    }

    private void add(Kind kind, Target target, BigDecimal min, BigDecimal max) {
        sanctions.add(new Sanction(
                act.id(),
                article(),
                d.given.has("act") ? d.given.text("act") : act.id(),
                kind,
                target,
                fen(min),
                fen(max),
                null));
    }

    private String article() {
        return d.law.values().stream()
                .filter(value -> value.source().rule().equals(act.id()))
                .map(value -> value.source().article())
                .reduce((general, particular) -> particular)
                .orElse("");
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
