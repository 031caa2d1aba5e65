package inspectorate.infra.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The most that appends can be without commands: rows of the same payloads, prepared and inserted one by one into a table
 * of the same shape, indexes and durability, each client on its own connection.
 */
final class RawAppends implements AutoCloseable {

    private static final String INSERT = """
        INSERT INTO bench_event (event_identifier, aggregate_identifier, sequence_number, aggregate_type, time_stamp,
          payload_type, payload_revision, payload, meta_data) VALUES (?,?,?,?,?,?,?,?,?)\
        """;

    private record Sample(String aggregateType, String time, String type, byte[] payload, byte[] metaData) {}

    private final List<Connection> connections = new ArrayList<>();
    private final List<PreparedStatement> inserts = new ArrayList<>();
    private final List<Sample> facts;
    private final List<Sample> receipts;

    RawAppends(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS bench_event");
            statement.execute("CREATE TABLE bench_event (LIKE domain_event INCLUDING INDEXES)");
            statement.execute("CREATE SEQUENCE IF NOT EXISTS bench_index OWNED BY bench_event.global_index");
            statement.execute("ALTER TABLE bench_event ALTER global_index SET DEFAULT nextval('bench_index')");
            facts = samples(connection, "payload_type <> 'ReceiptIssued'");
            receipts = samples(connection, "payload_type = 'ReceiptIssued'");
        }
        for (int client = 0; client < Clients.COUNT; client++) {
            var connection = database.getConnection();
            connections.add(connection);
            inserts.add(connection.prepareStatement(INSERT));
        }
    }

    private static List<Sample> samples(Connection connection, String which) throws SQLException {
        var samples = new ArrayList<Sample>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "SELECT aggregate_type, time_stamp, payload_type, payload, meta_data FROM domain_event WHERE "
                                + which + " ORDER BY global_index DESC LIMIT 500")) {
            while (found.next()) {
                samples.add(new Sample(
                        found.getString(1),
                        found.getString(2),
                        found.getString(3),
                        found.getBytes(4),
                        found.getBytes(5)));
            }
        }
        return samples;
    }

    /** One row, one commit: what one client's request costs without a receipt. */
    void appendOne(int client, int number) throws SQLException {
        var insert = inserts.get(client);
        connections.get(client).setAutoCommit(true);
        fill(insert, facts.get(number % facts.size()));
        insert.executeUpdate();
    }

    /** The event's row and its receipt's, sent together, with one commit. */
    void appendWithReceipt(int client, int number) throws SQLException {
        var insert = inserts.get(client);
        connections.get(client).setAutoCommit(false);
        fill(insert, facts.get(number % facts.size()));
        insert.addBatch();
        fill(insert, receipts.get(number % receipts.size()));
        insert.addBatch();
        insert.executeBatch();
        connections.get(client).commit();
    }

    private static void fill(PreparedStatement insert, Sample sample) throws SQLException {
        insert.setString(1, UUID.randomUUID().toString());
        insert.setString(2, UUID.randomUUID().toString());
        insert.setLong(3, 0);
        insert.setString(4, sample.aggregateType());
        insert.setString(5, sample.time());
        insert.setString(6, sample.type());
        insert.setString(7, null);
        insert.setBytes(8, sample.payload());
        insert.setBytes(9, sample.metaData());
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections) {
            connection.setAutoCommit(true);
            connection.close();
        }
    }
}
