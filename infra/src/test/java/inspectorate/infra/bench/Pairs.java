package inspectorate.infra.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * Two things measured in turn, in the order A B B A A B …: what drifts on the machine meets both alike. Ratios are those
 * within a pair.
 */
record Pairs(List<Pair> pairs) {

    record Pair(Measured ours, Measured other, double load) {

        double ratio() {
            return ours.perSecond() / other.perSecond();
        }

        /** How many times the other one's processor time is ours. */
        double thrift() {
            return other.microseconds() / ours.microseconds();
        }
    }

    static Pairs measure(int count, Supplier<Measured> ours, Supplier<Measured> other) {
        var pairs = new ArrayList<Pair>();
        for (int pair = 0; pair < count; pair++) {
            boolean oursFirst = pair % 2 == 0;
            var first = (oursFirst ? ours : other).get();
            var second = (oursFirst ? other : ours).get();
            pairs.add(new Pair(oursFirst ? first : second, oursFirst ? second : first, Machine.load()));
        }
        return new Pairs(pairs);
    }

    double median(ToDoubleFunction<Pair> of) {
        return Medians.of(pairs.stream().mapToDouble(of).toArray());
    }

    double ratio() {
        return median(Pair::ratio);
    }

    /** Lowest and highest ratio. */
    String spread() {
        var ratios = pairs.stream().mapToDouble(Pair::ratio).summaryStatistics();
        return String.format(Locale.ROOT, "%.2f–%.2f", ratios.getMin(), ratios.getMax());
    }
}
