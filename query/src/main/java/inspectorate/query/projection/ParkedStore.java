package inspectorate.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** What is parked, seen by the operator. */
public final class ParkedStore {

    /** In place of a projection's name: the event itself could not be read. */
    public static final String EVENT = "event";

    /** In place of a projection's name: what follows from the event could not be drawn. */
    public static final String POLICY = "policy";

    private static final String CAUSE = "body.cause";
    private static final String PROJECTION = "body.projection";
    private static final String DOSSIER = "body.dossier";

    private static final String CHANGES = "changes";

    /** Whoever dies between a change and its mark is found out then. */
    private static final long AGAIN_NANOS = Duration.ofMinutes(1).toNanos();

    private final MongoCollection<Document> collection;
    private final MongoCollection<Document> marks;
    private final boolean shared;
    private final StaleDossiers stale = new StaleDossiers();
    private long seenChanges = -1;
    private long seenAt = System.nanoTime() - AGAIN_NANOS;

    /** @param shared true where other processes park and release as well */
    ParkedStore(MongoDatabase database, boolean shared) {
        this.collection = database.getCollection("parked");
        this.marks = database.getCollection("parkedChanges");
        this.shared = shared;
        collection.createIndex(Indexes.ascending(CAUSE, "_id"));
        collection.createIndex(Indexes.ascending(PROJECTION, "_id"));
        look();
    }

    /** Learns what other processes parked and released; reads nothing where they did neither. */
    synchronized void look() {
        long changes = changes();
        if (changes == seenChanges && System.nanoTime() - seenAt < AGAIN_NANOS) {
            return;
        }
        Map<String, String> found = new HashMap<>();
        collection
                .find()
                .projection(Projections.include(DOSSIER))
                .batchSize(DocumentShelf.BATCH)
                .forEach(row -> found.put(
                        row.getString("_id"),
                        staleUnder(
                                row.getString("_id"),
                                row.getEmbedded(List.of("body", "dossier"), row.getString("_id")))));
        stale.replace(found);
        seenChanges = changes;
        seenAt = System.nanoTime();
    }

    private long changes() {
        var mark = marks.find(Filters.eq("_id", CHANGES)).first();
        return mark == null ? 0 : mark.getLong("count");
    }

    /** After the change itself: who looks in between looks once more. */
    private void changed() {
        if (shared) {
            var mark = marks.findOneAndUpdate(
                    Filters.eq("_id", CHANGES),
                    Updates.inc("count", 1L),
                    new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
            // what others changed as well is still to be read
            if (mark != null && mark.getLong("count") == seenChanges + 1) {
                seenChanges++;
            }
        }
    }

    /** Documents are whole where only a consequence is missing. */
    private static String staleUnder(String id, String dossier) {
        return id.startsWith(id(POLICY, "")) ? id : dossier;
    }

    /** Those of the dossiers of which something is parked. */
    public Set<String> among(Collection<String> dossiers) {
        return stale.among(dossiers);
    }

    /** True where that document is parked, by itself or with all of its dossier; asks no store. */
    boolean holds(String projection, String key, String dossier) {
        return stale.holds(id(projection, key)) || stale.holds(id(projection, dossier));
    }

    /** True where a list of that read model may lack something, or tell it as it was; asks no store. */
    public boolean concerns(String projection) {
        return stale.any(projection) || stale.any(EVENT);
    }

    public long count() {
        return collection.countDocuments();
    }

    public long count(String cause) {
        return collection.countDocuments(Filters.eq(CAUSE, cause));
    }

    /** @param after cursor of the page before; null for the first page */
    public Page<Parked> list(@Nullable String cause, @Nullable String after, int size) {
        var wanted = cause == null ? new Document() : new Document(CAUSE, cause);
        Bson further = after == null ? wanted : Filters.and(wanted, Filters.gt("_id", after));
        var found = new ArrayList<Document>();
        collection.find(further).sort(Sorts.ascending("_id")).limit(size + 1).into(found);
        var shown = found.size() > size ? found.subList(0, size) : found;
        return new Page<>(
                shown.stream().map(ParkedStore::parked).toList(),
                collection.countDocuments(wanted),
                shown.size() < found.size() ? shown.getLast().getString("_id") : null);
    }

    /** What the read side parked for that cause, some at a time; what is parked meanwhile may be left out. */
    public void ofCause(String cause, int atOnce, Consumer<List<Parked>> some) {
        walk(Filters.and(Filters.eq(CAUSE, cause), Filters.ne(PROJECTION, POLICY)), atOnce, some);
    }

    /** The same of events whose consequences could not be drawn. */
    public void consequencesOfCause(String cause, int atOnce, Consumer<List<Parked>> some) {
        walk(Filters.and(Filters.eq(CAUSE, cause), Filters.eq(PROJECTION, POLICY)), atOnce, some);
    }

    /** Every document of that read model that is parked. */
    void ofModel(String projection, int atOnce, Consumer<List<Parked>> some) {
        walk(Filters.eq(PROJECTION, projection), atOnce, some);
    }

    private void walk(Bson wanted, int atOnce, Consumer<List<Parked>> some) {
        var after = "";
        while (true) {
            var found = collection
                    .find(Filters.and(wanted, Filters.gt("_id", after)))
                    .sort(Sorts.ascending("_id"))
                    .limit(atOnce)
                    .into(new ArrayList<>());
            if (found.isEmpty()) {
                return;
            }
            some.accept(found.stream().map(ParkedStore::parked).toList());
            after = found.getLast().getString("_id");
        }
    }

    /**
     * @param documents how many are parked for it, at how many different events
     * @param projections of which read models; {@link #EVENT} and {@link #POLICY} in place of some
     */
    public record Group(String cause, int documents, int events, List<String> projections) {

        /** True where what follows from events is among it. */
        public boolean consequences() {
            return projections.contains(POLICY);
        }

        /** True where something that is folded, or read, is among it. */
        public boolean folds() {
            return projections.stream().anyMatch(projection -> !projection.equals(POLICY));
        }
    }

    public List<Group> causes() {
        var groups = new ArrayList<Group>();
        var projections = projectionsByCause();
        var each = new Document("cause", "$" + CAUSE).append("event", "$body.eventId");
        collection
                .aggregate(List.of(
                        Aggregates.group(each, Accumulators.sum("documents", 1)),
                        Aggregates.group(
                                "$_id.cause",
                                Accumulators.sum("documents", "$documents"),
                                Accumulators.sum("events", 1)),
                        Aggregates.sort(Sorts.descending("documents"))))
                .batchSize(DocumentShelf.BATCH)
                .forEach(found -> groups.add(new Group(
                        found.getString("_id"),
                        found.getInteger("documents"),
                        found.getInteger("events"),
                        List.copyOf(projections.getOrDefault(found.getString("_id"), new TreeSet<>())))));
        return groups;
    }

    private Map<String, SortedSet<String>> projectionsByCause() {
        Map<String, SortedSet<String>> projections = new HashMap<>();
        var each = new Document("cause", "$" + CAUSE).append("projection", "$" + PROJECTION);
        collection
                .aggregate(List.of(Aggregates.group(each)))
                .batchSize(DocumentShelf.BATCH)
                .forEach(found -> projections
                        .computeIfAbsent(found.getEmbedded(List.of("_id", "cause"), ""), _ -> new TreeSet<>())
                        .add(found.getEmbedded(List.of("_id", "projection"), "")));
        return projections;
    }

    /** How many are parked, by read model; {@link #EVENT} for events that cannot be read. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        collection
                .aggregate(List.of(Aggregates.group("$" + PROJECTION, Accumulators.sum("count", 1))))
                .forEach(found -> counts.put(found.getString("_id"), found.getInteger("count")));
        return counts;
    }

    public Optional<Parked> find(String projection, String subject) {
        return Optional.ofNullable(collection
                        .find(Filters.eq("_id", id(projection, subject)))
                        .first())
                .map(ParkedStore::parked);
    }

    private static Parked parked(Document found) {
        return Json.read(found.get("body", Document.class), Parked.class);
    }

    synchronized void park(Parked parked) {
        var id = id(parked.projection(), parked.subject());
        collection.replaceOne(
                Filters.eq("_id", id),
                new Document("_id", id).append("body", Json.bson(parked)),
                new ReplaceOptions().upsert(true));
        stale.put(id, staleUnder(id, parked.dossier()));
        changed();
    }

    /** A document that folds again is no longer parked. */
    synchronized void release(String projection, Collection<String> keys) {
        if (stale.isEmpty()) {
            return;
        }
        var released = keys.stream()
                .map(key -> id(projection, key))
                .filter(stale::holds)
                .toList();
        if (!released.isEmpty()) {
            collection.deleteMany(Filters.in("_id", released));
            released.forEach(stale::remove);
            changed();
        }
    }

    /** Learns of what another process may have parked, so that it can be released here. */
    synchronized void seen(Parked parked) {
        var id = id(parked.projection(), parked.subject());
        stale.put(id, staleUnder(id, parked.dossier()));
    }

    private static String id(String projection, String subject) {
        return projection + " " + subject;
    }
}
