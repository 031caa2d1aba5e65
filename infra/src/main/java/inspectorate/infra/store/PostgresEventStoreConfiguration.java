package inspectorate.infra.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Events in PostgreSQL, where Axon Server does not keep them. */
@Configuration
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
class PostgresEventStoreConfiguration {

    /** Longer than PostgreSQL lets a transaction run. */
    static final int GAP_MILLIS = 30_000;

    /** With the turn that an append waits for, less than settled-after. Of each connection, whoever runs the server. */
    private static final String LIMIT = "SET transaction_timeout = '15s'";

    /** For the scripts: an index over everything may take its time. */
    private static final String UNLIMITED = "SET transaction_timeout = 0;";

    /**
     * More than are taken while a transaction runs, at 6,081 a second: a gap is given up for its age, not for what
     * others append meanwhile.
     */
    private static final int GAP_PLACES = 100_000;

    private static final int MOST_GAPS = 50;
    private static final int CACHED = 2_000;

    /** {@code -Dpostgres=jdbc:postgresql://…} is a database that several processes share. */
    @Bean
    @ConditionalOnProperty("postgres")
    JdbcConnectionDetails externalPostgres(
            @Value("${postgres}") String url,
            @Value("${postgres.user:postgres}") String user,
            @Value("${postgres.password:}") String password) {
        return new PostgresAddress(url, user, password);
    }

    /** Every {@code db/*.sql} runs at each start, in order of names, and bears to run again. */
    @Bean
    DataSource dataSource(JdbcConnectionDetails address) throws IOException {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(address.getJdbcUrl());
        pool.setUsername(address.getUsername());
        pool.setPassword(address.getPassword());
        pool.setMaximumPoolSize(32);
        pool.setMinimumIdle(4);
        pool.setPoolName("events");
        pool.setConnectionInitSql(LIMIT);
        prepare(address);
        return pool;
    }

    private static void prepare(JdbcConnectionDetails address) throws IOException {
        var plain = new DriverManagerDataSource(address.getJdbcUrl());
        plain.setUsername(address.getUsername());
        plain.setPassword(address.getPassword());
        var scripts = new ResourceDatabasePopulator(new ByteArrayResource(UNLIMITED.getBytes(UTF_8)));
        scripts.addScripts(new PathMatchingResourcePatternResolver().getResources("classpath*:db/*.sql"));
        DatabasePopulatorUtils.execute(scripts, plain);
    }

    @Bean
    EventTable eventTable(DataSource database) {
        return new EventTable(database);
    }

    @Bean
    LastAppend lastAppend() {
        return new LastAppend();
    }

    /** Reads and appends are statements of their own, without a transaction around them: each is one round trip. */
    @Bean
    IndexedEventStorageEngine eventStorageEngine(
            Serializer serializer,
            PersistenceExceptionResolver duplicates,
            org.axonframework.config.Configuration configuration,
            DataSource database,
            EventTable table,
            LastAppend lastAppend,
            @Value("${inspectorate.projection.conditional-writes:false}") boolean shared,
            @Value("${postgres:}") String external) {
        var builder = JdbcEventStorageEngine.builder()
                .schema(EventTables.schema())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(configuration.upcasterChain())
                .snapshotFilter(configuration.snapshotFilter())
                .persistenceExceptionResolver(duplicates)
                .connectionProvider(new SpringDataSourceConnectionProvider(database))
                .transactionManager(NoTransactionManager.instance())
                // every read token holds all gaps: those that PostgreSQL's own time-out has settled must go
                .gapTimeout(GAP_MILLIS)
                .maxGapOffset(GAP_PLACES)
                .gapCleaningThreshold(MOST_GAPS);
        return new IndexedEventStorageEngine(builder, table, lastAppend, !shared && external.isEmpty());
    }

    @Bean
    Decisions decisions(IndexedEventStorageEngine engine) {
        return engine.decisions();
    }

    /** Keeps fewer events for its readers than by default, since each comes with its own copy of the gaps. */
    @Bean
    EmbeddedEventStore eventStore(
            IndexedEventStorageEngine engine, org.axonframework.config.Configuration configuration) {
        var builder = EmbeddedEventStore.builder()
                .messageMonitor(configuration.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(configuration.getComponent(EventBusSpanFactory.class))
                .cachedEvents(CACHED);
        return new TellingEventStore(builder, engine);
    }
}
