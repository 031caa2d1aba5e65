package inspectorate.api.integrity;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Desk;
import inspectorate.api.desk.Done;
import inspectorate.api.desk.UnknownHere;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.Identifier;
import inspectorate.domain.ids.RatingId;
import inspectorate.domain.integrity.RatingCommand.AssignIntegrityGrade;
import inspectorate.domain.integrity.RatingCommand.RetractRatingFact;
import inspectorate.domain.integrity.RatingRule;
import inspectorate.query.integrityhistory.IntegrityHistories;
import inspectorate.query.integrityhistory.IntegrityHistory;
import inspectorate.query.projection.Scope;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Grades all employers of a territory for a year, one command each. A command whose grade is already assigned decides
 * nothing, so a run that was cut short is resumed by starting it again.
 */
@Component
public class RatingDesk {

    private static final Logger LOG = LoggerFactory.getLogger(RatingDesk.class);

    private final Desk desk;
    private final IntegrityHistories histories;
    private final Clock clock;
    private final Map<String, Progress> runs = new ConcurrentHashMap<>();

    RatingDesk(Desk desk, IntegrityHistories histories, Clock clock) {
        this.desk = desk;
        this.histories = histories;
        this.clock = clock;
    }

    /** Starts the run, or answers the one that is under way for the same territory and year. */
    public RatingRun start(Caller caller, GridCellId cell, int year, BusinessDate on) {
        Desk.requireInScope(caller, cell);
        desk.fact(cell, on);
        RatingRule.YEAR_IS_OVER.require(
                on.earliest().orElseGet(() -> desk.today(cell)).getYear() > year);
        var id = Identifier.derived("rating-run", cell.value(), String.valueOf(year));
        var scope = new Scope(cell.value());
        var fresh = new Progress(id, cell.value(), year, histories.count(scope), clock.instant());
        var run = runs.compute(id, (same, before) -> before != null && before.running() ? before : fresh);
        if (run == fresh) {
            Thread.ofVirtual().name("rating-" + id).start(() -> grade(caller, scope, on, run));
        }
        return run.seen();
    }

    public RatingRun find(Caller caller, String runId) {
        var run = runs.get(runId);
        if (run == null || !caller.scope().covers(run.seen().cell())) {
            throw new UnknownHere("rating run", runId);
        }
        return run.seen();
    }

    private void grade(Caller caller, Scope scope, BusinessDate on, Progress run) {
        try {
            histories.forEach(scope, history -> grade(caller, history, on, run));
            run.finished(clock.instant(), null);
        } catch (RuntimeException failed) {
            LOG.error("Rating run {} stopped", run.seen().runId(), failed);
            run.finished(clock.instant(), "The run stopped half-way; start it again to go on");
        }
    }

    private void grade(Caller caller, IntegrityHistory history, BusinessDate on, Progress run) {
        try {
            assign(caller, history, run.seen().year(), on);
            run.counted(null);
        } catch (RuleViolated refused) {
            run.counted(refused.getMessage());
        }
    }

    private void assign(Caller caller, IntegrityHistory history, int year, BusinessDate on) {
        var conduct = history.yearOf(year);
        if (!conduct.observed()) {
            return;
        }
        var employerId = new EmployerId(history.employerId());
        var id = RatingId.of(employerId, year);
        var fact = desk.fact(new GridCellId(history.cellId()), on);
        var profile = desk.profile(fact.cellId(), on);
        desk.send(
                caller,
                null,
                id.value(),
                new AssignIntegrityGrade(id, employerId, fact, conduct, profile.casesForC(), profile.version()));
    }

    public Done retract(
            Caller caller, @Nullable String key, EmployerId employerId, int year, int sequence, String reason) {
        var id = RatingId.of(employerId, year);
        var fact = desk.fact(desk.employer(caller, employerId.value()));
        return desk.send(caller, key, id.value(), new RetractRatingFact(id, fact, sequence, reason));
    }
}
