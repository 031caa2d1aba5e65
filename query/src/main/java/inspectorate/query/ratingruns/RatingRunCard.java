package inspectorate.query.ratingruns;

import inspectorate.domain.integrity.RatingRunResult;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The yearly rating of a territory as its events tell it; the progress of a running one is the rating's to tell.
 *
 * @param on business date of the grades
 * @param starterId for whom they are assigned
 * @param result null until it has completed
 * @param at position from which every answer reflects the run; null until it has ended
 */
public record RatingRunCard(
        String runId,
        String cellId,
        int year,
        String on,
        String starterId,
        Instant startedAt,
        @Nullable Instant finishedAt,
        Status status,
        @Nullable RatingRunResult result,
        @Nullable String problem,
        @Nullable String at) {

    public enum Status {
        RUNNING,
        COMPLETED,
        /** Stopped half-way; starting it again goes on, since nobody is graded twice. */
        FAILED
    }
}
