package inspectorate.api.sweep;

import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.api.jobs.Hold;
import inspectorate.api.jobs.Jobs;
import inspectorate.api.jobs.Work;
import inspectorate.api.profiles.JurisdictionProfiles;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.law.LawBook;
import inspectorate.domain.law.LegalClock;
import inspectorate.query.agenda.AgendaEntry;
import inspectorate.query.agenda.Agendas;
import inspectorate.query.agenda.RunningClock;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Carries out what a clock that has run out brings with it: an order becomes overdue, held evidence is released, the time
 * to ask for a hearing is over. Each is recorded as of the day after the due day, whenever the sweep comes to it; the
 * longest due comes first. One process at a time sweeps. Its commands bear no idempotency key: the rules of the case
 * refuse what has been recorded, and only that, while a clock may run out anew once what had stopped it is retracted.
 */
@Component
public class ClockSweep {

    private static final Logger LOG = LoggerFactory.getLogger(ClockSweep.class);
    private static final String JOB = "clock-sweep";
    private static final int WINDOW = 200;

    /** In whose name clocks run out. */
    static final Caller CLOCK = Caller.system("clock");

    private final Agendas agendas;
    private final Commands commands;
    private final JurisdictionProfiles profiles;
    private final LawBook laws;
    private final Jobs jobs;
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicReference<Swept> last = new AtomicReference<>(Swept.NOTHING);

    ClockSweep(Agendas agendas, Commands commands, JurisdictionProfiles profiles, LawBook laws, Jobs jobs) {
        this.agendas = agendas;
        this.commands = commands;
        this.profiles = profiles;
        this.laws = laws;
        this.jobs = jobs;
    }

    /**
     * What one sweep did.
     *
     * @param refused what failed, or what a rule stood against, such as an order that never reached who absconded; asked again next time
     */
    public record Swept(int carriedOut, int refused) {

        static final Swept NOTHING = new Swept(0, 0);

        private Swept and(boolean done) {
            return done ? new Swept(carriedOut + 1, refused) : new Swept(carriedOut, refused + 1);
        }
    }

    /** As it was when it ended last in this process. */
    public Swept last() {
        return last.get();
    }

    /** Nothing runs out while a history is told that has long been over. */
    public void waitFor(Runnable telling) {
        waiting.incrementAndGet();
        try {
            telling.run();
        } finally {
            waiting.decrementAndGet();
        }
    }

    /** False where another process is at it. */
    public boolean begin() {
        return waiting.get() == 0
                && jobs.begin(JOB, new Work() {
                    @Override
                    public void run(Hold hold) {
                        sweep(cell -> profiles.today(cell.jurisdiction()), hold::require);
                    }

                    @Override
                    public Object progress() {
                        return last();
                    }
                });
    }

    /** @param today the day it is where a cell lies */
    public Swept sweep(Function<GridCellId, LocalDate> today, Runnable beforeEach) {
        var swept = Swept.NOTHING;
        var until = LocalDate.MIN;
        @Nullable String after = null;
        do {
            until = latest(today);
            var page = agendas.runOut(Scope.ALL, until, new PageRequest("sweepOn", false, after, WINDOW));
            for (var entry : page.items()) {
                for (var clock : over(entry, today.apply(new GridCellId(entry.cellId())))) {
                    beforeEach.run();
                    swept = swept.and(carryOut(entry, clock, today));
                }
            }
            after = page.next();
        } while (after != null);
        last.set(swept);
        return swept;
    }

    /** Nowhere is it later than in the last time zone. */
    private static LocalDate latest(Function<GridCellId, LocalDate> today) {
        return today.apply(new GridCellId("ALL")).plusDays(1);
    }

    /** What has run out, the soonest first; an end that could not be computed before is computed now. */
    private List<RunningClock> over(AgendaEntry entry, LocalDate today) {
        return entry.clocks().stream()
                .filter(RunningClock::actsByItself)
                .flatMap(clock -> dated(entry, clock).stream())
                .filter(clock -> Objects.requireNonNull(clock.dueOn()).isBefore(today))
                .toList();
    }

    private Optional<RunningClock> dated(AgendaEntry entry, RunningClock clock) {
        if (clock.dueOn() != null || clock.key().equals(RunningClock.ORDER)) {
            return Optional.of(clock).filter(dated -> dated.dueOn() != null);
        }
        var law = laws.of(new GridCellId(entry.cellId()).jurisdiction(), clock.from());
        try {
            return Optional.of(
                    clock.endingOn(new LegalClock(clock.key(), clock.from(), null, clock.certainty()).dueOn(law)));
        } catch (RuleViolated missing) {
            return Optional.empty();
        }
    }

    private boolean carryOut(AgendaEntry entry, RunningClock clock, Function<GridCellId, LocalDate> today) {
        var command = Consequence.command(entry, clock, today.apply(new GridCellId(entry.cellId())));
        try {
            commands.send(CLOCK, command);
            return true;
        } catch (RuleViolated refused) {
            LOG.info(
                    "{} of case {}: {}",
                    clock.key(),
                    entry.subjectId(),
                    refused.rule().name());
            return false;
        } catch (RuntimeException failed) {
            LOG.error(
                    "{} of case {} could not be dealt with; it is tried again", clock.key(), entry.subjectId(), failed);
            return false;
        }
    }
}
