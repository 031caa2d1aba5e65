package inspectorate.infra.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is written, an indexed collection answers as one without indexes does. */
class DocumentIndexTest {

    private static final long SEED = 20_261_124;

    @TempDir
    Path directory;

    private final Random random = new Random(SEED);

    @Test
    void an_index_finds_what_a_scan_finds_after_any_writes_and_a_restart() {
        try (var server = new DocumentServer(directory, 0);
                var client = MongoClients.create(server.uri())) {
            var indexed = client.getDatabase("test").getCollection("indexed");
            var plain = client.getDatabase("test").getCollection("plain");
            assertThat(plain.countDocuments()).isZero();
            indexed.createIndex(Indexes.ascending("body.on", "_id"));
            indexed.createIndex(Indexes.ascending("body.stage"));
            for (int round = 0; round < 300; round++) {
                write(indexed, plain);
            }
            compare(indexed, plain);
        }
        try (var server = new DocumentServer(directory, 0);
                var client = MongoClients.create(server.uri())) {
            compare(
                    client.getDatabase("test").getCollection("indexed"),
                    client.getDatabase("test").getCollection("plain"));
        }
    }

    /** The library sorts what is not limited; where each document has its place in an index, pages are read in its order. */
    @Test
    void a_page_in_order_is_what_is_left_when_everything_was_sorted() {
        try (var server = new DocumentServer(directory, 0);
                var client = MongoClients.create(server.uri())) {
            var dated = client.getDatabase("test").getCollection("dated");
            dated.createIndex(Indexes.ascending("body.on", "_id"));
            dated.createIndex(Indexes.ascending("body.stage"));
            for (int number = 0; number < 600; number++) {
                dated.insertOne(dated(number));
            }
            for (int round = 0; round < 6; round++) {
                pages(dated);
            }
            dated.insertOne(new Document("_id", "undated").append("body", new Document("stage", "S1")));
            pages(dated);
            dated.replaceOne(eq("_id", "d1"), dated(1).append("body", new Document("on", List.of("a", "b"))));
            pages(dated);
        }
    }

    private Document dated(int number) {
        return new Document("_id", "d" + number)
                .append("body", new Document("on", day()).append("stage", "S" + random.nextInt(4)))
                .append("version", random.nextInt(9));
    }

    private void pages(MongoCollection<Document> dated) {
        var day = day();
        var id = "d" + random.nextInt(600);
        var queries = List.<Bson>of(
                new Document(),
                eq("body.stage", "S2"),
                in("body.stage", "S1", "S2", "S3"),
                and(gte("body.on", day), lt("version", 5)),
                or(and(eq("body.on", day), gt("_id", id)), gt("body.on", day)),
                or(and(eq("body.on", day), gt("_id", id)), lt("body.on", day), eq("body.on", null)),
                or(and(eq("body.on", null), gt("_id", id)), ne("body.on", null)),
                and(gt("_id", id), exists("body.on")),
                lte("_id", id));
        var orders = List.of(
                new Document("body.on", 1).append("_id", 1),
                new Document("body.on", -1).append("_id", 1),
                new Document("body.on", -1).append("_id", -1),
                new Document("_id", 1),
                new Document("_id", -1),
                new Document("version", 1).append("_id", 1));
        int skipped = random.nextInt(4);
        int limit = 1 + random.nextInt(30);
        for (Bson query : queries) {
            for (Document order : orders) {
                var all = dated.find(query).sort(order).into(new ArrayList<>());
                assertThat(dated.find(query)
                                .sort(order)
                                .skip(skipped)
                                .limit(limit)
                                .into(new ArrayList<>()))
                        .as("%s by %s", query, order)
                        .isEqualTo(all.stream().skip(skipped).limit(limit).toList());
                assertThat(dated.find(query)
                                .sort(order)
                                .limit(limit)
                                .projection(new Document("_id", 1))
                                .into(new ArrayList<>()))
                        .as("ids of %s by %s", query, order)
                        .isEqualTo(ids(all).subList(0, Math.min(limit, all.size())));
            }
        }
    }

    private static List<Document> ids(Iterable<Document> documents) {
        var ids = new ArrayList<Document>();
        documents.forEach(document -> ids.add(new Document("_id", document.get("_id"))));
        return ids;
    }

    private void write(MongoCollection<Document> indexed, MongoCollection<Document> plain) {
        var id = eq("_id", "d" + random.nextInt(60));
        if (random.nextInt(5) == 0) {
            indexed.deleteOne(id);
            plain.deleteOne(id);
            return;
        }
        var document = new Document("body", new Document("on", on()).append("stage", "S" + random.nextInt(4)))
                .append("version", random.nextInt(9));
        indexed.replaceOne(id, document, new ReplaceOptions().upsert(true));
        plain.replaceOne(id, document, new ReplaceOptions().upsert(true));
    }

    private Object on() {
        return switch (random.nextInt(8)) {
            case 0 -> 2025;
            case 1 -> List.of(day(), day());
            default -> day();
        };
    }

    private String day() {
        return "2025-0" + (1 + random.nextInt(9));
    }

    private void compare(MongoCollection<Document> indexed, MongoCollection<Document> plain) {
        for (Bson query : queries()) {
            assertThat(found(indexed, query)).as(query.toString()).isEqualTo(found(plain, query));
            assertThat(counted(indexed, query)).as(query.toString()).isEqualTo(counted(plain, query));
        }
        assertThat(found(plain, eq("body.stage", "S1"))).isNotEmpty();
        assertThat(plain.countDocuments())
                .isEqualTo(found(plain, new Document()).size());
        assertThat(plain.countDocuments(new Document("_id", "nobody"))).isZero();
    }

    private List<Bson> queries() {
        var queries = new ArrayList<Bson>();
        for (int number = 0; number < 50; number++) {
            queries.add(eq("body.on", day()));
            queries.add(and(gte("body.on", day()), lt("body.on", day()), in("body.stage", "S1", "S2")));
            queries.add(and(gt("body.on", day()), lte("version", random.nextInt(9))));
            queries.add(lte("body.on", day()));
            queries.add(and(eq("body.stage", "S3"), eq("body.on", 2025)));
            queries.add(and(eq("_id", "d" + random.nextInt(60)), lte("version", random.nextInt(9))));
            queries.add(and(in("_id", "d1", "d2", "d3"), eq("body.stage", "S0")));
        }
        queries.add(eq("body.on", null));
        return queries;
    }

    private static List<Document> found(MongoCollection<Document> collection, Bson query) {
        return collection.find(query).sort(new Document("_id", 1)).into(new ArrayList<>());
    }

    private static List<Document> counted(MongoCollection<Document> collection, Bson query) {
        var byStage = Aggregates.group("$body.stage", Accumulators.sum("count", 1));
        return collection
                .aggregate(List.of(Aggregates.match(query), byStage, Aggregates.sort(new Document("_id", 1))))
                .into(new ArrayList<>());
    }
}
