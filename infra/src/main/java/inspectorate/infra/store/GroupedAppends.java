package inspectorate.infra.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Appends that wait at the same time go to the database as one statement and one commit. Who finds nobody writing
 * writes at once, so a single append never waits for others. Each append is still whole or refused by itself: a group
 * that is refused is written again one by one.
 */
final class GroupedAppends {

    /** Keeps a statement, and the time for which others wait, short. */
    private static final int MOST_ROWS = 64;

    /** Classes of SQL states: data exception, integrity constraint violation, and rollback, as of a deadlock. */
    private static final List<String> OF_A_ROW = List.of("22", "23", "40");

    /** Writes all rows or none. */
    @FunctionalInterface
    interface Table {
        /** @return global index of each row */
        long[] insert(List<EventRow> rows) throws SQLException;
    }

    private final Table table;
    private final Queue<Append> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();

    GroupedAppends(Table table) {
        this.table = table;
    }

    /** @return global index of the last row */
    long append(List<EventRow> rows) throws SQLException {
        var mine = new Append(rows, Thread.currentThread());
        waiting.add(mine);
        boolean interrupted = false;
        while (!mine.done) {
            if (turn.tryLock()) {
                try {
                    writeNext();
                } finally {
                    turn.unlock();
                    // after the lock is free: who comes later takes it by itself
                    var next = waiting.peek();
                    if (next != null) {
                        LockSupport.unpark(next.caller);
                    }
                }
            } else {
                LockSupport.park(this);
                // what was handed over cannot be called back
                interrupted |= Thread.interrupted();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (mine.refused != null) {
            throw mine.refused;
        }
        if (!mine.written) {
            throw new SQLException("It is not known why this append was not written");
        }
        return mine.index;
    }

    private void writeNext() {
        var group = new ArrayList<Append>();
        int rows = 0;
        for (var next = waiting.peek();
                next != null && (group.isEmpty() || rows + next.rows.size() <= MOST_ROWS);
                next = waiting.peek()) {
            group.add(waiting.remove());
            rows += next.rows.size();
        }
        try {
            write(group);
        } catch (SQLException refused) {
            if (group.size() > 1 && concernsOne(refused)) {
                group.forEach(this::writeAlone);
            } else {
                group.forEach(append -> append.refused = refused);
            }
        } catch (RuntimeException | Error broken) {
            group.forEach(append -> append.refused = new SQLException(broken));
        } finally {
            group.forEach(Append::end);
        }
    }

    /** Not the database itself: a row is late, is there already or cannot be kept. Nothing of the group is. */
    private static boolean concernsOne(SQLException refused) {
        var state = refused.getSQLState();
        return refused instanceof OverdueAppend
                || state != null && OF_A_ROW.stream().anyMatch(state::startsWith);
    }

    private void writeAlone(Append append) {
        try {
            write(List.of(append));
        } catch (SQLException refused) {
            append.refused = refused;
        } catch (RuntimeException | Error broken) {
            append.refused = new SQLException(broken);
        }
    }

    private void write(List<Append> group) throws SQLException {
        var indexes = table.insert(
                group.stream().flatMap(append -> append.rows.stream()).toList());
        int last = -1;
        for (var append : group) {
            last += append.rows.size();
            append.index = indexes[last];
            append.written = true;
        }
    }

    private static final class Append {

        private final List<EventRow> rows;
        private final Thread caller;
        private long index;
        private boolean written;
        private @Nullable SQLException refused;
        private volatile boolean done;

        Append(List<EventRow> rows, Thread caller) {
            this.rows = rows;
            this.caller = caller;
        }

        void end() {
            done = true;
            LockSupport.unpark(caller);
        }
    }
}
