package inspectorate.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The live generation of one read model: its documents today, and the same fold for a past point. */
public final class Documents<D> {

    private final Projection<D> projection;
    private final MongoCollection<Document> collection;
    private final DossierStore dossiers;

    Documents(Projection<D> projection, MongoDatabase database, DossierStore dossiers) {
        this.projection = projection;
        this.collection = database.getCollection(projection.name() + "@" + projection.generation());
        this.dossiers = dossiers;
        collection.createIndex(Indexes.ascending("cell"));
        for (String field : projection.listedBy()) {
            collection.createIndex(Indexes.ascending("body." + field, "_id"));
        }
    }

    Projection<D> projection() {
        return projection;
    }

    MongoCollection<Document> collection() {
        return collection;
    }

    /** The stored document, or, for a past point, the same fold over the events recorded and effective by then. */
    public Optional<D> find(String key, AsOf asOf, Scope scope) {
        var stored = Optional.ofNullable(collection.find(Filters.eq("_id", key)).first())
                .filter(found -> scope.covers(found.getString("cell")));
        if (asOf.live() || stored.isEmpty()) {
            return stored.map(this::document);
        }
        var dossier = dossiers.load(stored.get().getString("dossier"));
        return Optional.ofNullable(
                        Folding.fold(projection, dossier, asOf, Set.of(key)).get(key))
                .filter(projection::worthKeeping);
    }

    public Page<D> list(Criteria criteria, Scope scope, PageRequest page) {
        var filter = criteria.within(scope);
        long total = collection.countDocuments(filter.filter());
        var found = new ArrayList<Document>();
        collection
                .find(Cursors.after(filter, page).filter())
                .sort(Cursors.sort(page))
                .limit(page.size() + 1)
                .into(found);
        boolean more = found.size() > page.size();
        var items = more ? found.subList(0, page.size()) : found;
        return new Page<>(
                items.stream().map(this::document).toList(), total, more ? Cursors.of(items.getLast(), page) : null);
    }

    public long count(Criteria criteria, Scope scope) {
        return collection.countDocuments(criteria.within(scope).filter());
    }

    /** Every match in the order of ids, for long work; nothing is held in memory but one batch. */
    public void forEach(Criteria criteria, Scope scope, Consumer<D> each) {
        try (var cursor = collection
                .find(criteria.within(scope).filter())
                .sort(new Document("_id", 1))
                .batchSize(500)
                .cursor()) {
            cursor.forEachRemaining(found -> each.accept(document(found)));
        }
    }

    /** Runs stages of an aggregation over what matches, one fetched row after the other. */
    public void aggregate(Criteria criteria, Scope scope, List<? extends Bson> stages, Consumer<Document> row) {
        var pipeline = new ArrayList<Bson>();
        pipeline.add(Aggregates.match(criteria.within(scope).filter()));
        pipeline.addAll(stages);
        collection.aggregate(pipeline).forEach(row);
    }

    private D document(Document stored) {
        return Json.read(stored.get("body", Document.class), projection.documentType());
    }

    /** @return what was written, by key; a document that says nothing is deleted */
    List<Stored<D>> write(
            Dossier dossier, Map<String, D> documents, Collection<String> keys, List<WriteModel<Document>> into) {
        var written = new ArrayList<Stored<D>>();
        for (String key : keys) {
            D document = documents.get(key);
            if (document == null || !projection.worthKeeping(document)) {
                if (dossier.stored() > 0) {
                    into.add(new DeleteOneModel<>(Filters.eq("_id", key)));
                }
                continue;
            }
            into.add(new ReplaceOneModel<>(
                    Filters.eq("_id", key),
                    new Document("_id", key)
                            .append("dossier", dossier.id())
                            .append("cell", projection.cellOf(document))
                            .append("version", dossier.version())
                            .append("body", Json.bson(document)),
                    new ReplaceOptions().upsert(true)));
            written.add(new Stored<>(key, document, dossier.version()));
        }
        return written;
    }

    void write(List<WriteModel<Document>> writes) {
        if (!writes.isEmpty()) {
            collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        }
    }
}
