package inspectorate.infra.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentServerTest {

    private static final Document EVERY_TYPE = new Document("_id", "合肥/蜀山")
            .append("text", "欠薪 <b>")
            .append("int", 7)
            .append("long", 1L << 40)
            .append("double", 0.5)
            .append("decimal", Decimal128.parse("1592.00"))
            .append("yes", true)
            .append("nothing", null)
            .append("date", new Date(1_700_000_000_000L))
            .append("object", new ObjectId("65a1b2c3d4e5f60718293a4b"))
            .append("list", Arrays.asList("a", 1, null, new Document("in", List.of())))
            .append("map", new Document("empty", new Document()));

    @TempDir
    Path directory;

    @Test
    void everyKindOfValueIsTheSameAfterARestart() {
        running(documents -> documents.insertOne(EVERY_TYPE));
        running(documents ->
                assertThat(documents.find(new Document("_id", "合肥/蜀山"))).containsExactly(EVERY_TYPE));
    }

    @Test
    void idsOfDifferentKindsAreFoundAgain() {
        var ids = List.of("7", 7, 7.5, new ObjectId(), new Document("processor", "dossiers").append("segment", 0));
        running(documents -> ids.forEach(id -> documents.insertOne(new Document("_id", id))));
        running(documents -> ids.forEach(
                id -> assertThat(documents.find(new Document("_id", id))).hasSize(1)));
    }

    @Test
    void aBulkInsertNamesWhatIsThereAlreadyAndInsertsTheRest() {
        running(documents -> {
            documents.insertOne(new Document("_id", "b").append("old", true));
            var bulk = List.of("a", "b", "c").stream()
                    .map(id -> new InsertOneModel<>(new Document("_id", id)))
                    .toList();
            assertThatThrownBy(() -> documents.bulkWrite(bulk, new BulkWriteOptions().ordered(false)))
                    .isInstanceOfSatisfying(
                            MongoBulkWriteException.class,
                            refused -> assertThat(refused.getWriteErrors())
                                    .extracting(BulkWriteError::getIndex, BulkWriteError::getCode)
                                    .containsExactly(tuple(1, 11000)));
            assertThat(documents.find())
                    .containsExactly(
                            new Document("_id", "a"),
                            new Document("_id", "b").append("old", true),
                            new Document("_id", "c"));
        });
    }

    @Test
    void uniqueKeysStayUniqueAfterARestart() {
        running(documents -> {
            documents.createIndex(Indexes.ascending("processor", "segment"), new IndexOptions().unique(true));
            documents.insertOne(token("a", 0));
            documents.insertOne(token("a", 1));
        });
        running(documents -> assertThatThrownBy(() -> documents.insertOne(token("a", 1)))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("duplicate key"));
    }

    @Test
    void whatIsFoundByItsIdMustMatchTheWholeFilter() {
        running(documents -> {
            documents.insertOne(new Document("_id", "a").append("version", 7));
            documents.insertOne(new Document("_id", "b").append("version", 3));
            var upTo5 = new Document("version", new Document("$lte", 5));
            assertThat(documents.countDocuments(new Document("_id", "a").append("version", 7)))
                    .isOne();
            assertThat(documents.find(new Document("_id", "a").append("version", upTo5.get("version"))))
                    .isEmpty();
            assertThat(documents.find(new Document("_id", new Document("$in", List.of("a", "b", "c")))
                            .append("version", upTo5.get("version"))))
                    .containsExactly(new Document("_id", "b").append("version", 3));
            assertThat(documents.deleteMany(upTo5).getDeletedCount()).isOne();
        });
    }

    @Test
    void rowsOfAnAggregationThatTogetherExceedAMessageAreReadInParts() {
        running(documents -> {
            var filling = "x".repeat(50_000);
            for (int number = 0; number < 1_100; number++) {
                documents.insertOne(new Document("_id", number).append("text", filling + number));
            }
            var rows = documents
                    .aggregate(List.of(
                            Aggregates.match(new Document()),
                            Aggregates.group(new Document("text", "$text"), Accumulators.sum("facts", 1))))
                    .batchSize(100);
            assertThat(rows).hasSize(1_100);
        });
    }

    private static Document token(String processor, int segment) {
        return new Document("processor", processor).append("segment", segment);
    }

    private void running(Consumer<MongoCollection<Document>> work) {
        try (var server = new DocumentServer(directory, 0);
                var client = MongoClients.create(server.uri())) {
            work.accept(client.getDatabase("test").getCollection("documents"));
        }
    }
}
