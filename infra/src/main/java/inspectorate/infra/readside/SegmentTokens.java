package inspectorate.infra.readside;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How far every segment is: those this process holds, as it has written them; those of others, as they are stored. A
 * stored one may be a little behind, and so no answer claims to reflect what it does not.
 */
final class SegmentTokens implements Supplier<Collection<@Nullable TrackingToken>> {

    /** Many questions are answered at once, and each asks. */
    private static final long KEPT_NANOS = Duration.ofMillis(10).toNanos();

    private static final long AGAIN_NANOS = Duration.ofSeconds(2).toNanos();

    private final StreamingEventProcessor processor;
    private final MongoCollection<Document> tokens;
    private final Serializer serializer;
    private volatile Seen seen = new Seen(Map.of(), System.nanoTime() - KEPT_NANOS);

    private record Seen(Map<Integer, @Nullable TrackingToken> tokens, long at) {}

    SegmentTokens(StreamingEventProcessor processor, MongoCollection<Document> tokens, Serializer serializer) {
        this.processor = processor;
        this.tokens = tokens;
        this.serializer = serializer;
    }

    @Override
    public Collection<@Nullable TrackingToken> get() {
        Map<Integer, @Nullable TrackingToken> all = new HashMap<>(stored());
        processor.processingStatus().forEach((segment, status) -> all.replace(segment, status.getTrackingToken()));
        return all.values();
    }

    private Map<Integer, @Nullable TrackingToken> stored() {
        var last = seen;
        if (System.nanoTime() - last.at() < KEPT_NANOS) {
            return last.tokens();
        }
        long now = System.nanoTime();
        try {
            seen = new Seen(read(), now);
        } catch (MongoException down) {
            // no segment is behind what it was, and who asks again need not wait each time
            seen = new Seen(last.tokens(), now + AGAIN_NANOS);
        }
        return seen.tokens();
    }

    private Map<Integer, @Nullable TrackingToken> read() {
        Map<Integer, @Nullable TrackingToken> found = new HashMap<>();
        tokens.find(Filters.eq("processorName", processor.getName()))
                .forEach(entry -> found.put(entry.getInteger("segment"), StoredTokens.token(entry, serializer)));
        return found;
    }
}
