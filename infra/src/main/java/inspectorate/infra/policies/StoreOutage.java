package inspectorate.infra.policies;

import com.mongodb.MongoException;
import inspectorate.query.projection.Outage;
import java.io.IOException;
import java.sql.SQLException;
import org.axonframework.common.AxonTransientException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** Tells what may succeed in a moment, with nothing mended, from what is wrong with an event or with our code. */
final class StoreOutage {

    private StoreOutage() {}

    static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case AxonTransientException _,
                        EventStoreException _,
                        SQLException _,
                        MongoException _,
                        IOException _,
                        InterruptedException _ -> {
                    return true;
                }
                default -> {}
            }
        }
        return Outage.isBehind(failure);
    }
}
