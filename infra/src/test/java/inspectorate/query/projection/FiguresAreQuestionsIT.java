package inspectorate.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Aggregates;
import inspectorate.infra.RunningInspectorate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In the engine's package: only there it is seen what long work gives way to. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FiguresAreQuestionsIT extends RunningInspectorate {

    @Autowired
    private MongoClient mongo;

    @Autowired
    private List<Projection<?>> projections;

    @Autowired
    private EventLog log;

    @Autowired
    private Histories histories;

    @Test
    void long_work_gives_way_while_figures_are_counted_and_not_to_what_a_rebuild_counts_itself() {
        var database = mongo.getDatabase("questions-" + UUID.randomUUID());
        var pace = new Pace();
        var shelf = new DocumentShelf<>(projections.getFirst(), 1, database, false);
        var documents = new Documents<>(
                shelf, new DossierStore(database, log.reader(), false), histories, pace, new Addressees(log));
        shelf.collection().insertOne(new Document("_id", "one").append("cell", "340111"));
        var everything = List.of(Aggregates.count());
        var asked = new ArrayList<Boolean>();

        shelf.collection().aggregate(everything).forEach(_ -> asked.add(pace.asked()));
        assertThat(pace.alone()).isTrue();
        documents.aggregate(Criteria.all(), Scope.ALL, everything, _ -> asked.add(pace.asked()));

        assertThat(asked).containsExactly(false, true);
        assertThat(pace.asked()).isFalse();
        assertThat(pace.alone()).isFalse();
        database.drop();
    }
}
