package inspectorate.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;

/** What is parked, seen by the operator. */
public final class ParkedStore {

    /** In place of a projection's name: the event itself could not be read. */
    public static final String EVENT = "event";

    private final MongoCollection<Document> collection;
    private final Set<String> present = new HashSet<>();

    ParkedStore(MongoDatabase database) {
        this.collection = database.getCollection("parked");
        collection.find().forEach(found -> present.add(found.getString("_id")));
    }

    public long count() {
        return collection.countDocuments();
    }

    public List<Parked> list(int limit) {
        var parked = new ArrayList<Parked>();
        collection
                .find()
                .limit(limit)
                .forEach(found -> parked.add(Json.read(found.get("body", Document.class), Parked.class)));
        return parked;
    }

    public Optional<Parked> find(String projection, String subject) {
        return Optional.ofNullable(collection
                        .find(Filters.eq("_id", id(projection, subject)))
                        .first())
                .map(found -> Json.read(found.get("body", Document.class), Parked.class));
    }

    synchronized void park(Parked parked) {
        var id = id(parked.projection(), parked.subject());
        collection.replaceOne(
                Filters.eq("_id", id),
                new Document("_id", id).append("body", Json.bson(parked)),
                new ReplaceOptions().upsert(true));
        present.add(id);
    }

    /** A document that folds again is no longer parked. */
    synchronized void release(String projection, Collection<String> keys) {
        if (present.isEmpty()) {
            return;
        }
        keys.stream()
                .map(key -> id(projection, key))
                .filter(present::remove)
                .forEach(id -> collection.deleteOne(Filters.eq("_id", id)));
    }

    private static String id(String projection, String subject) {
        return projection + " " + subject;
    }
}
