package inspectorate.api.integrity;

import inspectorate.api.integrity.RatingRun.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a run has done so far; written by its own thread, read by whoever asks. */
final class Progress {

    private volatile RatingRun run;

    Progress(String runId, String cell, int year, Instant startedAt) {
        this.run = new RatingRun(runId, cell, year, Status.RUNNING, 0, 0, 0, startedAt, null, null, null);
    }

    RatingRun seen() {
        return run;
    }

    void expecting(long employers) {
        run = new RatingRun(
                run.runId(),
                run.cell(),
                run.year(),
                Status.RUNNING,
                employers,
                0,
                0,
                run.startedAt(),
                null,
                null,
                null);
    }

    void counted(@Nullable String refusal) {
        run = new RatingRun(
                run.runId(),
                run.cell(),
                run.year(),
                Status.RUNNING,
                run.total(),
                run.done() + 1,
                run.refused() + (refusal == null ? 0 : 1),
                run.startedAt(),
                null,
                run.problem() == null ? refusal : run.problem(),
                null);
    }

    void finished(Instant when, @Nullable String failure, @Nullable String at) {
        run = new RatingRun(
                run.runId(),
                run.cell(),
                run.year(),
                failure == null ? Status.COMPLETED : Status.FAILED,
                run.total(),
                run.done(),
                run.refused(),
                run.startedAt(),
                when,
                failure == null ? run.problem() : failure,
                at);
    }
}
