package inspectorate.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Which events are skipped, for an operator to look through; the decisions themselves are in the dossiers. */
public final class SkippedStore {

    private final MongoCollection<Document> collection;

    SkippedStore(MongoDatabase database) {
        this.collection = database.getCollection("skipped");
    }

    public Page<Skipped> list(@Nullable String after, int size) {
        Bson further = after == null ? new Document() : Filters.gt("_id", after);
        var found = new ArrayList<Document>();
        collection.find(further).sort(Sorts.ascending("_id")).limit(size + 1).into(found);
        var shown = found.size() > size ? found.subList(0, size) : found;
        return new Page<>(
                shown.stream().map(SkippedStore::skipped).toList(),
                collection.countDocuments(),
                shown.size() < found.size() ? shown.getLast().getString("_id") : null);
    }

    public Optional<Skipped> find(String eventId) {
        return Optional.ofNullable(collection.find(Filters.eq("_id", eventId)).first())
                .map(SkippedStore::skipped);
    }

    private static Skipped skipped(Document found) {
        return Json.read(found.get("body", Document.class), Skipped.class);
    }

    void add(Skipped skipped) {
        collection.replaceOne(
                Filters.eq("_id", skipped.eventId()),
                new Document("_id", skipped.eventId()).append("body", Json.bson(skipped)),
                new ReplaceOptions().upsert(true));
    }

    void remove(String eventId) {
        collection.deleteOne(Filters.eq("_id", eventId));
    }
}
