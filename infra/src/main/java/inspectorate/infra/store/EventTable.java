package inspectorate.infra.store;

import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** Rows of the event table, as many at once as wait; a statement of its own commits by itself, in one round trip. */
final class EventTable implements GroupedAppends.Table {

    private static final String LAST = "SELECT stream, (SELECT sequence_number FROM domain_event"
            + " WHERE aggregate_identifier = stream ORDER BY sequence_number DESC LIMIT 1) FROM unnest(?) stream";

    private final DataSource database;

    EventTable(DataSource database) {
        this.database = database;
    }

    @Override
    public long[] insert(List<EventRow> rows) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql(rows.size()))) {
            for (int row = 0; row < rows.size(); row++) {
                rows.get(row).fill(statement, 1 + row * EventRow.WIDTH);
            }
            var indexes = new long[rows.size()];
            try (var inserted = statement.executeQuery()) {
                for (int row = 0; inserted.next(); row++) {
                    indexes[row] = inserted.getLong(1);
                }
            }
            return indexes;
        }
    }

    /** @return last sequence number of each stream that has events */
    Map<String, Long> last(Set<String> streams) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(LAST)) {
            statement.setArray(1, connection.createArrayOf("varchar", streams.toArray()));
            Map<String, Long> last = new HashMap<>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    last.put(found.getString(1), found.getLong(2));
                }
            }
            return last;
        } catch (SQLException down) {
            throw new EventStoreException("The last events of streams cannot be read", down);
        }
    }

    private static String sql(int rows) {
        return "INSERT INTO domain_event " + EventRow.COLUMNS + " VALUES "
                + String.join(",", Collections.nCopies(rows, "(?,?,?,?,?,?,?,?,?)")) + " RETURNING global_index";
    }
}
