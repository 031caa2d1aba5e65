package inspectorate.infra.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
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
