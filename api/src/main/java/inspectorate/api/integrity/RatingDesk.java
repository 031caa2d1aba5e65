package inspectorate.api.integrity;

import static inspectorate.domain.integrity.RatingRule.TERRITORY_IS_RATED_ONE_RUN_AT_A_TIME;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Desk;
import inspectorate.api.desk.Done;
import inspectorate.api.desk.UnknownHere;
import inspectorate.api.integrity.Grading.Job;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.RatingId;
import inspectorate.domain.ids.RatingRunId;
import inspectorate.domain.integrity.RatingCommand.RetractRatingFact;
import inspectorate.domain.integrity.RatingRunCommand.StartRatingRun;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.Scope;
import inspectorate.query.ratingruns.RatingRunCard;
import inspectorate.query.ratingruns.RatingRuns;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a territory's employers are graded for a year, run by run, and a grade is retracted. */
@Component
public class RatingDesk {

    private final Desk desk;
    private final Grading grading;
    private final RatingRuns runs;
    private final Map<String, Progress> begun = new ConcurrentHashMap<>();

    RatingDesk(Desk desk, Grading grading, RatingRuns runs) {
        this.desk = desk;
        this.grading = grading;
        this.runs = runs;
    }

    /** Starts the run, or answers the one that is under way for the same territory and year. */
    public RatingRun start(Caller caller, GridCellId cell, int year, BusinessDate on) {
        Desk.requireInScope(caller, cell);
        var id = RatingRunId.of(cell, year);
        var present = begun.get(id.value());
        if (present != null && present.running()) {
            return present.seen();
        }
        var fact = desk.fact(cell, on);
        try {
            desk.send(caller, null, id.value(), new StartRatingRun(id, fact, year, caller.accountId()));
        } catch (RuleViolated refused) {
            takeUpIfLeft(refused);
        }
        return begin(new Job(id, cell, year, on, caller)).seen();
    }

    /** A run that no process is at any more is taken up by whoever starts it again. */
    private static void takeUpIfLeft(RuleViolated refused) {
        if (refused.rule() != TERRITORY_IS_RATED_ONE_RUN_AT_A_TIME) {
            throw refused;
        }
    }

    /** A run that a stopped application left: again from the first employer, since nobody is graded twice. */
    void resume(RatingRunCard left) {
        var starter = new AccountId(left.starterId());
        var caller = new Caller(starter, Set.of(), new Scope(left.cellId()), left.starterId());
        var cell = new GridCellId(left.cellId());
        begin(new Job(new RatingRunId(left.runId()), cell, left.year(), new BusinessDate(left.on()), caller));
    }

    private Progress begin(Job job) {
        var fresh = grading.begin(job);
        var progress =
                begun.compute(job.id().value(), (same, before) -> before != null && before.running() ? before : fresh);
        if (progress == fresh) {
            Thread.ofVirtual().name("rating-" + job.id()).start(() -> grading.run(job, progress));
        }
        return progress;
    }

    /** As this process sees it while it is at it, and as its events tell it else. */
    public RatingRun find(Caller caller, String runId) {
        var progress = begun.get(runId);
        if (progress != null && caller.scope().covers(progress.seen().cell())) {
            return progress.seen();
        }
        return runs.find(runId, caller.scope())
                .map(RatingRun::of)
                .orElseThrow(() -> new UnknownHere("rating run", runId));
    }

    /** Latest first. */
    public Page<RatingRun> list(Caller caller, @Nullable String after, int size) {
        var page = runs.find(caller.scope(), new PageRequest("startedAt", true, after, size));
        return new Page<>(
                page.items().stream().map(card -> find(caller, card.runId())).toList(), page.total(), page.next());
    }

    public Done retract(
            Caller caller, @Nullable String key, EmployerId employerId, int year, int sequence, String reason) {
        var id = RatingId.of(employerId, year);
        var fact = desk.fact(desk.employer(caller, employerId.value()));
        return desk.send(caller, key, id.value(), new RetractRatingFact(id, fact, sequence, reason));
    }
}
