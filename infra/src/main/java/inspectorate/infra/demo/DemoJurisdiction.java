package inspectorate.infra.demo;

import static inspectorate.domain.grids.GridCellRule.CELL_IS_DEFINED_ONCE;

import inspectorate.api.desk.Done;
import inspectorate.api.employers.EmployerFiles;
import inspectorate.api.employers.EmployerFiles.Registration;
import inspectorate.api.grids.GridDesk;
import inspectorate.api.integrity.RatingDesk;
import inspectorate.api.integrity.RatingRun;
import inspectorate.api.sweep.ClockSweep;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.query.blacklist.Blacklist;
import inspectorate.query.grids.GridCells;
import inspectorate.query.projection.Position;
import inspectorate.query.projection.Positions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills an empty installation with an invented jurisdiction, through the desks, beside the running server. Every step has
 * its idempotency key, so a start that was cut short is resumed at the next; the last community is defined last and says
 * that all is told. The jurisdiction's own cell does not: a ledger that is imported meanwhile may define it.
 */
@Component
@ConditionalOnProperty("inspectorate.demo")
class DemoJurisdiction {

    private static final Logger LOG = LoggerFactory.getLogger(DemoJurisdiction.class);
    /** Large ledgers may be imported meanwhile. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final String BAOHE = DemoOfficers.BAOHE.prefix();
    private static final BusinessDate FOUNDED = new BusinessDate("2023-01-01");

    private final ClockSweep sweep;
    private final DemoLaw law;
    private final DemoDelegations delegations;
    private final DemoCertificates certificates;
    private final DemoTeller teller;
    private final DemoClues clues;
    private final EmployerFiles files;
    private final GridDesk grids;
    private final RatingDesk ratings;
    private final GridCells cells;
    private final Blacklist blacklist;
    private final Positions positions;
    private final JsonMapper json;

    DemoJurisdiction(
            ClockSweep sweep,
            DemoLaw law,
            DemoDelegations delegations,
            DemoCertificates certificates,
            DemoTeller teller,
            DemoClues clues,
            EmployerFiles files,
            GridDesk grids,
            RatingDesk ratings,
            GridCells cells,
            Blacklist blacklist,
            Positions positions,
            JsonMapper json) {
        this.sweep = sweep;
        this.law = law;
        this.delegations = delegations;
        this.certificates = certificates;
        this.teller = teller;
        this.clues = clues;
        this.files = files;
        this.grids = grids;
        this.ratings = ratings;
        this.cells = cells;
        this.blacklist = blacklist;
        this.positions = positions;
        this.json = json;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        Thread.ofVirtual().name("demo").start(this::tellUnlessTold);
    }

    private void tellUnlessTold() {
        try {
            if (cells.find(lastPart(), DemoOfficers.BAOHE).isEmpty()) {
                long began = System.nanoTime();
                sweep.waitFor(() -> tell(DemoBook.read(json)));
                LOG.info(
                        "The demo jurisdiction 包河区 {} is there after {} ms",
                        BAOHE,
                        Duration.ofNanos(System.nanoTime() - began).toMillis());
            }
        } catch (RuntimeException failed) {
            LOG.error("The demo jurisdiction is incomplete; the next start goes on with it", failed);
        }
    }

    private void tell(DemoBook book) {
        law.set();
        delegations.grant();
        certificates.issue();
        law.askForCertificates();
        var stories = new ArrayList<DemoStory>();
        for (var subject : book.employers()) {
            stories.add(register(subject, "demo:" + stories.size()));
        }
        var parts = DemoBook.cells();
        defineUnlessDefined(parts.getFirst());
        parts.subList(1, parts.size() - 1).forEach(this::define);
        await(post());
        while (stories.stream().anyMatch(story -> !story.ended())) {
            tellOneStepOfEach(stories);
        }
        book.ratings().forEach(this::grade);
        clues.tell(this::await);
        await(define(parts.getLast()));
    }

    /** What the demo defines after everything else. */
    static String lastPart() {
        return DemoBook.cells().getLast().cellId().value();
    }

    private Done define(DemoBook.Cell cell) {
        return grids.define(DemoOfficers.HEAD, "demo:" + cell.cellId(), cell.cellId(), FOUNDED, cell.name());
    }

    void defineUnlessDefined(DemoBook.Cell cell) {
        try {
            define(cell);
        } catch (RuleViolated refused) {
            if (refused.rule() != CELL_IS_DEFINED_ONCE) {
                throw refused;
            }
        }
    }

    private DemoStory register(DemoBook.Subject subject, String key) {
        var done = files.register(
                DemoOfficers.INSPECTOR,
                key,
                new Registration(subject.on(), subject.cell(), subject.name(), subject.code(), null, false));
        return new DemoStory(subject, key, new EmployerId(done.id()));
    }

    private Done post() {
        var street = new GridCellId(BAOHE + "/340111003");
        return grids.post(DemoOfficers.HEAD, "demo:post", street, FOUNDED, DemoOfficers.INSPECTOR.accountId());
    }

    /** All stories advance together, so that the read side is waited for once a round and not once a step. */
    private void tellOneStepOfEach(List<DemoStory> stories) {
        Done last = null;
        for (var story : stories) {
            if (!story.ended()) {
                if (story.step().path("do").asString().equals("propose")) {
                    waitUntil(() -> blacklist
                            .find(story.listingId(), DemoOfficers.BAOHE)
                            .isPresent());
                }
                last = teller.tell(story);
                story.next();
            }
        }
        if (last != null) {
            await(last);
        }
    }

    private void grade(DemoBook.Grading grading) {
        var run = ratings.start(DemoOfficers.DEPARTMENT, new GridCellId(BAOHE), grading.year(), grading.on());
        waitUntil(() -> ratings.find(DemoOfficers.DEPARTMENT, run.runId()).status() != RatingRun.Status.RUNNING);
    }

    private void await(Done done) {
        if (!positions.await(Position.parse(done.at()), PATIENCE)) {
            throw new IllegalStateException("The read models do not follow");
        }
    }

    private static void waitUntil(BooleanSupplier reached) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("The demo waited too long");
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The demo was stopped", stopped);
            }
        }
    }
}
