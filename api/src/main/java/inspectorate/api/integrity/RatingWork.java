package inspectorate.api.integrity;

import inspectorate.api.integrity.Grading.Job;
import inspectorate.api.jobs.Hold;
import inspectorate.api.jobs.HoldLost;
import inspectorate.api.jobs.Work;
import java.util.Map;

/** One run of a rating, seen by those who ask for its progress for as long as it is the latest here. */
final class RatingWork implements Work {

    private final Grading grading;
    private final Job job;
    private final Map<String, RatingWork> begun;
    private final Progress progress;

    RatingWork(Grading grading, Job job, Map<String, RatingWork> begun) {
        this.grading = grading;
        this.job = job;
        this.begun = begun;
        this.progress = new Progress(job.id().value(), job.cell().value(), job.year(), job.startedAt());
    }

    @Override
    public void run(Hold hold) {
        begun.put(job.id().value(), this);
        try {
            grading.run(job, progress, hold);
        } catch (HoldLost lost) {
            begun.remove(job.id().value(), this);
            throw lost;
        }
    }

    @Override
    public RatingRun progress() {
        return progress.seen();
    }
}
