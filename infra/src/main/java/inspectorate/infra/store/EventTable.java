package inspectorate.infra.store;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/** Rows of the event table, as many at once as wait; a statement of its own commits by itself, in one round trip. */
final class EventTable implements GroupedAppends.Table {

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

    private static String sql(int rows) {
        return "INSERT INTO domain_event " + EventRow.COLUMNS + " VALUES "
                + String.join(",", Collections.nCopies(rows, "(?,?,?,?,?,?,?,?,?)")) + " RETURNING global_index";
    }
}
