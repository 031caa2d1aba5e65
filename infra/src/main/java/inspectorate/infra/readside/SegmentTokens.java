package inspectorate.infra.readside;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
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
    private final String node;
    /** What was written of a segment that failed is still there, until another process holds it. */
    private final Map<Integer, TrackingToken> own = new ConcurrentHashMap<>();

    private final Lock looking = new ReentrantLock();
    private volatile Seen seen = new Seen(Map.of(), System.nanoTime() - KEPT_NANOS);

    private record Seen(Map<Integer, @Nullable TrackingToken> tokens, long at) {}

    /** @param node name of this process among the owners of segments */
    SegmentTokens(
            StreamingEventProcessor processor, MongoCollection<Document> tokens, Serializer serializer, String node) {
        this.processor = processor;
        this.tokens = tokens;
        this.serializer = serializer;
        this.node = node;
    }

    @Override
    public Collection<@Nullable TrackingToken> get() {
        Map<Integer, @Nullable TrackingToken> all = new HashMap<>(stored());
        processor.processingStatus().forEach((segment, status) -> {
            if (status.getTrackingToken() != null) {
                own.put(segment, status.getTrackingToken());
            }
        });
        all.replaceAll((segment, stored) -> further(stored, own.get(segment)));
        return all.values();
    }

    private static @Nullable TrackingToken further(@Nullable TrackingToken stored, @Nullable TrackingToken written) {
        return written != null && (stored == null || written.covers(stored)) ? written : stored;
    }

    /** Where somebody looks already, what was seen before: a store that is down is waited for by one alone. */
    private Map<Integer, @Nullable TrackingToken> stored() {
        if (System.nanoTime() - seen.at() >= KEPT_NANOS && looking.tryLock()) {
            try {
                seen = new Seen(read(), System.nanoTime());
            } catch (MongoException down) {
                // no segment is behind what it was, and who asks again need not wait each time
                seen = new Seen(seen.tokens(), System.nanoTime() + AGAIN_NANOS);
            } finally {
                looking.unlock();
            }
        }
        return seen.tokens();
    }

    private Map<Integer, @Nullable TrackingToken> read() {
        Map<Integer, @Nullable TrackingToken> found = new HashMap<>();
        tokens.find(Filters.eq("processorName", processor.getName())).forEach(entry -> {
            int segment = entry.getInteger("segment");
            found.put(segment, StoredTokens.token(entry, serializer));
            var owner = entry.getString("owner");
            if (owner != null && !owner.equals(node)) {
                // the store may have fallen back behind what was written here
                own.remove(segment);
            }
        });
        return found;
    }
}
