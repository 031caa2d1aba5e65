package inspectorate.infra.store;

import java.sql.SQLException;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.springframework.stereotype.Component;

/**
 * Tells a lost race from a broken store. Axon's own resolver waits for a subclass of the exception that PostgreSQL's
 * driver never throws, so that nobody would try again.
 */
@Component
class DuplicateKeys implements PersistenceExceptionResolver {

    private static final String UNIQUE_VIOLATION = "23505";

    /** Of two processes that wait for each other's rows, one is rolled back. */
    private static final String DEADLOCK = "40P01";

    @Override
    public boolean isDuplicateKeyViolation(Exception failed) {
        return is(failed);
    }

    static boolean is(Exception failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused
                    && (UNIQUE_VIOLATION.equals(refused.getSQLState()) || DEADLOCK.equals(refused.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
