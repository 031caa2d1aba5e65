package inspectorate.query.projection;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.TransportException;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.NoHttpResponseException;

/** Tells a store that cannot be reached, or cannot answer at present, from something that is wrong. */
public final class Outage {

    /** Search is busy, starting, electing, or behind a gateway that does not reach it. */
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

    /** A database that breaks the connection, stops, starts or takes no further connection. */
    private static final Pattern DOWN = Pattern.compile("08...|57P0[123]|53300");

    private Outage() {}

    /** True if a store could not be reached or could not answer: the same may succeed in a moment. */
    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isOne(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(Throwable cause) {
        return switch (cause) {
            case MongoTimeoutException _,
                    MongoSocketException _,
                    MongoNotPrimaryException _,
                    MongoNodeIsRecoveringException _,
                    MongoConnectionPoolClearedException _ -> true;
            case SocketException _, SocketTimeoutException _, UnknownHostException _ -> true;
            case ConnectionClosedException _, ConnectionRequestTimeoutException _, NoHttpResponseException _ -> true;
            case SQLTransientConnectionException _ -> true;
            case SQLException refused ->
                refused.getSQLState() != null
                        && DOWN.matcher(refused.getSQLState()).matches();
            case ElasticsearchException answered -> PASSING.contains(answered.status());
            case TransportException answered -> PASSING.contains(answered.statusCode());
            case ResponseException answered ->
                PASSING.contains(answered.getResponse().getStatusCode());
            default -> false;
        };
    }
}
