package inspectorate.query.mergedfiles;

import inspectorate.query.projection.AsOf;
import java.time.Instant;
import java.time.LocalDate;
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
 * @param periods when it was part of another file
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
     * @param countsFrom day from which questions as of a date see the merging; null in what an older release folded
     * @param countsUntil the same of the unmerging
     */
    public record Period(
            String survivorId,
            long fromMicros,
            @Nullable Long untilMicros,
            @Nullable LocalDate countsFrom,
            @Nullable LocalDate countsUntil) {

        static Period begun(String survivorId, long micros, LocalDate counts) {
            return new Period(survivorId, micros, null, counts, null);
        }

        Period endedAt(long micros, LocalDate counts) {
            return untilMicros == null ? new Period(survivorId, fromMicros, micros, countsFrom, counts) : this;
        }

        private boolean begun(AsOf asOf) {
            return seen(fromMicros, countsFrom, asOf);
        }

        private boolean ended(AsOf asOf) {
            return untilMicros != null && seen(untilMicros, countsUntil, asOf);
        }

        private static boolean seen(long micros, @Nullable LocalDate counts, AsOf asOf) {
            var day = asOf.businessDate();
            var knownAt = asOf.knownAt();
            return (day == null || counts == null || !counts.isAfter(day))
                    && (knownAt == null || micros <= ChronoUnit.MICROS.between(Instant.EPOCH, knownAt));
        }
    }

    /** The file of which it was part at that point: what was said last, of what was known and counted, holds. */
    public Optional<String> mergedInto(AsOf asOf) {
        Optional<String> into = Optional.empty();
        for (var period : periods) {
            if (period.ended(asOf)) {
                into = Optional.empty();
            } else if (period.begun(asOf)) {
                into = Optional.of(period.survivorId());
            }
        }
        return into;
    }

    MergedFile named(String name, String cell) {
        return new MergedFile(fileId, name, cell, survivorId, state, on, reason, proposerId, deciderId, periods);
    }

    MergedFile during(List<Period> known) {
        return new MergedFile(fileId, fileName, cellId, survivorId, state, on, reason, proposerId, deciderId, known);
    }
}
