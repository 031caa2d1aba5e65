package inspectorate.query.projection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What another generation says differently from the one that answers, and how far the comparison is.
 *
 * @param total documents to be compared, about
 * @param gone documents that it does not make any more
 * @param parked documents that it could not fold, and that are parked; null in what an older release noted
 * @param fields how many of the changed documents say something else in a field, most first
 * @param samples some of the documents that differ, field by field: some of each kind, and of most fields one
 * @param problem why it failed; null also where its process ended
 */
public record DeltaReport(
        Generation before,
        Generation after,
        State state,
        long total,
        long same,
        long added,
        long gone,
        @Nullable Long parked,
        long changed,
        List<FieldCount> fields,
        List<Sample> samples,
        Instant startedAt,
        Instant seenAt,
        @Nullable String problem) {

    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    public enum Kind {
        ADDED,
        GONE,
        PARKED,
        CHANGED
    }

    /** @param field its path, without places in lists */
    public record FieldCount(String field, long documents) {}

    public record Sample(Kind kind, String key, List<FieldDifference> fields) {}

    static DeltaReport begun(Generation before, Generation after, long total, Instant now) {
        return new DeltaReport(
                before, after, State.RUNNING, total, 0, 0, 0, 0L, 0, List.of(), List.of(), now, now, null);
    }

    /** True if it is of the same comparison, however far that is. */
    boolean sameAs(DeltaReport other) {
        return after.equals(other.after) && before.equals(other.before) && startedAt.equals(other.startedAt);
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    public long differing() {
        return added + gone + unfolded() + changed;
    }

    /** Documents that it could not fold. */
    public long unfolded() {
        return parked == null ? 0 : parked;
    }

    public long compared() {
        return same + differing();
    }

    /** Share of the documents that are compared, from 0 to 1. */
    public double progress() {
        return !running() ? 1 : total == 0 ? 0 : Math.min(1, (double) compared() / total);
    }

    DeltaReport seen(Instant now) {
        return new DeltaReport(
                before, after, state, total, same, added, gone, parked, changed, fields, samples, startedAt, now,
                problem);
    }

    DeltaReport ended(State end, @Nullable String why, Instant now) {
        return new DeltaReport(
                before, after, end, total, same, added, gone, parked, changed, fields, samples, startedAt, now, why);
    }
}
