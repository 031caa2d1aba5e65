package inspectorate.infra.bench;

import java.util.function.Supplier;

/**
 * How fast something was, and what it cost. On a machine that others use as well the cost is the steadier figure.
 *
 * @param microseconds of processor time each took, of this process and its database together
 */
record Measured(double perSecond, double microseconds) {

    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    static Measured of(long count, Work work) {
        long cpu = Machine.processorNanos();
        long began = System.nanoTime();
        try {
            work.run();
        } catch (Exception wrong) {
            throw new IllegalStateException(wrong);
        }
        double took = System.nanoTime() - began;
        return new Measured(count * 1e9 / took, (Machine.processorNanos() - cpu) / 1e3 / count);
    }

    /** Once without counting, so that what is measured runs compiled. */
    static Measured warm(Supplier<Measured> work) {
        work.get();
        return work.get();
    }
}
