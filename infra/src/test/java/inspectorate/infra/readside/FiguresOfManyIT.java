package inspectorate.infra.readside;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import inspectorate.infra.RunningInspectorate;
import inspectorate.query.figures.Figure;
import inspectorate.query.figures.Figures;
import inspectorate.query.figures.FindFigures;
import inspectorate.query.figures.FindFigures.Split;
import inspectorate.query.figures.Indicator;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Employers whose names alone are more than one message of the store holds. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Isolated("it fills the store of documents for a moment")
class FiguresOfManyIT extends RunningInspectorate {

    private static final int EMPLOYERS = 1_100;
    private static final String LONG = "x".repeat(50_000);
    private static final String CELL = "999999/MANY";

    @Autowired
    private MongoClient mongo;

    @Autowired
    private Figures figures;

    @Value("${inspectorate.database}")
    private String database;

    @AfterEach
    void clear() {
        facts().forEach(collection -> collection.deleteMany(Filters.eq("cell", CELL)));
    }

    @Test
    void a_figure_counts_however_many_employers_there_are_each_once() {
        for (int fact = 0; fact < EMPLOYERS + 10; fact++) {
            var row = fact("many#" + fact, LONG + fact % EMPLOYERS);
            facts().forEach(collection -> collection.insertOne(row));
        }
        var counted = figures.find(new FindFigures(
                Set.of(Indicator.CASES_ACCEPTED), null, null, AsOf.NOW, new Scope(CELL), Scope.ALL, Split.NONE));
        assertThat(counted)
                .containsExactly(new Figure(
                        Indicator.CASES_ACCEPTED, "", 2 * (EMPLOYERS + 10), null, EMPLOYERS + 10, EMPLOYERS));
    }

    private static Document fact(String id, String employer) {
        return new Document("_id", id)
                .append("cell", CELL)
                .append("version", 1L)
                .append(
                        "body",
                        new Document("eventId", id)
                                .append("countsFrom", "2026-05-01")
                                .append("recordedMicros", 1L)
                                .append("cellId", CELL)
                                .append("employerId", employer)
                                .append(
                                        "measures",
                                        List.of(new Document("indicator", Indicator.CASES_ACCEPTED.name())
                                                .append("amount", 2))));
    }

    private List<MongoCollection<Document>> facts() {
        var stored = mongo.getDatabase(database);
        var facts = new ArrayList<MongoCollection<Document>>();
        stored.listCollectionNames().forEach(name -> {
            if (name.startsWith("facts@")) {
                facts.add(stored.getCollection(name));
            }
        });
        return facts;
    }
}
