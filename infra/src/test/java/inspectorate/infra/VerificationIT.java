package inspectorate.infra;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import inspectorate.query.employercard.EmployerCards;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Recorded;
import inspectorate.query.projection.Scope;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

/** What someone changed behind the engine's back is found, named and mended, whatever it is. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VerificationIT extends AtWork {

    private static final String RUNS = "/api/v1/operations/verifications";

    @Autowired
    private MongoClient mongo;

    @Autowired
    private ElasticsearchClient elasticsearch;

    @Autowired
    private ReadSide readSide;

    @Autowired
    private EmployerCards cards;

    @Value("${inspectorate.database}")
    private String database;

    @Value("${inspectorate.search.prefix:inspectorate}")
    private String prefix;

    private Officer operator;

    @BeforeEach
    void operator() {
        operator = new Officer(http(), "operator");
    }

    @Test
    void every_kind_of_damage_is_found_named_and_mended() throws IOException {
        var flipped = stored();
        cards().updateOne(Filters.eq("_id", flipped), Updates.set("body.casesOpen", 7));
        var deleted = stored();
        cards().deleteOne(Filters.eq("_id", deleted));
        var shortened = stored();
        intake(shortened);
        agency.get("/api/v1/employers/" + shortened);
        var lost = events(shortened).getLast();
        edit(shortened, (headers, bodies) -> {
            headers.removeLast();
            bodies.removeLast();
        });
        var doubled = stored();
        edit(doubled, (headers, bodies) -> {
            headers.add(headers.getFirst());
            bodies.add(bodies.getFirst());
        });
        var foreign = stored();
        edit(foreign, (headers, bodies) -> {
            headers.add(new Document(headers.getFirst()).append("id", foreign + "#99"));
            bodies.add(bodies.getFirst());
        });
        var misplaced = stored();
        edit(misplaced, (headers, bodies) -> headers.set(0, new Document(headers.getFirst()).append("index", 1L)));
        var renamed = stored();
        var index = searched();
        elasticsearch.update(update -> update.index(index).id(renamed).doc(Map.of("name", "被改的名称")), Map.class);
        var unfound = stored();
        elasticsearch.delete(delete -> delete.index(index).id(unfound));
        elasticsearch.index(write -> write.index(index).id("nobody").document(Map.of("id", "nobody", "name", "无")));

        var run = verified();
        var found = findings(run);
        assertThat(found)
                .containsEntry(flipped, "CHANGED")
                .containsEntry(deleted, "MISSING")
                .containsEntry(lost.eventId(), "EVENT_MISSING")
                .containsEntry(doubled + "#0", "EVENT_DOUBLED")
                .containsEntry(foreign + "#99", "EVENT_FOREIGN")
                .containsEntry(misplaced + "#0", "EVENT_CHANGED")
                .containsEntry(renamed, "SEARCH_CHANGED")
                .containsEntry(unfound, "SEARCH_MISSING")
                .containsEntry("nobody", "SEARCH_EXTRA");
        assertThat(http().mutate()
                        .defaultHeaders(headers -> headers.setBasicAuth("operator", "operator-demo"))
                        .build()
                        .get()
                        .uri("/actuator/prometheus")
                        .retrieve()
                        .body(String.class))
                .containsPattern("inspectorate_verification_differing [1-9]");

        mendAll(run);
        var again = verified();
        assertThat(findings(again))
                .as(page(again).toString())
                .doesNotContainKeys(found.keySet().toArray(String[]::new));
        assertThat(cards.find(shortened, Scope.ALL).orElseThrow().casesTotal()).isOne();
        assertThat(events(shortened)).extracting(Recorded::index).contains(lost.index());
        assertThat(events(misplaced).getFirst().index()).isGreaterThan(1);
        assertThat(elasticsearch
                        .exists(exists -> exists.index(index).id("nobody"))
                        .value())
                .isFalse();
    }

    @Test
    @SuppressWarnings({"rawtypes", "unchecked"})
    void what_is_kept_of_past_points_is_found_wrong_and_mended() throws IOException {
        var index = prefix + "-history-employercard-" + answering();
        var renamed = stored();
        var forgotten = stored();
        var invented = stored();
        var wrong = version(index, renamed);
        elasticsearch.update(update -> update.index(index).id(wrong.id()).doc(Map.of("name", "被改的名称")), Map.class);
        var gone = version(index, forgotten);
        elasticsearch.delete(delete -> delete.index(index).id(gone.id()));
        var copied = version(index, invented);
        elasticsearch.index(
                write -> write.index(index).id(copied.id() + "|again").document((Map) copied.source()));

        var run = verified("employerCard");
        assertThat(findings(run))
                .containsEntry(renamed, "HISTORY_CHANGED")
                .containsEntry(forgotten, "HISTORY_CHANGED")
                .containsEntry(invented, "HISTORY_CHANGED");
        assertThat(one(renamed).toString()).contains("被改的名称");
        mendAll(run);
        assertThat(findings(verified("employerCard"))).doesNotContainKeys(renamed, forgotten, invented);
    }

    @SuppressWarnings("rawtypes")
    private Hit<Map> version(String index, String employer) throws IOException {
        elasticsearch.indices().refresh(refresh -> refresh.index(index));
        return elasticsearch
                .search(
                        search -> search.index(index)
                                .query(query ->
                                        query.term(term -> term.field("key").value(employer))),
                        Map.class)
                .hits()
                .hits()
                .getFirst();
    }

    @Test
    void one_document_is_verified_at_once() {
        var flipped = stored();
        assertThat(one(flipped)).isEmpty();
        cards().updateOne(Filters.eq("_id", flipped), Updates.set("body.visits", 3));
        assertThat(one(flipped).findValuesAsString("field")).contains("visits");
        operator.post(
                "/api/v1/operations/read-models/employerCard/mending",
                null,
                Map.of("key", flipped, "dossier", flipped));
        assertThat(one(flipped)).isEmpty();
    }

    @Test
    void a_run_that_lost_its_process_goes_on_where_it_was() {
        var done = verified();
        var runs = mongo.getDatabase(database).getCollection("verifications");
        runs.updateOne(
                Filters.eq("_id", done),
                Updates.combine(
                        Updates.set("body.state", "RUNNING"),
                        Updates.set("body.phase", "DOSSIERS"),
                        Updates.set("body.after", ""),
                        Updates.set(
                                "body.seenAt", Instant.now().minusSeconds(600).toString())));
        runs.updateOne(Filters.eq("_id", done), Updates.unset("body.endedAt"));

        readSide.verifications().resume();
        var resumed = awaited(done);
        assertThat(resumed.path("state").asString()).isEqualTo("DONE");
        assertThat(resumed.path("events").asLong()).isPositive();
    }

    private interface Edit {
        void apply(List<Document> headers, List<String> bodies);
    }

    private void edit(String dossier, Edit edit) {
        var dossiers = mongo.getDatabase(database).getCollection("dossiers");
        var row = dossiers.find(Filters.eq("_id", dossier)).first();
        var headers = new ArrayList<>(row.getList("headers", Document.class));
        var bodies = new ArrayList<>(row.getList("bodies", String.class));
        edit.apply(headers, bodies);
        dossiers.replaceOne(
                Filters.eq("_id", dossier),
                row.append("headers", headers).append("bodies", bodies).append("count", headers.size()));
    }

    private List<Recorded> events(String dossier) {
        return readSide.dossiers().find(dossier).events();
    }

    private MongoCollection<Document> cards() {
        return mongo.getDatabase(database).getCollection("employerCard@" + answering());
    }

    /** Generation that answers; an older one that is still there would not be verified. */
    private int answering() {
        return operator.get("/api/v1/operations/read-models/employerCard")
                .body()
                .path("answering")
                .asInt();
    }

    private String stored() {
        var employer = employer();
        assertThat(agency.get("/api/v1/employers/" + employer).status()).isEqualTo(200);
        return employer;
    }

    private String searched() throws IOException {
        var index = prefix + "-employer-" + answering();
        elasticsearch.indices().refresh(refresh -> refresh.index(index));
        return index;
    }

    private JsonNode one(String employer) {
        return operator.get("/api/v1/operations/read-models/employerCard/document-verification?key={key}", employer)
                .body();
    }

    private String verified(String... models) {
        var run = operator.post(RUNS, null, Map.of("models", List.of(models))).text("id");
        assertThat(awaited(run).path("state").asString()).isEqualTo("DONE");
        return run;
    }

    private JsonNode awaited(String run) {
        long deadline = System.nanoTime() + ofSeconds(180).toNanos();
        var seen = operator.get(RUNS + "/{id}", run).body();
        while (seen.path("state").asString().equals("RUNNING")) {
            assertThat(System.nanoTime()).as(seen.toString()).isLessThan(deadline);
            seen = operator.get(RUNS + "/{id}", run).body();
        }
        return seen;
    }

    private JsonNode page(String run) {
        return operator.get(RUNS + "/{id}/findings?size=500", run).body().path("items");
    }

    private Map<String, String> findings(String run) {
        Map<String, String> kinds = new TreeMap<>();
        page(run)
                .forEach(finding -> kinds.merge(
                        finding.path("key").asString(), finding.path("kind").asString(), (one, other) -> one));
        return kinds;
    }

    private void mendAll(String run) {
        page(run)
                .forEach(finding -> assertThat(operator.post(
                                        RUNS + "/" + run + "/mending",
                                        null,
                                        Map.of(
                                                "kind", finding.path("kind").asString(),
                                                "model", finding.path("model").asString(),
                                                "key", finding.path("key").asString()))
                                .status())
                        .as(finding.toString())
                        .isEqualTo(204));
    }
}
