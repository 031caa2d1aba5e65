package inspectorate.infra.readside;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * How far every segment is where this process alone has them all. One that failed is nobody's until it is tried again:
 * what was written of it before is still there, and it is not further because others are.
 */
final class OwnTokens implements Supplier<Collection<@Nullable TrackingToken>> {

    private final StreamingEventProcessor processor;
    private final Map<Integer, @Nullable TrackingToken> seen = new HashMap<>();

    OwnTokens(StreamingEventProcessor processor) {
        this.processor = processor;
    }

    @Override
    public synchronized Collection<@Nullable TrackingToken> get() {
        processor.processingStatus().forEach((segment, status) -> {
            var token = status.getTrackingToken();
            if (token != null || !seen.containsKey(segment)) {
                seen.put(segment, token);
            }
        });
        return new ArrayList<>(seen.values());
    }
}
