package inspectorate.api.integrity;

import inspectorate.query.ratingruns.RatingRunCard;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Grading every employer of a territory for a year.
 *
 * @param total employers to look at
 * @param done employers looked at so far; the unobserved ones stay unrated
 * @param refused employers that could not be graded; the first reason is in {@code problem}
 * @param at position from which every answer reflects the run; null while it runs
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
        @Nullable String problem,
        @Nullable String at) {

    static RatingRun of(RatingRunCard card) {
        var result = card.result();
        long employers = result == null ? 0 : result.employers();
        return new RatingRun(
                card.runId(),
                card.cellId(),
                card.year(),
                Status.valueOf(card.status().name()),
                employers,
                employers,
                result == null ? 0 : result.refused(),
                card.startedAt(),
                card.finishedAt(),
                card.problem(),
                card.at());
    }

    public int percent() {
        return total == 0 ? 0 : (int) (done * 100 / total);
    }

    public enum Status {
        RUNNING,
        COMPLETED,
        /** Stopped half-way; starting it again goes on, since nobody is graded twice. */
        FAILED
    }
}
