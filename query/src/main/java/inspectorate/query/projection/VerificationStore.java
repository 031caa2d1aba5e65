package inspectorate.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Runs of verification and what they found, so that neither is lost when the process ends. */
final class VerificationStore {

    /** On a run that somebody wants to end. */
    private static final String CANCELLED = "cancelled";

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> runs;
    private final MongoCollection<Document> findings;

    VerificationStore(MongoDatabase database) {
        this.runs = database.getCollection("verifications");
        this.findings = database.getCollection("findings");
    }

    /** Latest first; ids begin with their time. */
    List<VerificationRun> runs(int most) {
        var found = new ArrayList<VerificationRun>();
        runs.find().sort(Sorts.descending("_id")).limit(most).forEach(row -> found.add(run(row)));
        return found;
    }

    Optional<VerificationRun> find(String id) {
        return Optional.ofNullable(runs.find(Filters.eq("_id", id)).first()).map(VerificationStore::run);
    }

    void note(VerificationRun run) {
        runs.updateOne(
                Filters.eq("_id", run.id()), Updates.set("body", Json.bson(run)), new UpdateOptions().upsert(true));
    }

    /** False where a run with that id was begun already, here or in another process. */
    boolean begin(VerificationRun run) {
        return NewRows.add(runs, new Document("_id", run.id()).append("body", Json.bson(run)));
    }

    /** Whichever process it runs in. */
    void cancel(String run) {
        runs.updateOne(Filters.eq("_id", run), Updates.set(CANCELLED, true));
    }

    boolean cancelled(String run) {
        return runs.countDocuments(Filters.and(Filters.eq("_id", run), Filters.eq(CANCELLED, true))) > 0;
    }

    /** True if nobody else noted anything since: of several processes one goes on with a run. */
    boolean claim(VerificationRun seen, VerificationRun claimed) {
        return runs.updateOne(
                                Filters.and(
                                        Filters.eq("_id", seen.id()),
                                        Filters.eq(
                                                "body.seenAt", Json.bson(seen).get("seenAt"))),
                                Updates.set("body", Json.bson(claimed)))
                        .getModifiedCount()
                > 0;
    }

    void add(String run, Collection<Finding> found) {
        for (var finding : found) {
            var id = run + " " + finding.id();
            findings.replaceOne(
                    Filters.eq("_id", id),
                    new Document("_id", id).append("run", run).append("body", Json.bson(finding)),
                    UPSERT);
        }
    }

    /** @param model of which; null for all */
    Page<Finding> findings(String run, @Nullable String model, @Nullable String after, int size) {
        Bson wanted = model == null
                ? Filters.eq("run", run)
                : Filters.and(Filters.eq("run", run), Filters.eq("body.model", model));
        Bson further = after == null ? wanted : Filters.and(wanted, Filters.gt("_id", after));
        var found = new ArrayList<Document>();
        findings.find(further).sort(Sorts.ascending("_id")).limit(size + 1).into(found);
        var shown = found.size() > size ? found.subList(0, size) : found;
        return new Page<>(
                shown.stream().map(VerificationStore::finding).toList(),
                findings.countDocuments(wanted),
                shown.size() < found.size() ? shown.getLast().getString("_id") : null);
    }

    Optional<Finding> finding(String run, String id) {
        return Optional.ofNullable(
                        findings.find(Filters.eq("_id", run + " " + id)).first())
                .map(VerificationStore::finding);
    }

    private static Finding finding(Document row) {
        return Json.read(row.get("body", Document.class), Finding.class);
    }

    /**
     * Forgets whatever was found about a document that was mended.
     *
     * @return runs that had found it
     */
    Set<String> forgetDocument(String model, String key) {
        return forget(about(model, key));
    }

    /** @return runs that had found it */
    Set<String> mended(Finding finding) {
        return forget(Filters.and(
                about(finding.model(), finding.key()),
                Filters.eq("body.kind", finding.kind().name())));
    }

    private static Bson about(String model, String key) {
        return Filters.and(Filters.eq("body.model", model), Filters.eq("body.key", key));
    }

    private Set<String> forget(Bson mended) {
        Set<String> runs = new HashSet<>();
        findings.find(mended).forEach(row -> runs.add(row.getString("run")));
        findings.deleteMany(mended);
        return runs;
    }

    long count(String run) {
        return findings.countDocuments(Filters.eq("run", run));
    }

    /** How many things these runs found of that read model, each once. */
    long count(List<String> runs, String model) {
        return switch (runs.size()) {
            case 0 -> 0;
            // as always but when somebody looked again at part of it: nothing need be read
            case 1 ->
                findings.countDocuments(
                        Filters.and(Filters.eq("run", runs.getFirst()), Filters.eq("body.model", model)));
            default -> things(runs, model).size();
        };
    }

    /** What these runs found of that read model: the row of the latest that found it, by what it is. */
    Map<String, String> things(Collection<String> runs, String model) {
        Map<String, String> things = new HashMap<>();
        if (!runs.isEmpty()) {
            findings.find(Filters.and(Filters.in("run", runs), Filters.eq("body.model", model)))
                    .projection(Projections.include("run"))
                    .batchSize(DocumentShelf.BATCH)
                    .forEach(row -> things.merge(
                            row.getString("_id").substring(row.getString("run").length() + 1),
                            row.getString("_id"),
                            BinaryOperator.maxBy(Comparator.naturalOrder())));
        }
        return things;
    }

    /** @param things rows by what they tell of */
    Page<Found> page(NavigableMap<String, String> things, @Nullable String after, int size) {
        var further = after == null ? things : things.tailMap(after, false);
        var shown = further.entrySet().stream().limit(size).toList();
        Map<String, Found> rows = new HashMap<>();
        findings.find(Filters.in("_id", shown.stream().map(Map.Entry::getValue).toList()))
                .batchSize(DocumentShelf.BATCH)
                .forEach(row -> rows.put(row.getString("_id"), Found.by(row.getString("run"), finding(row))));
        return new Page<>(
                // what is mended meanwhile is shown no more
                shown.stream()
                        .flatMap(thing -> Stream.ofNullable(rows.get(thing.getValue())))
                        .toList(),
                things.size(),
                shown.size() < further.size() ? shown.getLast().getKey() : null);
    }

    /** Forgets a run with what it found. */
    void forget(String run) {
        findings.deleteMany(Filters.eq("run", run));
        runs.deleteOne(Filters.eq("_id", run));
    }

    private static VerificationRun run(Document row) {
        return Json.read(row.get("body", Document.class), VerificationRun.class);
    }
}
