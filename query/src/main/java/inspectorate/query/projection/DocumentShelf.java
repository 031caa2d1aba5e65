package inspectorate.query.projection;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The documents of one generation. */
final class DocumentShelf<D> {

    /** Of every cursor that may run long: left to itself, the embedded server sends all in one message. */
    static final int BATCH = 500;

    /** On a document that does not tell all that its dossier holds. */
    static final String STALE = "stale";

    private static final int DUPLICATE_KEY = 11000;

    private final Projection<D> projection;
    private final Generation generation;
    private final MongoCollection<Document> collection;
    private final boolean conditional;

    /** @param conditional true where several processes write: a newer document is then never overwritten */
    DocumentShelf(Projection<D> projection, int number, MongoDatabase database, boolean conditional) {
        this.projection = projection;
        this.generation = new Generation(projection.name(), number);
        this.collection = database.getCollection(generation.toString());
        this.conditional = conditional;
        collection.createIndex(Indexes.ascending("cell"));
        for (String field : projection.listedBy()) {
            collection.createIndex(Indexes.ascending("body." + field, "_id"));
        }
    }

    Projection<D> projection() {
        return projection;
    }

    Generation generation() {
        return generation;
    }

    MongoCollection<Document> collection() {
        return collection;
    }

    D document(Document stored) {
        return Json.read(stored.get("body", Document.class), projection.documentType());
    }

    Stored<D> stored(Document row) {
        return new Stored<>(row.getString("_id"), document(row), row.getLong("version"));
    }

    /** As it is stored, or null where the document says nothing and is not stored. */
    @Nullable
    Document row(Dossier dossier, String key, @Nullable D document) {
        return row(dossier, key, document, Json::bson);
    }

    /** The same, for no other use than to store it. */
    @Nullable
    Document toStore(Dossier dossier, String key, @Nullable D document) {
        return row(dossier, key, document, Body::of);
    }

    private @Nullable Document row(Dossier dossier, String key, @Nullable D document, Function<Object, Object> body) {
        if (document == null || !projection.worthKeeping(document)) {
            return null;
        }
        var row = new Document("_id", key)
                .append("dossier", Folding.owner(projection, dossier, key))
                .append("cell", projection.cellOf(document))
                .append("version", dossier.version())
                .append("body", body.apply(document));
        return dossier.incomplete() ? row.append(STALE, true) : row;
    }

    /** Documents that stay as they were although their dossiers know more. */
    void markStale(Collection<String> keys) {
        collection.updateMany(Filters.in("_id", keys), Updates.set(STALE, true));
    }

    /**
     * @param fresh documents of which none should be there yet; one that is there is replaced
     * @param gone documents that say nothing any more, with the version of their dossier
     */
    void write(List<Document> fresh, List<Document> rows, Map<String, Long> gone) {
        var writes = new ArrayList<WriteModel<Document>>();
        fresh.forEach(row -> writes.add(new InsertOneModel<>(row)));
        rows.forEach(row -> writes.add(replacing(row)));
        gone.forEach((key, version) -> writes.add(new DeleteOneModel<>(upTo(key, version))));
        write(writes);
    }

    private ReplaceOneModel<Document> replacing(Document row) {
        return new ReplaceOneModel<>(
                upTo(row.getString("_id"), row.getLong("version")), row, new ReplaceOptions().upsert(true));
    }

    /** Takes away what bears a higher version than what is right, and so would never be replaced. */
    void makeRoom(Dossier dossier, Collection<String> keys) {
        if (conditional) {
            collection.deleteMany(Filters.and(Filters.in("_id", keys), Filters.gt("version", dossier.version())));
        }
    }

    private Bson upTo(String key, long version) {
        var document = new Document("_id", key);
        return conditional ? document.append("version", new Document("$lte", version)) : document;
    }

    /** Where a newer document is there already, its key is refused as a duplicate: that one stays. */
    private void write(List<WriteModel<Document>> writes) {
        if (writes.isEmpty()) {
            return;
        }
        try {
            collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException refused) {
            var inserted = refused.getWriteErrors().stream()
                    .map(error -> writes.get(error.getIndex()))
                    .filter(InsertOneModel.class::isInstance)
                    .map(write -> ((InsertOneModel<Document>) write).getDocument())
                    .toList();
            if (!onlyDuplicates(refused)
                    || !conditional
                            && inserted.size() < refused.getWriteErrors().size()) {
                throw refused;
            }
            write(inserted.stream().<WriteModel<Document>>map(this::replacing).toList());
        }
    }

    private static boolean onlyDuplicates(MongoBulkWriteException refused) {
        return refused.getWriteConcernError() == null
                && refused.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY);
    }
}
