package inspectorate.infra.bench;

import java.util.Arrays;
import java.util.stream.DoubleStream;

final class Medians {

    private Medians() {}

    static double of(double... values) {
        return at(0.5, values);
    }

    /** The value below which that share of all lies. */
    static double at(double share, double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        if (share == 0.5 && sorted.length % 2 == 0) {
            return (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
        }
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    static double[] joined(double[] some, double[] others) {
        return DoubleStream.concat(Arrays.stream(some), Arrays.stream(others)).toArray();
    }
}
