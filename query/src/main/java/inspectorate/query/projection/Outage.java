package inspectorate.query.projection;

import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.net.ConnectException;
import java.net.SocketException;
import java.sql.SQLTransientConnectionException;

/** Tells a store that cannot be reached from something that is wrong. */
public final class Outage {

    private Outage() {}

    /** True if a store could not be reached: the same may succeed in a moment. */
    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case MongoTimeoutException _,
                        MongoSocketException _,
                        ConnectException _,
                        SocketException _,
                        SQLTransientConnectionException _ -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
