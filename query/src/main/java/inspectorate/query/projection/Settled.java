package inspectorate.query.projection;

import static inspectorate.query.projection.AsOfRule.KNOWN_AT_IS_PAST;
import static inspectorate.query.projection.AsOfRule.KNOWN_AT_IS_SETTLED;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The watermark of record times. An event is stamped before it is committed, so what was known at an instant is final
 * only once no append of that time can still succeed, and once the read models reflect all that did.
 */
public final class Settled {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Clock clock;
    private final Duration margin;
    private final Positions positions;
    private final Supplier<Position> head;
    private final Watermark watermark;

    /**
     * @param margin the longest that an append may take, and what clocks may differ
     * @param head of the event store
     */
    public Settled(Clock clock, Duration margin, Positions positions, Supplier<Position> head, Watermark watermark) {
        this.clock = clock;
        this.margin = margin;
        this.positions = positions;
        this.head = head;
        this.watermark = watermark;
    }

    /** Waits a moment where that is enough, and refuses otherwise. */
    public void require(@Nullable Instant knownAt) {
        if (knownAt == null) {
            return;
        }
        KNOWN_AT_IS_PAST.require(!knownAt.isAfter(clock.instant()));
        var wait = Duration.between(clock.instant(), knownAt.plus(margin));
        KNOWN_AT_IS_SETTLED.require(wait.compareTo(PATIENCE) <= 0);
        if (wait.isPositive()) {
            sleep(wait);
        }
        KNOWN_AT_IS_SETTLED.require(positions.awaitComplete(head.get(), PATIENCE));
        watermark.answered(knownAt);
    }

    private static void sleep(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The question was given up", stopped);
        }
    }
}
