package inspectorate.infra.readside;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What meters show of a store: asked once for all that are read together. While the store does not answer, it is what
 * was seen last: whoever watches an outage must not have to wait for its end.
 */
final class Sample<T> implements Supplier<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Sample.class);
    private static final long KEPT_NANOS = Duration.ofSeconds(1).toNanos();
    private static final long PATIENCE_MILLIS = 1_000;

    private final Supplier<T> source;
    private volatile T last;
    private long askedAt = System.nanoTime() - KEPT_NANOS;
    private @Nullable CompletableFuture<T> asking;

    Sample(Supplier<T> source, T before) {
        this.source = source;
        this.last = before;
    }

    @Override
    public synchronized T get() {
        if (System.nanoTime() - askedAt >= KEPT_NANOS) {
            ask();
        }
        return last;
    }

    private void ask() {
        var answer = asking == null ? CompletableFuture.supplyAsync(source, Thread::startVirtualThread) : asking;
        asking = answer;
        try {
            last = answer.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            asking = null;
        } catch (TimeoutException late) {
            LOG.debug("Metrics show what was seen before", late);
        } catch (ExecutionException down) {
            asking = null;
            LOG.debug("Metrics show what was seen before", down);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        askedAt = System.nanoTime();
    }
}
