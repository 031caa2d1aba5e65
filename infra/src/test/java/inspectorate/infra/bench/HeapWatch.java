package inspectorate.infra.bench;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The most that is in use after a full collection, one every so many seconds: what is held, however lazily it is collected. */
final class HeapWatch implements AutoCloseable {

    private final AtomicLong most = new AtomicLong();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    HeapWatch(int seconds) {
        clock.scheduleWithFixedDelay(this::look, 0, seconds, TimeUnit.SECONDS);
    }

    void look() {
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        most.accumulateAndGet(used, Math::max);
    }

    long megabytes() {
        return most.get() >> 20;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
