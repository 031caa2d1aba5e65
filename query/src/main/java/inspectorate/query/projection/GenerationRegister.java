package inspectorate.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Which generations there are, for all processes that share the store: one that is begun or dropped in one of them is so
 * in all. A number is never given twice, so that what somebody still writes into a dropped one stays out of sight.
 */
final class GenerationRegister {

    private static final String SETTLED = "settled";
    private static final String ANSWERS = "answers";
    private static final Duration LEASE = Duration.ofSeconds(15);

    private final MongoCollection<Document> register;
    private final String builder = UUID.randomUUID().toString();

    GenerationRegister(MongoDatabase database) {
        this.register = database.getCollection("generations");
    }

    /** False where another process was first; else it is this one that builds it, from now on for a while. */
    boolean begin(Generation generation, Instant now) {
        return NewRows.add(
                register,
                new Document("_id", generation.toString())
                        .append("dropped", false)
                        .append("builder", builder)
                        .append("until", now.plus(LEASE).toEpochMilli()));
    }

    /** Remembers one that is there. */
    void add(Generation generation) {
        register.updateOne(
                Filters.eq("_id", generation.toString()),
                Updates.combine(Updates.setOnInsert("dropped", false), Updates.setOnInsert("until", 0L)),
                new UpdateOptions().upsert(true));
    }

    /** False where it answers or is about to, in whichever process. */
    boolean drop(Generation generation) {
        var unused = Filters.and(Filters.eq("_id", generation.toString()), Filters.ne(ANSWERS, true));
        return register.updateOne(unused, Updates.set("dropped", true)).getMatchedCount() == 1;
    }

    /**
     * It is about to answer.
     *
     * @return false where it is dropped
     */
    boolean reserve(Generation generation) {
        return mark(generation, ANSWERS);
    }

    /** It answers, and no other generation of its read model. */
    void answers(Generation generation) {
        only(generation, ANSWERS);
    }

    /** Every generation that there is or was; true for one that is there. */
    Map<Generation, Boolean> all() {
        Map<Generation, Boolean> all = new HashMap<>();
        register.find()
                .batchSize(DocumentShelf.BATCH)
                .forEach(found ->
                        all.put(Generation.parse(found.getString("_id")), !found.getBoolean("dropped", false)));
        return all;
    }

    /** True where this process builds that generation, from now on for a while; it must say so again before that ends. */
    boolean claim(Generation generation, Instant now) {
        var free = new Document("_id", generation.toString())
                .append(
                        "$or",
                        List.of(
                                new Document("builder", builder),
                                new Document("until", new Document("$lt", now.toEpochMilli()))));
        return register.updateOne(free, leased(now)).getMatchedCount() == 1;
    }

    /** The same, whoever has claimed it. */
    void take(Generation generation, Instant now) {
        register.updateOne(Filters.eq("_id", generation.toString()), leased(now));
    }

    /** Those for which what was parked has been folded anew since they answer. */
    Set<Generation> settled() {
        return marked(SETTLED);
    }

    private Set<Generation> marked(String mark) {
        Set<Generation> marked = new HashSet<>();
        register.find(Filters.eq(mark, true))
                .batchSize(DocumentShelf.BATCH)
                .forEach(found -> marked.add(Generation.parse(found.getString("_id"))));
        return marked;
    }

    /** No other generation of its read model is: whichever answers next is to be settled then. */
    void settle(Generation generation) {
        only(generation, SETTLED);
    }

    private boolean mark(Generation generation, String mark) {
        var there = Filters.and(Filters.eq("_id", generation.toString()), Filters.ne("dropped", true));
        return register.updateOne(there, Updates.set(mark, true)).getMatchedCount() == 1;
    }

    private void only(Generation generation, String mark) {
        if (mark(generation, mark)) {
            for (var other : marked(mark)) {
                if (other.model().equals(generation.model()) && !other.equals(generation)) {
                    register.updateOne(Filters.eq("_id", other.toString()), Updates.unset(mark));
                }
            }
        }
    }

    private Bson leased(Instant now) {
        return Updates.combine(
                Updates.set("builder", builder),
                Updates.set("until", now.plus(LEASE).toEpochMilli()));
    }
}
