package inspectorate.query.projection;

import static inspectorate.query.projection.DossierStore.BUCKET;
import static inspectorate.query.projection.DossierStore.FURTHER;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/** One dossier written anew. Cut short, it leaves some events twice and loses none. */
final class DossierRewrite {

    private final MongoCollection<Document> buckets;
    private final BucketRows rows;
    private final boolean conditional;
    private final Dossier was;
    private final List<Recorded> events;
    private final Set<String> known = new HashSet<>();

    /** Never less than readers had to look for, until all buckets are written. */
    private final int counted;

    DossierRewrite(
            MongoCollection<Document> buckets,
            BucketRows rows,
            boolean conditional,
            Dossier was,
            List<Recorded> events) {
        this.buckets = buckets;
        this.rows = rows;
        this.conditional = conditional;
        this.was = was;
        this.events = events;
        this.counted = Math.max(was.counted(), events.size());
        was.entries().forEach(recorded -> known.add(recorded.eventId()));
        events.forEach(recorded -> known.add(recorded.eventId()));
    }

    /** @return false where another process has appended, and nothing that it wrote is overwritten */
    boolean written() {
        try {
            return headWritten() && furtherWritten() && counted();
        } catch (MongoWriteException refused) {
            if (NewRows.isThere(refused)) {
                return false;
            }
            throw refused;
        }
    }

    private boolean headWritten() {
        var head = rows.row(was.id(), part(0)).append("count", counted);
        return replaced(head(was.counted()), head, !conditional || was.counted() == 0);
    }

    private boolean furtherWritten() {
        int full = events.size() / BUCKET;
        for (int bucket = 1; bucket <= full; bucket++) {
            var id = was.id() + FURTHER + bucket;
            if (!replaced(holdsNothingElse(id), rows.row(id, part(bucket)), true)) {
                return false;
            }
        }
        int further = full + 1;
        while (buckets.deleteOne(holdsNothingElse(was.id() + FURTHER + further)).getDeletedCount() > 0) {
            further++;
        }
        return true;
    }

    private boolean counted() {
        if (events.isEmpty()) {
            return buckets.deleteOne(head(counted)).getDeletedCount() > 0;
        }
        return counted == events.size()
                || buckets.updateOne(head(counted), Updates.set("count", events.size()))
                                .getMatchedCount()
                        > 0;
    }

    private List<Recorded> part(int bucket) {
        return events.subList(bucket * BUCKET, Math.min(events.size(), (bucket + 1) * BUCKET));
    }

    private boolean replaced(Bson bucket, Document by, boolean orMade) {
        var result = buckets.replaceOne(bucket, by, new ReplaceOptions().upsert(orMade));
        return result.getMatchedCount() > 0 || result.getUpsertedId() != null;
    }

    private Bson head(int count) {
        var head = holdsNothingElse(was.id());
        return conditional ? Filters.and(head, Filters.eq("count", count)) : head;
    }

    /** A bucket with an event that was not read does not match, and its id is refused as a duplicate. */
    private Bson holdsNothingElse(String id) {
        var bucket = Filters.eq("_id", id);
        return conditional
                ? Filters.and(bucket, Filters.not(Filters.elemMatch("ids", new Document("$nin", known))))
                : bucket;
    }
}
