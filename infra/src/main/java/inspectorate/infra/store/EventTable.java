package inspectorate.infra.store;

import inspectorate.query.projection.Committed;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** Rows of the event table, as many at once as wait; a statement of its own commits by itself, in one round trip. */
final class EventTable implements GroupedAppends.Table, Committed {

    /** How long an event may wait for its turn and a connection: it bears the time at which it was decided. */
    private static final Duration TURN = Duration.ofSeconds(5);

    private static final String ANY = "SELECT EXISTS (SELECT 1 FROM domain_event WHERE global_index = ANY(?))";

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
            requireInTime(rows);
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

    /** A later one would come behind what was already told to be known at its time. */
    private static void requireInTime(List<EventRow> rows) throws SQLException {
        var earliest = GenericEventMessage.clock.instant().minus(TURN);
        if (rows.stream().anyMatch(row -> row.event().getTimestamp().isBefore(earliest))) {
            throw new OverdueAppend();
        }
    }

    @Override
    public boolean any(Collection<Long> indexes) {
        if (indexes.isEmpty()) {
            return false;
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ANY)) {
            statement.setArray(1, connection.createArrayOf("bigint", indexes.toArray()));
            try (var found = statement.executeQuery()) {
                return found.next() && found.getBoolean(1);
            }
        } catch (SQLException down) {
            throw new EventStoreException("Late events cannot be looked for", down);
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
