package inspectorate.api.integrity;

import static inspectorate.domain.integrity.RatingRule.TERRITORY_IS_RATED_ONE_RUN_AT_A_TIME;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Desk;
import inspectorate.api.desk.Done;
import inspectorate.api.desk.UnknownHere;
import inspectorate.api.integrity.Grading.Job;
import inspectorate.api.jobs.Jobs;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.RatingId;
import inspectorate.domain.ids.RatingRunId;
import inspectorate.domain.integrity.RatingCommand.RetractRatingFact;
import inspectorate.domain.integrity.RatingRunCommand.StartRatingRun;
import inspectorate.query.integrityhistory.IntegrityHistories;
import inspectorate.query.integrityhistory.IntegrityHistory;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.Scope;
import inspectorate.query.ratingruns.RatingRunCard;
import inspectorate.query.ratingruns.RatingRuns;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
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
    private final IntegrityHistories histories;
    private final Jobs jobs;
    private final Clock clock;
    private final Map<String, RatingWork> begun = new ConcurrentHashMap<>();

    RatingDesk(Desk desk, Grading grading, RatingRuns runs, IntegrityHistories histories, Jobs jobs, Clock clock) {
        this.desk = desk;
        this.grading = grading;
        this.runs = runs;
        this.histories = histories;
        this.jobs = jobs;
        this.clock = clock;
    }

    private static String jobOf(RatingRunId id) {
        return "rating-" + id;
    }

    /** Starts the run, or answers the one that is under way for the same territory and year. */
    public RatingRun start(Caller caller, GridCellId cell, int year, BusinessDate on) {
        Desk.requireInScope(caller, cell);
        var id = RatingRunId.of(cell, year);
        try {
            desk.send(caller, null, id.value(), new StartRatingRun(id, desk.fact(cell, on), year, caller.accountId()));
        } catch (RuleViolated refused) {
            return underWay(caller, id, refused);
        }
        var work = new RatingWork(grading, new Job(id, cell, year, on, caller, clock.instant()), begun);
        begun.put(id.value(), work);
        jobs.beginOnceReflected(jobOf(id), work);
        return work.progress();
    }

    /** One that no process is at any more goes on at once. */
    private RatingRun underWay(Caller caller, RatingRunId id, RuleViolated refused) {
        if (refused.rule() != TERRITORY_IS_RATED_ONE_RUN_AT_A_TIME) {
            throw refused;
        }
        runs.find(id.value(), caller.scope()).ifPresent(this::resume);
        return find(caller, id.value());
    }

    /** What a stopped process left: again from the first employer, since nobody is graded twice. */
    void resume(RatingRunCard left) {
        var starter = new AccountId(left.starterId());
        var caller = new Caller(starter, Set.of(), new Scope(left.cellId()), left.starterId());
        var id = new RatingRunId(left.runId());
        var job = new Job(
                id, new GridCellId(left.cellId()), left.year(), new BusinessDate(left.on()), caller, left.startedAt());
        jobs.takeUp(jobOf(id), () -> unfinished(id), new RatingWork(grading, job, begun));
    }

    private boolean unfinished(RatingRunId id) {
        return runs.find(id.value(), Scope.ALL)
                .filter(run -> run.status() == RatingRunCard.Status.RUNNING)
                .isPresent();
    }

    public RatingRun find(Caller caller, String runId) {
        var recorded = runs.find(runId, caller.scope());
        return hereLatest(caller, runId, recorded)
                .or(() -> recorded.map(this::seenFromHere))
                .orElseThrow(() -> new UnknownHere("rating run", runId));
    }

    /** As this process sees it, unless it was started anew in another since. */
    private Optional<RatingRun> hereLatest(Caller caller, String runId, Optional<RatingRunCard> recorded) {
        return Optional.ofNullable(begun.get(runId))
                .map(RatingWork::progress)
                .filter(run -> caller.scope().covers(run.cell()))
                .filter(run -> recorded.filter(card -> card.startedAt().isAfter(run.startedAt()))
                        .isEmpty());
    }

    private RatingRun seenFromHere(RatingRunCard card) {
        var told = card.status() == RatingRunCard.Status.RUNNING
                ? jobs.progress(jobOf(new RatingRunId(card.runId())), RatingRun.class)
                : Optional.<RatingRun>empty();
        return told.orElseGet(() -> RatingRun.of(card));
    }

    /** Latest first. */
    public Page<RatingRun> list(Caller caller, @Nullable String after, int size) {
        var page = runs.find(caller.scope(), new PageRequest("startedAt", true, after, size));
        return new Page<>(
                page.items().stream()
                        .map(card -> hereLatest(caller, card.runId(), Optional.of(card))
                                .orElseGet(() -> seenFromHere(card)))
                        .toList(),
                page.total(),
                page.next());
    }

    /** Whose grade of some year is to be computed anew, since what it rests on has changed. */
    public Page<IntegrityHistory> outdated(Caller caller, PageRequest page) {
        return histories.toBeRatedAnew(caller.scope(), page);
    }

    /** One employer's grade of a year anew, from what is known now; the same again decides nothing. */
    public Done recompute(Caller caller, @Nullable String key, EmployerId employerId, int year, BusinessDate on) {
        var history = histories
                .find(employerId.value(), caller.scope())
                .orElseThrow(() -> new UnknownHere("employer", employerId.value()));
        return grading.assign(caller, key, history, year, on);
    }

    public Done retract(
            Caller caller, @Nullable String key, EmployerId employerId, int year, int sequence, String reason) {
        var id = RatingId.of(employerId, year);
        var fact = desk.fact(desk.employer(caller, employerId.value()));
        return desk.send(caller, key, id.value(), new RetractRatingFact(id, fact, sequence, reason));
    }
}
