package inspectorate.query.projection;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * How fast long work may go: as fast as it can while nobody asks and nothing is recorded, and as soon as somebody does, in
 * small steps with rests, none of which begins while a question is being answered.
 */
final class Pace {

    /** So long after a question or a batch others are taken to be at work. */
    private static final long QUIET_AFTER = Duration.ofSeconds(2).toNanos();

    /** For each moment of work beside batches, as many of rest. */
    private static final int REST = 2;

    /** And beside questions: of a hundred, not one should find every core taken. */
    private static final int REST_BESIDE_QUESTIONS = 8;

    /** Where somebody always asks, a step is done every so often all the same. */
    private static final long PATIENCE = Duration.ofMillis(20).toNanos();

    private static final Duration LOOK_AGAIN = Duration.ofNanos(200_000);

    private static final long NEVER = Long.MIN_VALUE / 2;

    private final AtomicInteger asked = new AtomicInteger();
    private volatile long written = NEVER;
    private volatile long answered = NEVER;

    /** A batch is written. */
    void feel() {
        written = System.nanoTime();
    }

    <T> T answering(Supplier<T> question) {
        asked.incrementAndGet();
        try {
            return question.get();
        } finally {
            answered = System.nanoTime();
            asked.decrementAndGet();
        }
    }

    /** True while somebody waits for an answer. */
    boolean asked() {
        return asked.get() > 0;
    }

    boolean alone() {
        return unasked() && quietSince(written);
    }

    /** Before each step: waits until no question is being answered, but not for ever. */
    void giveWay() {
        long until = System.nanoTime() + PATIENCE;
        while (asked() && System.nanoTime() < until) {
            sleep(LOOK_AGAIN);
        }
    }

    /** @param worked nanoseconds of work just done */
    void rest(long worked) {
        if (!alone()) {
            long times = unasked() ? REST : REST_BESIDE_QUESTIONS;
            sleep(Duration.ofMillis(Math.max(1, worked * times / 1_000_000)));
        }
    }

    private boolean unasked() {
        return !asked() && quietSince(answered);
    }

    private static boolean quietSince(long moment) {
        return moment == NEVER || System.nanoTime() - moment > QUIET_AFTER;
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The work was interrupted", stopped);
        }
    }
}
