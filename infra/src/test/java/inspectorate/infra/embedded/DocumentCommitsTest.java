package inspectorate.infra.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is on the disk at any moment is what a crash leaves. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentCommitsTest {

    private static final int WRITERS = 4;
    private static final int CRASHES = 12;
    private static final int AT_ONCE = 40;
    private static final int UNSAVED = 512 * 1024;

    @TempDir
    private Path directory;

    @Test
    void documents_their_index_entries_and_the_tokens_after_them_are_lost_together_or_not_at_all() throws Exception {
        var running = Files.createDirectory(directory.resolve("running"));
        var ended = new AtomicBoolean();
        var left = new ArrayList<Path>();
        try (var server = new DocumentServer(running, 0, UNSAVED, Duration.ofMillis(15));
                var client = MongoClients.create(server.uri());
                var threads = Executors.newFixedThreadPool(WRITERS)) {
            documents(client).createIndex(Indexes.ascending("on"));
            var writing = new ArrayList<Future<?>>();
            for (int writer = 0; writer < WRITERS; writer++) {
                var name = "w" + writer;
                writing.add(threads.submit(() -> write(client, name, ended)));
            }
            for (int crash = 0; crash < CRASHES; crash++) {
                Thread.sleep(120);
                left.add(copied(running, directory.resolve("crash" + crash)));
            }
            ended.set(true);
            for (var each : writing) {
                each.get();
            }
        }
        long most = 0;
        for (var crashed : left) {
            most = Math.max(most, consistent(crashed));
        }
        assertThat(most).isGreaterThan(AT_ONCE);
    }

    private static MongoCollection<Document> documents(MongoClient client) {
        return client.getDatabase("test").getCollection("documents");
    }

    private static MongoCollection<Document> tokens(MongoClient client) {
        return client.getDatabase("test").getCollection("tokens");
    }

    private static void write(MongoClient client, String writer, AtomicBoolean ended) {
        for (int batch = 0; !ended.get(); batch++) {
            int number = batch;
            documents(client)
                    .insertMany(IntStream.range(0, AT_ONCE)
                            .mapToObj(place -> new Document("_id", "%s-%d-%d".formatted(writer, number, place))
                                    .append("on", "2026")
                                    .append("text", "示例".repeat(400)))
                            .toList());
            tokens(client)
                    .replaceOne(
                            Filters.eq("_id", writer),
                            new Document("_id", writer).append("batch", number),
                            new ReplaceOptions().upsert(true));
        }
    }

    private static Path copied(Path running, Path to) throws IOException {
        Files.createDirectory(to);
        try (var files = Files.list(running)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }

    /** @return documents that were there */
    private static long consistent(Path crashed) {
        try (var server = new DocumentServer(crashed, 0);
                var client = MongoClients.create(server.uri())) {
            var documents = documents(client);
            List<Document> all = documents.find().batchSize(AT_ONCE).into(new ArrayList<>());
            assertThat(documents.countDocuments(Filters.eq("on", "2026"))).isEqualTo(all.size());
            for (var token : tokens(client).find()) {
                var last = "%s-%d-".formatted(token.getString("_id"), token.getInteger("batch"));
                assertThat(all)
                        .filteredOn(document -> document.getString("_id").startsWith(last))
                        .hasSize(AT_ONCE);
            }
            return all.size();
        }
    }
}
