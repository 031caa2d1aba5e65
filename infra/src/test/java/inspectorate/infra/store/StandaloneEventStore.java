package inspectorate.infra.store;

import com.zaxxer.hikari.HikariDataSource;
import inspectorate.infra.serialization.EventCatalogue;
import inspectorate.infra.serialization.EventSerializer;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The application's event store over a database of its own, without the application. */
public final class StandaloneEventStore implements AutoCloseable {

    private static final int CACHED = 2_000;

    private final HikariDataSource database = new HikariDataSource();
    private final Serializer serializer = EventSerializer.with(EventCatalogue.OF_THE_DOMAIN);
    private final IndexedEventStorageEngine engine;
    private final EmbeddedEventStore events;

    public StandaloneEventStore(String url) {
        database.setJdbcUrl(url);
        database.setUsername("postgres");
        DatabasePopulatorUtils.execute(
                new ResourceDatabasePopulator(new ClassPathResource("db/10-events.sql")), database);
        var builder = JdbcEventStorageEngine.builder()
                .schema(EventTables.schema())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .connectionProvider(database::getConnection)
                .persistenceExceptionResolver(new DuplicateKeys())
                .transactionManager(NoTransactionManager.instance());
        engine = new IndexedEventStorageEngine(builder, new EventTable(database), new LastAppend(), true);
        events = new TellingEventStore(EmbeddedEventStore.builder().cachedEvents(CACHED), engine);
    }

    /** Address of a new database beside that one. */
    static String databaseBeside(DataSource database) throws SQLException {
        var name = "own_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
            return connection.getMetaData().getURL().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
        }
    }

    public EmbeddedEventStore events() {
        return events;
    }

    IndexedEventStorageEngine engine() {
        return engine;
    }

    Decisions decisions() {
        return engine.decisions();
    }

    public DataSource database() {
        return database;
    }

    public Serializer serializer() {
        return serializer;
    }

    @Override
    public void close() {
        events.shutDown();
        database.close();
    }
}
