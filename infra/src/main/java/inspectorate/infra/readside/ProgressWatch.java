package inspectorate.infra.readside;

import inspectorate.api.http.Standstill;
import inspectorate.query.projection.Positions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Whether the read models go on. A batch that fails tells so at once; where the store of the positions is down, or the
 * process that worked on them is gone, there is no batch that could, and only that nothing moves.
 */
@Component
class ProgressWatch implements Standstill {

    private static final Logger LOG = LoggerFactory.getLogger(ProgressWatch.class);

    /** Longer than any batch takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Lag lag;
    private final Positions positions;
    private final BatchMeters batches;
    private final Clock clock;
    private long last = -1;
    private volatile @Nullable Instant waiting;

    ProgressWatch(Lag lag, Positions positions, BatchMeters batches, Clock clock) {
        this.lag = lag;
        this.positions = positions;
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> since() {
        var since = waiting;
        return batches.outage()
                .map(BatchMeters.Outage::since)
                .or(() -> Optional.ofNullable(since)
                        .filter(began -> began.plus(PATIENCE).isBefore(clock.instant())));
    }

    @Scheduled(fixedDelay = 1_000)
    void look() {
        long head = lag.now().head();
        long position = position();
        batches.recovered(position);
        if (position >= head) {
            waiting = null;
        } else if (position != last || waiting == null) {
            waiting = clock.instant();
        }
        last = position;
    }

    private long position() {
        try {
            return positions.current().index();
        } catch (RuntimeException down) {
            LOG.debug("Positions cannot be read", down);
            return last;
        }
    }
}
