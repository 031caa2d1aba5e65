package inspectorate.infra.readside;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import inspectorate.infra.RunningInspectorate;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackerStatus;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How far the projection of several processes is, while it fails and while nobody can say. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SegmentTokensIT extends RunningInspectorate {

    private static final Duration PATIENCE = Duration.ofMillis(2_500);

    @Autowired
    private MongoClient mongo;

    @Autowired
    private Serializer serializer;

    private final Map<Integer, EventTrackerStatus> here = new HashMap<>();

    private final StreamingEventProcessor processor = (StreamingEventProcessor) Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {StreamingEventProcessor.class},
            (_, asked, _) -> asked.getName().equals("processingStatus") ? Map.copyOf(here) : "tokens");

    @Test
    void a_segment_that_failed_counts_as_far_as_it_was_until_it_is_further_elsewhere() throws InterruptedException {
        var stored = mongo.getDatabase("segment-tokens").getCollection("tokens");
        store(stored, 3);
        var tokens = new SegmentTokens(processor, stored, serializer, "here");
        here.put(0, new TrackerStatus(Segment.ROOT_SEGMENT, new GlobalSequenceTrackingToken(5)));
        assertThat(tokens.get()).containsExactly(new GlobalSequenceTrackingToken(5));
        here.put(0, new TrackerStatus(Segment.ROOT_SEGMENT, null));
        assertThat(tokens.get()).containsExactly(new GlobalSequenceTrackingToken(5));
        here.clear();
        assertThat(tokens.get()).containsExactly(new GlobalSequenceTrackingToken(5));
        store(stored, 7);
        Thread.sleep(Duration.ofMillis(20));
        assertThat(tokens.get()).containsExactly(new GlobalSequenceTrackingToken(7));
    }

    @Test
    void a_segment_that_another_process_holds_counts_as_far_as_is_stored() throws InterruptedException {
        var stored = mongo.getDatabase("segment-tokens").getCollection("tokens");
        store(stored, 3);
        var tokens = new SegmentTokens(processor, stored, serializer, "here");
        here.put(0, new TrackerStatus(Segment.ROOT_SEGMENT, new GlobalSequenceTrackingToken(5)));
        assertThat(tokens.get()).containsExactly(new GlobalSequenceTrackingToken(5));
        here.clear();
        owned(stored, "here");
        assertThat(tokens.get()).containsExactly(new GlobalSequenceTrackingToken(5));
        owned(stored, "elsewhere");
        assertThat(tokens.get()).containsExactly(new GlobalSequenceTrackingToken(3));
    }

    private static void owned(MongoCollection<Document> tokens, String node) throws InterruptedException {
        tokens.updateOne(Filters.eq("_id", 0), Updates.set("owner", node));
        Thread.sleep(Duration.ofMillis(20));
    }

    @Test
    void a_store_that_is_down_is_waited_for_once_and_not_by_everybody() {
        var nobody = MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.hosts(List.of(new ServerAddress("127.0.0.1", 1)))
                        .serverSelectionTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS))
                .build();
        try (var down = MongoClients.create(nobody)) {
            var tokens =
                    new SegmentTokens(processor, down.getDatabase("none").getCollection("tokens"), serializer, "here");
            assertThat(took(tokens)).isGreaterThanOrEqualTo(PATIENCE);
            assertThat(took(tokens)).isLessThan(PATIENCE.dividedBy(2));
        }
    }

    private static Duration took(SegmentTokens tokens) {
        long began = System.nanoTime();
        assertThat(tokens.get()).isEmpty();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private void store(MongoCollection<Document> tokens, long index) {
        var written = serializer.serialize(new GlobalSequenceTrackingToken(index), byte[].class);
        tokens.replaceOne(
                Filters.eq("_id", 0),
                new Document("_id", 0)
                        .append("processorName", "tokens")
                        .append("segment", 0)
                        .append("tokenType", written.getType().getName())
                        .append("token", new Binary(written.getData())),
                new ReplaceOptions().upsert(true));
    }
}
