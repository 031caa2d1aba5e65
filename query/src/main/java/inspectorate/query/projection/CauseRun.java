package inspectorate.query.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a decision about everything that is parked for one cause is carried out.
 *
 * @param id opaque
 * @param total how much was parked for the cause when it began
 * @param tried how much of that was retried or skipped so far
 * @param settled of those tried: released by the retry, or with an event that this run skipped
 * @param at position from which every answer reflects it; null until it is done
 * @param problem why it failed; null also where its process ended
 */
public record CauseRun(
        String id,
        String cause,
        Kind kind,
        State state,
        long total,
        long tried,
        long settled,
        @Nullable String at,
        Instant startedAt,
        Instant seenAt,
        @Nullable String problem) {

    public enum Kind {
        RETRY,
        SKIP
    }

    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    /** Share that was tried, from 0 to 1. */
    public double progress() {
        return state == State.DONE ? 1 : total == 0 ? 0 : Math.min(1, (double) tried / total);
    }

    CauseRun further(long more, long ofThem, Instant now) {
        return new CauseRun(id, cause, kind, state, total, tried + more, settled + ofThem, at, startedAt, now, problem);
    }

    CauseRun done(String reflected, Instant now) {
        return new CauseRun(id, cause, kind, State.DONE, total, tried, settled, reflected, startedAt, now, null);
    }

    CauseRun failed(@Nullable String why, Instant now) {
        return new CauseRun(id, cause, kind, State.FAILED, total, tried, settled, null, startedAt, now, why);
    }
}
