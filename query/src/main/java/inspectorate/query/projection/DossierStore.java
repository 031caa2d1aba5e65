package inspectorate.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import inspectorate.domain.DomainEvent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Dossiers as buckets of events, headers apart from bodies. The first bucket bears the dossier's id and its count, so
 * that one read by key brings a small dossier whole.
 */
final class DossierStore {

    static final int BUCKET = 200;

    private final MongoCollection<Document> buckets;
    private final Serializer serializer;

    DossierStore(MongoDatabase database, Serializer serializer) {
        this.buckets = database.getCollection("dossiers");
        this.serializer = serializer;
    }

    Dossier load(String dossier) {
        return Objects.requireNonNull(load(List.of(dossier)).get(dossier));
    }

    /** Every dossier asked for, empty where nothing is stored yet. */
    Map<String, Dossier> load(Collection<String> ids) {
        Map<String, List<Document>> parts = new LinkedHashMap<>();
        ids.forEach(id -> parts.put(id, new ArrayList<>()));
        List<String> further = new ArrayList<>();
        for (var head : buckets.find(Filters.in("_id", ids)).batchSize(BUCKET)) {
            Objects.requireNonNull(parts.get(head.getString("_id"))).add(head);
            // one more than the count tells, since a bucket is written before the count
            for (int bucket = 1;
                    head.getInteger("count") >= BUCKET && bucket <= head.getInteger("count") / BUCKET + 1;
                    bucket++) {
                further.add(head.getString("_id") + "|" + bucket);
            }
        }
        if (!further.isEmpty()) {
            Map<String, Document> found = new HashMap<>();
            buckets.find(Filters.in("_id", further))
                    .batchSize(BUCKET)
                    .forEach(part -> found.put(part.getString("_id"), part));
            for (String id : further) {
                var part = found.get(id);
                if (part != null) {
                    Objects.requireNonNull(parts.get(id.substring(0, id.indexOf('|'))))
                            .add(part);
                }
            }
        }
        Map<String, Dossier> dossiers = new LinkedHashMap<>();
        parts.forEach((id, documents) -> dossiers.put(
                id,
                new Dossier(
                        id,
                        documents.stream().flatMap(part -> read(part).stream()).toList())));
        return dossiers;
    }

    long count() {
        return buckets.countDocuments(Filters.exists("count"));
    }

    /** Ids of all dossiers after that one, in their order. */
    void forEachId(String after, Consumer<String> each) {
        buckets.find(Filters.and(Filters.gt("_id", after), Filters.exists("count")))
                .projection(Projections.include("_id"))
                .sort(Sorts.ascending("_id"))
                .batchSize(DocumentShelf.BATCH)
                .forEach(found -> each.accept(found.getString("_id")));
    }

    /** Appends what was added to the dossiers since they were loaded. */
    void append(Collection<Dossier> dossiers) {
        List<WriteModel<Document>> tails = new ArrayList<>();
        List<WriteModel<Document>> heads = new ArrayList<>();
        for (var dossier : dossiers) {
            var added = dossier.added();
            if (added.isEmpty()) {
                continue;
            }
            int count = dossier.stored() + added.size();
            Map<Integer, List<Recorded>> byBucket = new LinkedHashMap<>();
            for (int place = 0; place < added.size(); place++) {
                byBucket.computeIfAbsent((dossier.stored() + place) / BUCKET, bucket -> new ArrayList<>())
                        .add(added.get(place));
            }
            var first = byBucket.remove(0);
            byBucket.forEach((bucket, events) -> tails.add(push(dossier.id() + "|" + bucket, events)));
            heads.add(
                    first == null
                            ? new UpdateOneModel<>(byId(dossier.id()), Updates.set("count", count))
                            : push(dossier.id(), first, count));
        }
        write(tails);
        write(heads);
    }

    private void write(List<WriteModel<Document>> writes) {
        if (!writes.isEmpty()) {
            buckets.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        }
    }

    private UpdateOneModel<Document> push(String id, List<Recorded> events) {
        return new UpdateOneModel<>(byId(id), pushes(events), new UpdateOptions().upsert(true));
    }

    private UpdateOneModel<Document> push(String id, List<Recorded> events, int count) {
        return new UpdateOneModel<>(
                byId(id),
                Updates.combine(pushes(events), Updates.set("count", count)),
                new UpdateOptions().upsert(true));
    }

    private Bson pushes(List<Recorded> events) {
        List<Document> headers = new ArrayList<>();
        List<String> bodies = new ArrayList<>();
        for (var recorded : events) {
            SerializedObject<String> body = serializer.serialize(recorded.event(), String.class);
            headers.add(new Document("id", recorded.eventId())
                    .append("index", recorded.index())
                    .append("at", ChronoUnit.MICROS.between(Instant.EPOCH, recorded.recordedAt()))
                    .append("type", body.getType().getName())
                    .append("revision", body.getType().getRevision())
                    .append("metadata", new Document(Map.copyOf(recorded.metadata()))));
            bodies.add(body.getData());
        }
        return Updates.combine(Updates.pushEach("headers", headers), Updates.pushEach("bodies", bodies));
    }

    private static Bson byId(String id) {
        return Filters.eq("_id", id);
    }

    private List<Recorded> read(Document bucket) {
        List<Recorded> events = new ArrayList<>();
        var headers = bucket.getList("headers", Document.class, List.of());
        var bodies = bucket.getList("bodies", String.class, List.of());
        for (int place = 0; place < headers.size(); place++) {
            var header = headers.get(place);
            DomainEvent event = serializer.deserialize(new SimpleSerializedObject<>(
                    bodies.get(place), String.class, header.getString("type"), header.getString("revision")));
            Map<String, String> metadata = new HashMap<>();
            header.get("metadata", new Document()).forEach((name, value) -> metadata.put(name, String.valueOf(value)));
            events.add(new Recorded(
                    header.getString("id"),
                    header.getLong("index"),
                    Instant.EPOCH.plus(header.getLong("at"), ChronoUnit.MICROS),
                    event,
                    metadata));
        }
        return events;
    }
}
