package inspectorate.infra.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.bookkeeping.BookkeepingEvent.ReceiptIssued;
import inspectorate.domain.cases.CaseEvent.IntakeRegistered;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.employers.EmployerEvent.EmployerRegistered;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.infra.RunningInspectorate;
import inspectorate.query.employercard.EmployerCards;
import inspectorate.query.projection.Position;
import inspectorate.query.projection.Positions;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Recorded;
import inspectorate.query.projection.Scope;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writers that stall between taking their places and committing, some of which never commit, while all is read. */
class GapsIT extends RunningInspectorate {

    private static final Logger LOG = LoggerFactory.getLogger(GapsIT.class);
    private static final int WRITERS = 12;
    private static final int TRANSACTIONS = 25;
    private static final int STALL_MILLIS = 400;

    /** More places than Axon looks back by default. */
    private static final int MANY = 12_000;

    private static final int AT_ONCE = 500;

    private static final Fact FACT =
            Fact.recorded(new GridCellId("340111/GAPS"), new BusinessDate("2026-05-01"), LocalDate.of(2026, 6, 30));

    @Autowired
    private ObjectProvider<DataSource> database;

    @Autowired
    private ObjectProvider<PlatformTransactionManager> transactions;

    @Autowired
    private ObjectProvider<EventStorageEngine> engine;

    @Autowired
    @Qualifier("dossierProcessor")
    private StreamingEventProcessor processor;

    @Autowired
    private Positions positions;

    @Autowired
    private EmployerCards cards;

    @Autowired
    private ReadSide readSide;

    private final Queue<String> committed = new ConcurrentLinkedQueue<>();
    private final Queue<String> rolledBack = new ConcurrentLinkedQueue<>();
    private final Set<Long> gaps = new HashSet<>();
    private volatile boolean writing = true;

    @BeforeEach
    void postgres() {
        assumeTrue(engine.getIfAvailable() != null, "Skipped: Axon Server has one order for appending and committing");
    }

    @Test
    void whoever_stalls_or_gives_up_nothing_is_skipped_and_nothing_doubled() throws InterruptedException {
        var watching = Thread.ofPlatform().start(this::countGaps);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < WRITERS; writer++) {
                var dice = new Random(writer);
                threads.submit(() -> write(dice));
            }
        }
        // each, since one that was committed last may stand before others that have been read already
        var places = jdbc().sql("SELECT global_index FROM domain_event ORDER BY global_index DESC")
                .query(Long.class)
                .list();
        assertThat(places).allMatch(place -> positions.await(new Position(place), Duration.ofSeconds(60)));
        writing = false;
        watching.join();

        assertThat(committed).hasSizeGreaterThan(WRITERS * TRANSACTIONS / 2);
        assertThat(rolledBack).isNotEmpty();
        committed.forEach(this::isThereOnce);
        assertThat(rolledBack)
                .allSatisfy(
                        employer -> assertThat(cards.find(employer, Scope.ALL)).isEmpty());
        long filled = jdbc().sql("SELECT count(*) FROM domain_event WHERE global_index IN (:gaps)")
                .param("gaps", gaps)
                .query(Long.class)
                .single();
        LOG.info(
                "{} gaps seen, {} of them filled later; {} transactions committed, {} rolled back",
                gaps.size(),
                filled,
                committed.size(),
                rolledBack.size());
        assertThat(gaps.size()).as("gaps really seen").isGreaterThan(50);
        assertThat(filled).as("gaps filled by who committed late").isGreaterThan(3);
    }

    @Test
    void a_writer_that_stalls_is_read_however_many_commit_meanwhile() throws InterruptedException {
        var employer = UUID.randomUUID().toString();
        var story = story(employer);
        var appended = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var stalled = Thread.ofVirtual()
                .start(() -> inTransaction(() -> {
                    engine.getObject().appendEvents(story);
                    appended.countDown();
                    await(go);
                }));
        appended.await();
        appendMany();
        assertThat(positions.await(last(), Duration.ofSeconds(10))).isTrue();
        go.countDown();
        stalled.join();

        var streams =
                story.stream().map(DomainEventMessage::getAggregateIdentifier).toList();
        var places = jdbc().sql("SELECT global_index FROM domain_event WHERE aggregate_identifier IN (:streams)")
                .param("streams", streams)
                .query(Long.class)
                .list();
        assertThat(places).hasSize(2).allMatch(place -> positions.await(new Position(place), Duration.ofSeconds(10)));
        isThereOnce(employer);
    }

    /** Receipts, since no dossier takes them in; some at a time, since each that others overtake is a gap meanwhile. */
    private void appendMany() {
        var stream = UUID.randomUUID().toString();
        engine.getObject()
                .appendEvents(new GenericDomainEventMessage<>(
                        "Receipt", stream, 0, new ReceiptIssued(stream, FACT, "0", "{}")));
        for (int first = 1; first <= MANY; first += AT_ONCE) {
            jdbc().sql("INSERT INTO domain_event (event_identifier, aggregate_identifier, sequence_number,"
                            + " aggregate_type, time_stamp, payload_type, payload_revision, payload, meta_data)"
                            + " SELECT gen_random_uuid(), aggregate_identifier, number, aggregate_type,"
                            + " time_stamp, payload_type, payload_revision, payload, meta_data FROM domain_event,"
                            + " generate_series(?, ?) number WHERE aggregate_identifier = ? AND sequence_number ="
                            + " 0")
                    .params(first, first + AT_ONCE - 1, stream)
                    .update();
        }
    }

    private Position last() {
        return new Position(jdbc().sql("SELECT max(global_index) FROM domain_event")
                .query(Long.class)
                .single());
    }

    @Test
    void nobody_commits_into_a_gap_that_was_given_up() {
        var enforced = jdbc().sql("SELECT setting::int FROM pg_settings WHERE name = 'transaction_timeout'")
                .query(Integer.class)
                .single();
        assertThat(enforced)
                .as("milliseconds after which PostgreSQL ends a transaction, by which a gap is not given up yet")
                .isPositive()
                .isLessThan(PostgresEventStoreConfiguration.GAP_MILLIS);

        var employer = UUID.randomUUID().toString();
        assertThatThrownBy(() -> inTransaction(() -> {
                    engine.getObject().appendEvents(story(employer));
                    // what runs already is only set anew once it was off
                    jdbc().sql("SET LOCAL transaction_timeout = 0").update();
                    jdbc().sql("SET LOCAL transaction_timeout = '300ms'").update();
                    sleep(1_000);
                }))
                .as("too late to commit")
                .isInstanceOf(RuntimeException.class);
        assertThat(jdbc().sql("SELECT count(*) FROM domain_event WHERE aggregate_identifier = ?")
                        .param(employer)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void an_event_that_waited_too_long_for_its_turn_is_not_appended_at_its_time() {
        var employer = UUID.randomUUID().toString();
        var overdue = story(employer).stream()
                .<DomainEventMessage<?>>map(event -> new GenericDomainEventMessage<>(
                        event.getType(),
                        event.getAggregateIdentifier(),
                        event.getSequenceNumber(),
                        event,
                        () -> Instant.now().minusSeconds(6)))
                .toList();
        assertThatThrownBy(() -> engine.getObject().appendEvents(overdue)).hasRootCauseInstanceOf(OverdueAppend.class);
        assertThat(engine.getObject().lastSequenceNumberFor(employer)).isEmpty();
    }

    private void write(Random dice) {
        for (int transaction = 0; transaction < TRANSACTIONS; transaction++) {
            var employer = UUID.randomUUID().toString();
            boolean kept = dice.nextInt(5) > 0;
            new TransactionTemplate(transactions.getObject()).executeWithoutResult(status -> {
                engine.getObject().appendEvents(story(employer));
                sleep(dice.nextInt(STALL_MILLIS));
                if (!kept) {
                    status.setRollbackOnly();
                }
            });
            (kept ? committed : rolledBack).add(employer);
        }
    }

    private void countGaps() {
        while (writing) {
            processor.processingStatus().values().forEach(status -> {
                if (status.getTrackingToken() instanceof GapAwareTrackingToken token) {
                    gaps.addAll(token.getGaps());
                }
            });
            sleep(1);
        }
    }

    private void isThereOnce(String employer) {
        var card = cards.find(employer, Scope.ALL);
        assertThat(card).as(employer).isPresent();
        assertThat(card.orElseThrow().casesTotal()).isOne();
        assertThat(readSide.dossiers().find(employer).events().stream().map(Recorded::eventId))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    private static List<DomainEventMessage<?>> story(String employer) {
        var id = new EmployerId(employer);
        var matter = new CaseId(UUID.randomUUID().toString());
        return List.of(
                new GenericDomainEventMessage<>(
                        "Employer", employer, 0, new EmployerRegistered(id, FACT, "缺口（示例）" + employer, null, "")),
                new GenericDomainEventMessage<>(
                        "Case",
                        matter.value(),
                        0,
                        new IntakeRegistered(matter, id, FACT, CaseSource.COMPLAINT, Violation.WAGE_ARREARS, null)));
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions.getObject()).executeWithoutResult(_ -> work.run());
    }

    private JdbcClient jdbc() {
        return JdbcClient.create(database.getObject());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
