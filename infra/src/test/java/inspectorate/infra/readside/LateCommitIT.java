package inspectorate.infra.readside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.Money;
import inspectorate.domain.cases.CaseEvent.IntakeRegistered;
import inspectorate.domain.cases.CaseEvent.WageArrearsReported;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.cases.WageArrears;
import inspectorate.domain.employers.EmployerEvent.EmployerRegistered;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.infra.Patience;
import inspectorate.infra.RunningInspectorate;
import inspectorate.query.employercard.EmployerCards;
import inspectorate.query.projection.Position;
import inspectorate.query.projection.Positions;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Recorded;
import inspectorate.query.projection.Scope;
import inspectorate.query.projection.Settled;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** PostgreSQL hands out indexes before it commits: a writer that stalls in between commits behind what came later. */
class LateCommitIT extends RunningInspectorate {

    private static final int STALLED = 6;
    private static final Fact FACT =
            Fact.recorded(new GridCellId("340111/LATE"), new BusinessDate("2026-05-01"), LocalDate.of(2026, 6, 30));

    @Autowired
    private ObjectProvider<DataSource> database;

    @Autowired
    private ObjectProvider<PlatformTransactionManager> transactions;

    @Autowired
    private ObjectProvider<EventStorageEngine> engine;

    @Autowired
    private EventStore events;

    @Autowired
    private Positions positions;

    @Autowired
    private Settled settled;

    @Autowired
    private EmployerCards cards;

    @Autowired
    private ReadSide readSide;

    @Test
    void nothing_is_skipped_doubled_or_out_of_place_when_writers_stall_before_they_commit() throws Exception {
        assumeTrue(engine.getIfAvailable() != null, "Skipped: Axon Server has one order for appending and committing");
        var stalled = new ArrayList<EmployerId>();
        var appended = new CountDownLatch(STALLED);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < STALLED; writer++) {
                var employer = new EmployerId(UUID.randomUUID().toString());
                stalled.add(employer);
                threads.submit(() -> inTransaction(() -> {
                    engine.getObject().appendEvents(story(employer));
                    appended.countDown();
                    await(go);
                }));
            }
            appended.await();
            var prompt = new EmployerId(UUID.randomUUID().toString());
            inTransaction(() -> engine.getObject().appendEvents(story(prompt)));
            awaitHead();
            assertThat(cards.find(prompt.value(), Scope.ALL)).isPresent();
            assertThat(stalled)
                    .allSatisfy(employer ->
                            assertThat(cards.find(employer.value(), Scope.ALL)).isEmpty());
            go.countDown();
        }
        // everything is committed: from here on what was known by now is final
        settled.require(Instant.now());
        stalled.forEach(this::complete);
    }

    /** Registered, complained of, arrears: the card tells all three, and each event stands where the store has it. */
    private void complete(EmployerId employer) {
        var card = cards.find(employer.value(), Scope.ALL).orElseThrow();
        assertThat(card.casesTotal()).isOne();
        assertThat(card.owed()).isEqualTo(new Money(5_000, "CNY"));
        var dossier = readSide.dossiers().find(employer.value()).events();
        assertThat(dossier).hasSize(3);
        assertThat(dossier.stream().map(Recorded::index)).isEqualTo(indexes(dossier));
        assertThat(dossier)
                .allSatisfy(recorded -> assertThat(recorded.metadata()).doesNotContainKey("globalIndex"));
    }

    private List<Long> indexes(List<Recorded> dossier) {
        var jdbc = JdbcClient.create(database.getObject());
        return dossier.stream()
                .map(recorded -> jdbc.sql("SELECT global_index FROM domain_event"
                                + " WHERE aggregate_identifier || '#' || sequence_number = ?")
                        .param(recorded.eventId())
                        .query(Long.class)
                        .single())
                .toList();
    }

    private static List<DomainEventMessage<?>> story(EmployerId employer) {
        var matter = new CaseId(UUID.randomUUID().toString());
        var owed = new WageArrears(3, new Money(5_000, "CNY"), null, "");
        return List.of(
                new GenericDomainEventMessage<>(
                        "Employer",
                        employer.value(),
                        0,
                        new EmployerRegistered(employer, FACT, "迟到（示例）" + employer, null, "")),
                new GenericDomainEventMessage<>(
                        "Case",
                        matter.value(),
                        0,
                        new IntakeRegistered(
                                matter, employer, FACT, CaseSource.COMPLAINT, Violation.WAGE_ARREARS, null)),
                new GenericDomainEventMessage<>(
                        "Case", matter.value(), 1, new WageArrearsReported(matter, employer, FACT, owed, null)));
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions.getObject()).executeWithoutResult(_ -> work.run());
    }

    private void awaitHead() {
        long head = events.createHeadToken().position().orElseThrow();
        Patience.until(() -> positions.current().index() >= head);
        assertThat(positions.current()).isNotEqualTo(new Position(-1));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
