package inspectorate.infra.readside;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Aggregates;
import inspectorate.infra.Patience;
import inspectorate.infra.RunningInspectorate;
import inspectorate.query.projection.Criteria;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Scope;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FiguresAreQuestionsIT extends RunningInspectorate {

    private static final List<Bson> ALL_AS_ONE = List.of(Aggregates.group(null));

    @Autowired
    private MongoClient mongo;

    @Autowired
    private ReadSide readSide;

    @Autowired
    private List<Projection<?>> projections;

    @Test
    void long_work_gives_way_while_figures_are_counted_and_not_to_what_a_store_is_asked_otherwise() {
        var counted = new ArrayList<Boolean>();
        for (var projection : projections) {
            readSide.documents(projection)
                    .aggregate(Criteria.all(), Scope.ALL, ALL_AS_ONE, _ -> counted.add(readSide.asked()));
        }
        assertThat(counted).isNotEmpty().containsOnly(true);
        // whatever else the application asks by itself is answered soon
        Patience.until(() -> !askedWhileCountingOtherwise());
    }

    private boolean askedWhileCountingOtherwise() {
        var rows = mongo.getDatabase("otherwise").getCollection("rows");
        rows.drop();
        rows.insertOne(new Document("_id", "one"));
        var counted = new ArrayList<Boolean>();
        rows.aggregate(ALL_AS_ONE).forEach(_ -> counted.add(readSide.asked()));
        assertThat(counted).hasSize(1);
        return counted.getFirst();
    }
}
