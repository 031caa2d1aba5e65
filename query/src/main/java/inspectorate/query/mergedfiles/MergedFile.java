package inspectorate.query.mergedfiles;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that is part of another one, was, or is proposed to be.
 *
 * @param fileName its own name
 * @param cellId its own cell
 * @param survivorId the other file, of which the last was said
 * @param on business date of what was said last
 * @param proposerId who proposed what was said last
 * @param deciderId who confirmed or refused it; null while it is open
 * @param periods when it was known to be part of another file
 */
public record MergedFile(
        String fileId,
        String fileName,
        String cellId,
        String survivorId,
        State state,
        String on,
        String reason,
        @Nullable String proposerId,
        @Nullable String deciderId,
        List<Period> periods) {

    public enum State {
        MERGE_PROPOSED,
        MERGE_REFUSED,
        MERGED,
        UNMERGE_PROPOSED,
        UNMERGE_REFUSED,
        UNMERGED;

        public boolean open() {
            return this == MERGE_PROPOSED || this == UNMERGE_PROPOSED;
        }

        public boolean merged() {
            return this == MERGED || this == UNMERGE_PROPOSED || this == UNMERGE_REFUSED;
        }
    }

    /**
     * @param fromMicros record time, microseconds since 1970 in UTC
     * @param untilMicros record time of the unmerging; null while it stands
     */
    public record Period(
            String survivorId, long fromMicros, @Nullable Long untilMicros) {

        Period endedAt(long micros) {
            return untilMicros == null ? new Period(survivorId, fromMicros, micros) : this;
        }

        boolean knownAt(@Nullable Instant instant) {
            if (instant == null) {
                return untilMicros == null;
            }
            long micros = ChronoUnit.MICROS.between(Instant.EPOCH, instant);
            return fromMicros <= micros && (untilMicros == null || micros < untilMicros);
        }
    }

    /** The file it is part of. */
    public Optional<String> mergedInto() {
        return state.merged() ? Optional.of(survivorId) : Optional.empty();
    }

    /** The file of which it was known to be part at that instant; null for now. */
    Optional<String> mergedInto(@Nullable Instant knownAt) {
        return periods.stream()
                .filter(period -> period.knownAt(knownAt))
                .map(Period::survivorId)
                .findFirst();
    }

    MergedFile named(String name, String cell) {
        return new MergedFile(fileId, name, cell, survivorId, state, on, reason, proposerId, deciderId, periods);
    }

    MergedFile during(List<Period> known) {
        return new MergedFile(fileId, fileName, cellId, survivorId, state, on, reason, proposerId, deciderId, known);
    }
}
