package inspectorate.infra.readside;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.ErrorHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.stereotype.Component;

/** What fails in a processor is tried again, and noted for who looks after it. */
@Component
public class NotedErrors implements ErrorHandler {

    /** Longer than a processor waits at most before it tries again. */
    private static final Duration RECENT = Duration.ofSeconds(90);

    private final Map<String, Failure> failures = new ConcurrentHashMap<>();
    private final Clock clock;

    NotedErrors(Clock clock) {
        this.clock = clock;
    }

    /** @param kind of what was thrown, without what it says */
    record Failure(String kind, Instant at) {}

    @Override
    public void handleError(ErrorContext failed) throws Exception {
        failures.put(failed.eventProcessor(), new Failure(kind(failed.error()), clock.instant()));
        PropagatingErrorHandler.instance().handleError(failed);
    }

    Optional<Failure> last(String processor) {
        return Optional.ofNullable(failures.get(processor));
    }

    boolean recent(Failure failure) {
        return failure.at().plus(RECENT).isAfter(clock.instant());
    }

    static String kind(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName();
    }
}
