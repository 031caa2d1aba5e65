package inspectorate.infra.readside;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.eventhandling.pooled.MaxSegmentProvider;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.bson.Document;

/**
 * As many segments for each process as come to it when all that project share them. One that was not seen for as long as
 * a claim lasts counts no more.
 */
final class FairShare implements MaxSegmentProvider {

    private final MongoCollection<Document> presence;
    private final TokenStore tokens;
    private final String node;
    private final Duration claim;
    private final Clock clock;

    FairShare(MongoCollection<Document> presence, TokenStore tokens, String node, Duration claim, Clock clock) {
        this.presence = presence;
        this.tokens = tokens;
        this.node = node;
        this.claim = claim;
        this.clock = clock;
    }

    /** Asked again and again by the one who claims, and so also tells that this process is there. */
    @Override
    public int getMaxSegments(String processor) {
        long now = clock.millis();
        presence.replaceOne(
                Filters.eq("_id", node),
                new Document("_id", node).append("seenAt", now),
                new ReplaceOptions().upsert(true));
        long present = presence.countDocuments(Filters.gt("seenAt", now - claim.toMillis()));
        int segments = tokens.fetchSegments(processor).length;
        return (int) Math.max(1, Math.ceilDiv(segments, Math.max(1, present)));
    }

    /** The others need not wait until it is missed. */
    void leave() {
        presence.deleteOne(Filters.eq("_id", node));
    }
}
