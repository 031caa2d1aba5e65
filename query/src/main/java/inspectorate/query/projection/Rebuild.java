package inspectorate.query.projection;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a generation is built.
 *
 * @param code generation of the fold by which it is built
 * @param done dossiers folded so far, out of {@code total}
 * @param after last dossier that is done; a rebuild that was cut short goes on there
 * @param resumedAt since when it runs without a break, having had {@code doneBefore} dossiers by then
 */
public record Rebuild(
        String model,
        int number,
        int code,
        State state,
        long done,
        long total,
        String after,
        Instant startedAt,
        Instant resumedAt,
        long doneBefore,
        Instant seenAt,
        @Nullable String problem) {

    public enum State {
        BUILDING,
        BUILT,
        FAILED
    }

    static Rebuild begun(Generation generation, int code, long total, Instant now) {
        return new Rebuild(
                generation.model(), generation.number(), code, State.BUILDING, 0, total, "", now, now, 0, now, null);
    }

    public Generation generation() {
        return new Generation(model, number);
    }

    /** Share of the dossiers that are done; 0 while they are counted. */
    public double progress() {
        if (total == 0) {
            return state == State.BUILT ? 1 : 0;
        }
        return (double) done / total;
    }

    public double perSecond() {
        long millis = Duration.between(resumedAt, seenAt).toMillis();
        return millis == 0 ? 0 : (done - doneBefore) * 1000.0 / millis;
    }

    /** Time left at the present rate; null while none is known. */
    public @Nullable Duration left() {
        double rate = perSecond();
        return state != State.BUILDING || rate == 0
                ? null
                : Duration.ofSeconds(Math.round(Math.max(0, total - done) / rate));
    }

    Rebuild resumed(Instant now) {
        return new Rebuild(model, number, code, State.BUILDING, done, total, after, startedAt, now, done, now, null);
    }

    /** @param left dossiers that are still to be folded */
    Rebuild of(long left) {
        return new Rebuild(
                model, number, code, state, done, done + left, after, startedAt, resumedAt, doneBefore, seenAt, null);
    }

    Rebuild further(int dossiers, String last, Instant now) {
        return new Rebuild(
                model,
                number,
                code,
                state,
                done + dossiers,
                Math.max(total, done + dossiers),
                last,
                startedAt,
                resumedAt,
                doneBefore,
                now,
                null);
    }

    Rebuild ended(State end, @Nullable String why, Instant now) {
        return new Rebuild(model, number, code, end, done, total, after, startedAt, resumedAt, doneBefore, now, why);
    }
}
