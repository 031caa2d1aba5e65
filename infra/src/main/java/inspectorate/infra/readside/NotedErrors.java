package inspectorate.infra.readside;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.ErrorHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.stereotype.Component;

/** What fails in a processor is tried again, and noted for who looks after it. */
@Component
public class NotedErrors implements ErrorHandler {

    private final Map<String, Failure> failures = new ConcurrentHashMap<>();
    private final Clock clock;

    NotedErrors(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param kind of what was thrown, without what it says
     * @param index of the first event of the batch that failed
     */
    record Failure(String kind, Instant at, long index) {}

    @Override
    public void handleError(ErrorContext failed) throws Exception {
        failures.put(failed.eventProcessor(), new Failure(kind(failed.error()), clock.instant(), first(failed)));
        PropagatingErrorHandler.instance().handleError(failed);
    }

    Optional<Failure> last(String processor) {
        return Optional.ofNullable(failures.get(processor));
    }

    private static long first(ErrorContext failed) {
        return failed.failedEvents().stream()
                .filter(TrackedEventMessage.class::isInstance)
                .mapToLong(event -> Lag.index(((TrackedEventMessage<?>) event).trackingToken()))
                .min()
                .orElse(-1);
    }

    static String kind(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName();
    }
}
