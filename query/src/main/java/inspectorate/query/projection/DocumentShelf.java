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
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The documents of one generation. */
final class DocumentShelf<D> implements DeltaWalk.Side {

    /** Of every cursor that may run long: left to itself, the embedded server sends all in one message. */
    static final int BATCH = 500;

    /** On a document that does not tell all that its dossier holds. */
    static final String STALE = "stale";

    private final Projection<D> projection;
    private final Generation generation;
    private final MongoCollection<Document> collection;
    private final MongoCollection<RawBsonDocument> rows;
    private final boolean conditional;

    /** @param conditional true where several processes write: a newer document is then never overwritten */
    DocumentShelf(Projection<D> projection, int number, MongoDatabase database, boolean conditional) {
        this.projection = projection;
        this.generation = new Generation(projection.name(), number);
        this.collection = database.getCollection(generation.toString());
        this.rows = collection.withDocumentClass(RawBsonDocument.class);
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

    @Override
    public List<Document> after(String key, int most) {
        return found(Filters.gt("_id", key), most);
    }

    @Override
    public List<Document> of(Collection<String> keys) {
        return found(Filters.in("_id", keys), keys.size());
    }

    private List<Document> found(Bson wanted, int most) {
        return collection
                .find(wanted)
                .sort(Sorts.ascending("_id"))
                .limit(most)
                .batchSize(BATCH)
                .into(new ArrayList<>());
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
        return kept(document)
                .map(kept -> head(dossier, key, kept).append(Body.FIELD, Json.bson(kept)))
                .orElse(null);
    }

    /** The same, for no other use than to store it. */
    @Nullable
    Row toStore(Dossier dossier, String key, @Nullable D document) {
        return kept(document)
                .map(kept -> new Row(key, dossier.version(), Body.row(head(dossier, key, kept), kept)))
                .orElse(null);
    }

    private Optional<D> kept(@Nullable D document) {
        return Optional.ofNullable(document).filter(projection::worthKeeping);
    }

    private Document head(Dossier dossier, String key, D document) {
        var head = new Document("_id", key)
                .append("dossier", Folding.owner(projection, dossier, key))
                .append("cell", projection.cellOf(document))
                .append("version", dossier.version());
        return dossier.incomplete() ? head.append(STALE, true) : head;
    }

    /** Documents that stay as they were although their dossiers know more. */
    void markStale(Collection<String> keys) {
        collection.updateMany(Filters.in("_id", keys), Updates.set(STALE, true));
    }

    /**
     * @param fresh documents of which none should be there yet; one that is there is replaced
     * @param gone documents that say nothing any more, with the version of their dossier
     */
    void write(List<Row> fresh, List<Row> changed, Map<String, Long> gone) {
        var writes = new ArrayList<WriteModel<RawBsonDocument>>();
        fresh.forEach(row -> writes.add(new InsertOneModel<>(row.stored())));
        changed.forEach(row -> writes.add(replacing(row.key(), row.version(), row.stored())));
        gone.forEach((key, version) -> writes.add(new DeleteOneModel<>(upTo(key, version))));
        write(writes);
    }

    private WriteModel<RawBsonDocument> replacing(String key, long version, RawBsonDocument row) {
        return new ReplaceOneModel<>(upTo(key, version), row, new ReplaceOptions().upsert(true));
    }

    private WriteModel<RawBsonDocument> replacing(RawBsonDocument row) {
        return replacing(
                row.getString("_id").getValue(), row.getInt64("version").getValue(), row);
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
    private void write(List<WriteModel<RawBsonDocument>> writes) {
        if (writes.isEmpty()) {
            return;
        }
        try {
            rows.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException refused) {
            var again = refused.getWriteErrors().stream()
                    .map(error -> writes.get(error.getIndex()))
                    .toList();
            boolean inserts = again.stream().allMatch(InsertOneModel.class::isInstance);
            if (!NewRows.areThere(refused) || !conditional && !inserts) {
                throw refused;
            }
            write(again.stream().map(this::replacingWhatIsThere).toList());
        }
    }

    private WriteModel<RawBsonDocument> replacingWhatIsThere(WriteModel<RawBsonDocument> refused) {
        return switch (refused) {
            case InsertOneModel<RawBsonDocument> insert -> replacing(insert.getDocument());
            // made by another process since it was looked for, and maybe from less
            case ReplaceOneModel<RawBsonDocument> replace ->
                new ReplaceOneModel<>(replace.getFilter(), replace.getReplacement());
            default -> throw new IllegalStateException("A deletion makes no duplicate: " + refused);
        };
    }
}
