package inspectorate.infra.bench;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import inspectorate.query.projection.Json;
import inspectorate.query.projection.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/**
 * The documents of a read model in raw bulk inserts, under the same indexes and from two threads as a rebuild writes them;
 * nothing is read or folded. They are held as compactly as they can be and come in the order of their identities.
 */
final class RawWrites {

    private static final int AT_ONCE = 4_000;
    private static final int READ_AT_ONCE = 1_000;

    private final MongoDatabase database;
    private final Projection<?> projection;
    private final MongoCollection<Document> written;

    RawWrites(MongoDatabase database, Projection<?> projection, int generation) {
        this.database = database;
        this.projection = projection;
        this.written = database.getCollection(projection.name() + "@" + generation);
    }

    private record Held(Document head, Object document) {

        Document row() {
            return new Document(head).append("body", Json.fields(document));
        }
    }

    /** Encoded as they are written, as every writer must that does not have them already. */
    Measured encoding() {
        List<Held> documents = new ArrayList<>();
        each(Document.class, row -> {
            var body = (Document) row.remove("body");
            documents.add(new Held(row, Json.read(body, projection.documentType())));
        });
        return insert(documents, Held::row, Document.class);
    }

    /** Encoded beforehand. */
    Measured ready() {
        List<byte[]> documents = new ArrayList<>();
        each(RawBsonDocument.class, row -> {
            var bytes = new byte[row.getByteBuffer().remaining()];
            row.getByteBuffer().get(bytes);
            documents.add(bytes);
        });
        return insert(documents, RawBsonDocument::new, RawBsonDocument.class);
    }

    /** In pages: asked for everything at once, the embedded server makes all of it into maps first. */
    private <T extends Bson> void each(Class<T> type, Consumer<T> taker) {
        var collection = written.withDocumentClass(type);
        var last = "";
        for (boolean more = true; more; ) {
            var page = collection
                    .find(Filters.gt("_id", last))
                    .sort(Sorts.ascending("_id"))
                    .limit(READ_AT_ONCE)
                    .batchSize(READ_AT_ONCE)
                    .into(new ArrayList<>());
            page.forEach(taker);
            more = !page.isEmpty();
            last = more ? id(page.getLast()) : last;
        }
    }

    private static String id(Bson row) {
        return row.toBsonDocument().getString("_id").getValue();
    }

    private <H, T> Measured insert(List<H> held, Function<H, T> row, Class<T> type) {
        var collection = Rivals.collection(database).withDocumentClass(type);
        collection.createIndex(Indexes.ascending("cell"));
        projection.listedBy().forEach(field -> collection.createIndex(Indexes.ascending("body." + field, "_id")));
        int half = held.size() / 2;
        return Measured.of(held.size(), () -> {
            var other = Thread.ofPlatform().start(() -> insert(collection, held.subList(half, held.size()), row));
            insert(collection, held.subList(0, half), row);
            other.join();
        });
    }

    private static <H, T> void insert(MongoCollection<T> collection, List<H> held, Function<H, T> row) {
        for (int from = 0; from < held.size(); from += AT_ONCE) {
            collection.insertMany(
                    held.subList(from, Math.min(held.size(), from + AT_ONCE)).stream()
                            .map(row)
                            .toList(),
                    new InsertManyOptions().ordered(false));
        }
    }
}
