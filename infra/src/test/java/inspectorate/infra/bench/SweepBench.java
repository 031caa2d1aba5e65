package inspectorate.infra.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.cases.CaseCommand.FileCase;
import inspectorate.domain.cases.CaseCommand.IssueRectificationOrder;
import inspectorate.domain.cases.CaseCommand.RegisterIntake;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.Term;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.query.agenda.Agendas;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.Scope;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What a sweep reads: as much as is due, however much is open. */
class SweepBench extends Bench {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final GridCellId CELL = new GridCellId("340111");
    private static final int FEW = sized(10_000);
    private static final int MANY = sized(1_000_000);
    private static final int DUE = 1_000;
    private static final int BATCH = 1_000;

    @Autowired
    private Commands commands;

    @Autowired
    private Agendas agendas;

    @Autowired
    private MongoClient mongo;

    @Value("${inspectorate.database}")
    private String database;

    private final Report report = new Report("Sweep");

    @Test
    void what_is_due_is_found_among_few_and_among_very_many() throws InterruptedException {
        var sample = sample();
        fill(sample, 0, DUE, "2026-06-01");
        fill(sample, DUE, FEW, "2027-01-01");
        Measured.warm(this::sweep);
        var few = Measured.warm(this::sweep);
        fill(sample, FEW, MANY, "2027-01-01");
        Measured.warm(this::sweep);
        var many = Measured.warm(this::sweep);
        report.line("%,d due found among %,d open: %,.0f a second; among %,d open: %,.0f a second; ratio %.2f"
                .formatted(DUE, FEW, few.perSecond(), MANY, many.perSecond(), many.perSecond() / few.perSecond()));
        assertThat(many.perSecond() / few.perSecond()).isGreaterThan(0.2);
    }

    private Measured sweep() {
        return Measured.of(DUE, () -> {
            int found = 0;
            String after = null;
            do {
                var page = agendas.runOut(Scope.ALL, TODAY, new PageRequest("sweepOn", false, after, 200));
                found += page.items().size();
                after = page.next();
            } while (after != null);
            assertThat(found).isEqualTo(DUE);
        });
    }

    /** An entry as the projection wrote it, for others to be like. */
    private Document sample() throws InterruptedException {
        var matter = new CaseId(UUID.randomUUID().toString());
        var employer = EmployerId.provisional("340111", "量测用人单位（示例）");
        var caller = Caller.system("bench");
        commands.send(
                caller,
                new RegisterIntake(matter, employer, on("2026-05-01"), CaseSource.REPORT, Violation.OTHER, null));
        commands.send(
                caller, new FileCase(matter, on("2026-05-04"), new AccountId("lead"), List.of(new AccountId("co"))));
        commands.send(
                caller,
                new IssueRectificationOrder(
                        matter, on("2026-05-05"), Term.until(LocalDate.of(2026, 5, 20)), "限期改正指令书"));
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < deadline) {
            var found = entries().find(new Document("_id", matter.value())).first();
            if (found != null && found.get("body", Document.class).get("sweepOn") != null) {
                stopProcessors();
                entries().deleteOne(new Document("_id", matter.value()));
                return found;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("The agenda has no entry");
    }

    private void fill(Document sample, int from, int to, String sweepOn) {
        var batch = new ArrayList<Document>();
        for (int number = from; number < to; number++) {
            var body = new Document(sample.get("body", Document.class)).append("sweepOn", sweepOn);
            batch.add(new Document(sample).append("_id", "m-" + number).append("body", body));
            if (batch.size() == BATCH || number == to - 1) {
                entries().insertMany(batch);
                batch.clear();
            }
        }
    }

    private MongoCollection<Document> entries() {
        var held = mongo.getDatabase(database);
        return StreamSupport.stream(held.listCollectionNames().spliterator(), false)
                .filter(name -> name.startsWith("agenda@"))
                .map(held::getCollection)
                .findFirst()
                .orElseThrow();
    }

    private static Fact on(String day) {
        return Fact.recorded(CELL, new BusinessDate(day), TODAY);
    }
}
