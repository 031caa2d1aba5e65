package inspectorate.api.integrity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Grading every employer of a territory for a year.
 *
 * @param total employers to look at
 * @param done employers looked at so far; the unobserved ones stay unrated
 * @param refused employers that could not be graded; the first reason is in {@code problem}
 */
public record RatingRun(
        String runId,
        String cell,
        int year,
        Status status,
        long total,
        long done,
        long refused,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String problem) {

    public enum Status {
        RUNNING,
        COMPLETED,
        /** Stopped half-way; starting it again goes on, since nobody is graded twice. */
        FAILED
    }
}
