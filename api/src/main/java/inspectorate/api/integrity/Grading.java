package inspectorate.api.integrity;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Desk;
import inspectorate.api.desk.Done;
import inspectorate.api.jobs.Hold;
import inspectorate.api.jobs.HoldLost;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.RatingId;
import inspectorate.domain.ids.RatingRunId;
import inspectorate.domain.integrity.RatingCommand.AssignIntegrityGrade;
import inspectorate.domain.integrity.RatingRunCommand;
import inspectorate.domain.integrity.RatingRunCommand.CompleteRatingRun;
import inspectorate.domain.integrity.RatingRunCommand.FailRatingRun;
import inspectorate.domain.integrity.RatingRunResult;
import inspectorate.query.integrityhistory.IntegrityHistories;
import inspectorate.query.integrityhistory.IntegrityHistory;
import inspectorate.query.projection.Scope;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Grades all employers of a territory for a year, one command each. A command whose grade is already assigned decides
 * nothing, so a run that was cut short goes through all of them again.
 */
@Component
class Grading {

    private static final Logger LOG = LoggerFactory.getLogger(Grading.class);
    private static final String STOPPED = "The run stopped half-way; start it again to go on";

    private final Desk desk;
    private final IntegrityHistories histories;
    private final Clock clock;

    Grading(Desk desk, IntegrityHistories histories, Clock clock) {
        this.desk = desk;
        this.histories = histories;
        this.clock = clock;
    }

    /**
     * @param caller for whom the grades are assigned
     * @param startedAt when it began, in whichever process
     */
    record Job(RatingRunId id, GridCellId cell, int year, BusinessDate on, Caller caller, Instant startedAt) {}

    void run(Job job, Progress progress, Hold hold) {
        try {
            var territory = new Scope(job.cell().value());
            progress.expecting(histories.count(territory));
            histories.forEach(territory, history -> {
                hold.require();
                grade(job, history, progress);
            });
            hold.require();
            var seen = progress.seen();
            var result = new RatingRunResult(seen.done(), seen.refused(), seen.problem());
            progress.finished(clock.instant(), null, end(job, new CompleteRatingRun(job.id(), today(job), result)));
        } catch (HoldLost lost) {
            throw lost;
        } catch (RuntimeException failed) {
            LOG.error("Rating run {} stopped", job.id(), failed);
            progress.finished(clock.instant(), STOPPED, end(job, new FailRatingRun(job.id(), today(job), STOPPED)));
        }
    }

    private @Nullable String end(Job job, RatingRunCommand command) {
        try {
            return desk.send(job.caller(), null, job.id().value(), command).at();
        } catch (RuntimeException unsaid) {
            LOG.warn("The end of rating run {} is not recorded: {}", job.id(), unsaid.getMessage());
            return null;
        }
    }

    private Fact today(Job job) {
        return desk.fact(job.cell(), BusinessDate.of(desk.today(job.cell())));
    }

    private void grade(Job job, IntegrityHistory history, Progress progress) {
        try {
            assign(job, history);
            progress.counted(null);
        } catch (RuleViolated refused) {
            progress.counted(refused.getMessage());
        }
    }

    private void assign(Job job, IntegrityHistory history) {
        var conduct = history.yearOf(job.year());
        if (conduct.observed() || history.outdated().contains(job.year())) {
            assign(job.caller(), null, history, job.year(), job.on());
        }
    }

    Done assign(Caller caller, @Nullable String key, IntegrityHistory history, int year, BusinessDate on) {
        var employerId = new EmployerId(history.employerId());
        var id = RatingId.of(employerId, year);
        var fact = desk.fact(new GridCellId(history.cellId()), on);
        var profile = desk.profile(fact.cellId(), on);
        return desk.send(
                caller,
                key,
                id.value(),
                new AssignIntegrityGrade(
                        id, employerId, fact, history.yearOf(year), profile.casesForC(), profile.version()));
    }
}
