package inspectorate.query.projection;

import com.mongodb.MongoBulkWriteException;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.conversions.Bson;

/**
 * Dossiers as buckets of events, in columns. The first bucket bears the dossier's id and its count, so that one read by
 * key brings a small dossier whole.
 */
final class DossierStore {

    static final int BUCKET = 200;

    /** In the id of a bucket that is not the first of its dossier. */
    static final char FURTHER = '|';

    private static final int COUNTED_AT_ONCE = 5_000;

    private final MongoCollection<Document> buckets;
    private final MongoCollection<Bucket> reading;
    private final EventReader reader;
    private final BucketRows rows;
    private final boolean conditional;

    /** @param conditional true where several processes append: who does not know all that is there must look again */
    DossierStore(MongoDatabase database, EventReader reader, boolean conditional) {
        this.buckets = database.getCollection("dossiers");
        this.reader = reader;
        this.reading = reading(Kinds.ALL);
        this.rows = new BucketRows(reader);
        this.conditional = conditional;
    }

    /** True where several processes append. */
    boolean conditional() {
        return conditional;
    }

    private MongoCollection<Bucket> reading(Kinds needed) {
        var buckets = CodecRegistries.fromCodecs(new BucketCodec(reader, needed));
        return this.buckets
                .withDocumentClass(Bucket.class)
                .withCodecRegistry(CodecRegistries.fromRegistries(buckets, this.buckets.getCodecRegistry()));
    }

    Dossier load(String dossier) {
        return Objects.requireNonNull(load(List.of(dossier)).get(dossier));
    }

    /** Every dossier asked for, empty where nothing is stored yet. */
    Map<String, Dossier> load(Collection<String> ids) {
        return load(ids, reading);
    }

    private Map<String, Dossier> load(Collection<String> ids, MongoCollection<Bucket> reading) {
        Map<String, List<Bucket>> parts = new LinkedHashMap<>();
        ids.forEach(id -> parts.put(id, new ArrayList<>()));
        List<String> further = new ArrayList<>();
        for (var head : reading.find(Filters.in("_id", ids)).batchSize(BUCKET)) {
            Objects.requireNonNull(parts.get(head.id())).add(head);
            for (int bucket = 1; bucket <= head.count() / BUCKET; bucket++) {
                further.add(head.id() + FURTHER + bucket);
            }
        }
        if (!further.isEmpty()) {
            Map<String, Bucket> found = new HashMap<>();
            reading.find(Filters.in("_id", further)).batchSize(BUCKET).forEach(part -> found.put(part.id(), part));
            for (String id : further) {
                var part = found.get(id);
                if (part != null) {
                    Objects.requireNonNull(parts.get(id.substring(0, id.indexOf(FURTHER))))
                            .add(part);
                }
            }
        }
        Map<String, Dossier> dossiers = new LinkedHashMap<>();
        parts.forEach((id, buckets) -> dossiers.put(id, dossier(id, buckets)));
        return dossiers;
    }

    private static Dossier dossier(String id, List<Bucket> parts) {
        var dossier = new Dossier(
                id, parts.stream().flatMap(part -> part.events().stream()).toList());
        parts.stream().findFirst().ifPresent(head -> dossier.counted(head.count()));
        return dossier;
    }

    /**
     * The dossiers in parts that memory holds: the small ones together, each larger one by itself.
     *
     * @param needed events of other kinds are not read
     */
    Iterable<Collection<Dossier>> parts(Collection<String> ids, Kinds needed) {
        var reading = reading(needed);
        List<Dossier> small = new ArrayList<>();
        List<String> large = new ArrayList<>();
        reading.find(Filters.in("_id", ids)).batchSize(BUCKET).forEach(head -> {
            if (head.count() < BUCKET) {
                small.add(dossier(head.id(), List.of(head)));
            } else {
                large.add(head.id());
            }
        });
        return () -> Stream.<Collection<Dossier>>concat(
                        Stream.of(small),
                        large.stream().map(id -> load(List.of(id), reading).values()))
                .iterator();
    }

    long count(String after) {
        long count = 0;
        for (var ids = idsAfter(after, COUNTED_AT_ONCE);
                !ids.isEmpty();
                ids = idsAfter(ids.getLast(), COUNTED_AT_ONCE)) {
            count += ids.size();
        }
        return count;
    }

    boolean isEmpty() {
        return buckets.find().projection(Projections.include("_id")).first() == null;
    }

    /** Those of the dossiers, and of all that were read for them, to which another process has appended since. */
    List<String> grown(Collection<Dossier> dossiers) {
        if (!conditional) {
            return List.of();
        }
        Map<String, Integer> known = new HashMap<>();
        for (var folded : dossiers) {
            folded.read().forEach(dossier -> known.merge(dossier.id(), countOf(dossier), Math::min));
        }
        List<String> grown = new ArrayList<>();
        buckets.find(Filters.in("_id", known.keySet()))
                .projection(Projections.include("count"))
                .batchSize(DocumentShelf.BATCH)
                .forEach(head -> {
                    if (head.getInteger("count") > known.getOrDefault(head.getString("_id"), Integer.MAX_VALUE)) {
                        grown.add(head.getString("_id"));
                    }
                });
        return grown;
    }

    private static int countOf(Dossier dossier) {
        return Math.max(dossier.counted(), dossier.entries().size());
    }

    /** The next ids after that one, in their order; empty after the last. Only the index of identities is read. */
    List<String> idsAfter(String after, int most) {
        List<String> ids = new ArrayList<>();
        var last = after;
        int read = most;
        while (ids.isEmpty() && read == most) {
            read = 0;
            for (var found : buckets.find(Filters.gt("_id", last))
                    .projection(Projections.include("_id"))
                    .sort(Sorts.ascending("_id"))
                    .limit(most)
                    .batchSize(most)) {
                last = found.getString("_id");
                read++;
                if (last.indexOf(FURTHER) < 0) {
                    ids.add(last);
                }
            }
        }
        return ids;
    }

    /**
     * Appends what was added to the dossiers since they were loaded.
     *
     * @throws MongoBulkWriteException if another process has appended to one of them meanwhile
     */
    void append(Collection<Dossier> dossiers) {
        List<WriteModel<Document>> tails = new ArrayList<>();
        List<WriteModel<Document>> heads = new ArrayList<>();
        for (var dossier : dossiers) {
            var added = dossier.added();
            if (added.isEmpty()) {
                continue;
            }
            // higher each time, also where events that were counted are not there: others see by it that it has grown
            int count = Math.max(dossier.counted() + 1, dossier.entries().size());
            Map<Integer, List<Recorded>> byBucket = new LinkedHashMap<>();
            for (int place = 0; place < added.size(); place++) {
                byBucket.computeIfAbsent((dossier.stored() + place) / BUCKET, bucket -> new ArrayList<>())
                        .add(added.get(place));
            }
            var first = byBucket.remove(0);
            byBucket.forEach((bucket, events) -> tails.add(push(dossier.id() + FURTHER + bucket, events)));
            heads.add(new UpdateOneModel<>(
                    unchanged(dossier),
                    first == null
                            ? Updates.set("count", count)
                            : Updates.combine(rows.pushes(first), Updates.set("count", count)),
                    new UpdateOptions().upsert(true)));
            dossier.counted(count);
        }
        // first the count: a crash in between leaves buckets that lack events, which come again, and none unread
        write(heads);
        write(tails);
    }

    private void write(List<WriteModel<Document>> writes) {
        if (!writes.isEmpty()) {
            buckets.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        }
    }

    private UpdateOneModel<Document> push(String id, List<Recorded> events) {
        return new UpdateOneModel<>(without(id, events), rows.pushes(events), new UpdateOptions().upsert(true));
    }

    /**
     * Appends one event to its dossier, however many others append to it meanwhile.
     *
     * @return the dossier, which holds it
     */
    Dossier append(Recorded event) {
        while (true) {
            var dossier = load(event.dossier());
            dossier.add(event);
            try {
                append(List.of(dossier));
                return dossier;
            } catch (MongoBulkWriteException refused) {
                if (!NewRows.areThere(refused)) {
                    throw refused;
                }
            }
        }
    }

    /**
     * Writes the dossier anew, each event once. Cut short, it leaves some events twice and loses none.
     *
     * @param was as it was loaded
     * @param events all it is to hold, in the order in which they are to be kept
     * @return false where another process has appended since: then it is to be loaded again, and written from that
     */
    boolean rewrite(Dossier was, Collection<Recorded> events) {
        return new DossierRewrite(buckets, rows, conditional, was, List.copyOf(events)).written();
    }

    /** A dossier that has grown meanwhile does not match, and its id is refused as a duplicate. */
    private Bson unchanged(Dossier dossier) {
        var head = new Document("_id", dossier.id());
        return conditional ? head.append("count", new Document("$lte", dossier.counted())) : head;
    }

    /** Nor does a bucket that has one of the events already. */
    private Bson without(String id, List<Recorded> events) {
        var bucket = new Document("_id", id);
        return conditional
                ? bucket.append(
                        "ids",
                        new Document(
                                "$nin", events.stream().map(Recorded::eventId).toList()))
                : bucket;
    }
}
