package inspectorate.infra.readside;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Criteria;
import inspectorate.query.projection.Generation;
import inspectorate.query.projection.Json;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Scope;
import inspectorate.query.search.SearchKind;
import inspectorate.query.search.Searches;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;

/** Whether the generations that answer say what a naive fold says. */
record Equivalence(
        ReadSide readSide,
        MongoDatabase database,
        Searches searches,
        NaiveSearch naiveSearch,
        NaiveFold naive,
        List<AsOf> points) {

    /** After every history, in both times. */
    private static final AsOf END = new AsOf(LocalDate.of(2999, 12, 31), Instant.parse("2999-12-31T00:00:00Z"));

    private static final Map<String, SearchKind> SEARCHED =
            Map.of("employerCard", SearchKind.EMPLOYER, "caseBoard", SearchKind.CASE);

    void holds() {
        readSide.projections().forEach(this::holds);
    }

    private <D> void holds(Projection<D> projection) {
        var now = naive.documents(projection, AsOf.NOW);
        assertThat(stored(projection)).as(projection.name()).isEqualTo(now);
        holds(projection, now, now, AsOf.NOW);
        holds(projection, now, now, END);
        points.forEach(point -> holds(projection, now, naive.documents(projection, point), point));
    }

    private <D> Map<String, D> stored(Projection<D> projection) {
        var answering = readSide.readModels().state(projection.name()).answering();
        var stored = new HashMap<String, D>();
        for (var row : database.getCollection(new Generation(projection.name(), answering).toString())
                .find()) {
            var document = Json.read(row.get("body", Document.class), projection.documentType());
            assertThat(row.getString("cell")).isEqualTo(projection.cellOf(document));
            stored.put(row.getString("_id"), document);
        }
        return stored;
    }

    private <D> void holds(Projection<D> projection, Map<String, D> now, Map<String, D> expected, AsOf point) {
        var what = "%s at %s".formatted(projection.name(), point);
        found(what, projection, now, expected, point);
        if (projection.chronicled() || point.live()) {
            listed(what, projection, expected, point);
        }
    }

    /** Of which nothing stands any more is found by its versions; these events are in no event store. */
    private <D> void found(
            String what, Projection<D> projection, Map<String, D> now, Map<String, D> expected, AsOf point) {
        var documents = readSide.documents(projection);
        Stream.of(now, expected)
                .flatMap(known -> known.keySet().stream())
                .distinct()
                .filter(key -> projection.chronicled()
                        || documents.findStanding(key, Scope.ALL).isPresent())
                .forEach(key -> assertThat(documents.find(key, point, Scope.ALL))
                        .as("%s %s", key, what)
                        .isEqualTo(Optional.ofNullable(expected.get(key))));
    }

    /** The list of a point holds just the documents of that point, and so does a search. */
    private <D> void listed(String what, Projection<D> projection, Map<String, D> expected, AsOf point) {
        var kind = SEARCHED.get(projection.name());
        if (kind != null) {
            assertThat(searches.find(NaiveSearch.all(kind, point)))
                    .as(what)
                    .isEqualTo(naiveSearch.found(kind, projection, expected));
        }
        // employers are searched for a past point, and never listed
        if (kind != SearchKind.EMPLOYER || point.live()) {
            var page = new PageRequest(projection.listedBy().getFirst(), false, null, 200);
            assertThat(readSide.documents(projection)
                            .list(Criteria.all(), Scope.ALL, page, point)
                            .items())
                    .as(what)
                    .containsExactlyInAnyOrderElementsOf(expected.values());
        }
    }
}
