package inspectorate.query.projection;

import java.time.Duration;

/**
 * How fast long work may go: as fast as it can while nobody asks and nothing is recorded, and in small steps with rests
 * as soon as somebody does.
 */
final class Pace {

    /** So long after a question or a batch others are taken to be at work. */
    private static final long QUIET_AFTER = Duration.ofSeconds(2).toNanos();

    /** For each moment of work beside others, as many of rest. */
    private static final int REST = 2;

    private static final long NEVER = Long.MIN_VALUE / 2;

    private volatile long felt = NEVER;

    /** Somebody asks, or a batch is written. */
    void feel() {
        felt = System.nanoTime();
    }

    boolean alone() {
        return felt == NEVER || System.nanoTime() - felt > QUIET_AFTER;
    }

    /** @param worked nanoseconds of work just done */
    void rest(long worked) {
        if (alone()) {
            return;
        }
        try {
            Thread.sleep(Math.max(1, worked * REST / 1_000_000));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The work was interrupted", stopped);
        }
    }
}
