package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

/** An operator rebuilds, compares, switches and verifies read models of a running system. */
class GenerationIT extends AtWork {

    private static final String MODELS = "/api/v1/operations/read-models";
    private static final String CARDS = MODELS + "/employerCard";

    @Autowired
    private MongoClient mongo;

    @Value("${inspectorate.database}")
    private String database;

    private Officer operator;

    @BeforeEach
    void operator() {
        operator = new Officer(http(), "operator");
    }

    @Test
    void a_rebuilt_generation_is_compared_then_answers_and_can_be_switched_back() {
        var employer = employer();
        int before = answering();
        int built = rebuilt();
        var delta = compared(CARDS + "/generations/" + built);
        assertThat(delta.path("same").asLong()).isPositive();
        assertThat(delta.path("added").asLong()
                        + delta.path("gone").asLong()
                        + delta.path("changed").asLong())
                .as(delta.toString())
                .isZero();

        switchTo(built);
        assertThat(agency.get("/api/v1/employers/" + employer).status()).isEqualTo(200);
        var later = employer();
        assertThat(agency.get("/api/v1/employers/" + later).status()).isEqualTo(200);
        assertThat(found(later)).isTrue();

        switchTo(before);
        assertThat(agency.get("/api/v1/employers/" + later).status()).isEqualTo(200);
        assertThat(found(later)).isTrue();
        var refused = operator.delete(CARDS + "/generations/" + before);
        assertThat(refused.text("rule")).isEqualTo("THE_ANSWERING_GENERATION_STAYS");
        assertThat(operator.delete(CARDS + "/generations/" + built).status()).isEqualTo(204);
    }

    @Test
    void every_read_model_is_rebuilt_in_one_pass_and_says_what_it_said_before() {
        var employer = employer();
        assertThat(agency.get("/api/v1/employers/" + employer).status()).isEqualTo(200);
        operator.post(MODELS + "/generations", null, Map.of());
        for (var model : Patience.until(() -> operator.get(MODELS).body(), GenerationIT::allBuilt)) {
            var name = model.path("model").asString();
            int built = model.path("generations")
                    .get(model.path("generations").size() - 1)
                    .path("number")
                    .asInt();
            var generation = MODELS + "/" + name + "/generations/" + built;
            var delta = compared(generation);
            assertThat(delta.path("gone").asLong() + delta.path("changed").asLong())
                    .as(delta.toString())
                    .isZero();
            assertThat(operator.delete(generation).status()).isEqualTo(204);
        }
    }

    @Test
    void a_rebuild_that_is_dropped_while_it_runs_leaves_no_trace_and_the_answers_alone() {
        var employer = stored();
        int before = answering();
        operator.post(CARDS + "/generations", null, Map.of());
        var generations = operator.get(CARDS).body().path("generations");
        int begun = generations.get(generations.size() - 1).path("number").asInt();
        assertThat(operator.delete(CARDS + "/generations/" + begun).status()).isEqualTo(204);

        assertThat(answering()).isEqualTo(before);
        assertThat(agency.get("/api/v1/employers/" + employer).status()).isEqualTo(200);
        assertThat(operator.get(CARDS).body().path("generations")).hasSize(generations.size() - 1);
        int next = rebuilt();
        assertThat(next).isGreaterThan(begun);
        operator.delete(CARDS + "/generations/" + next);
    }

    private static boolean allBuilt(JsonNode models) {
        for (var model : models) {
            for (var generation : model.path("generations")) {
                var rebuild = generation.path("rebuild");
                if (rebuild.isObject() && !rebuild.path("state").asString().equals("BUILT")) {
                    return false;
                }
            }
        }
        return true;
    }

    @Test
    void the_delta_report_names_what_a_rebuild_would_change_field_by_field() {
        var changed = stored();
        var gone = stored();
        int built = rebuilt();
        var generation = CARDS + "/generations/" + built;
        assertThat(compared(generation).path("changed").asLong()).isZero();
        cards().updateOne(Filters.eq("_id", changed), Updates.set("body.name", "被改的名称"));
        cards().deleteOne(Filters.eq("_id", gone));

        assertThat(operator.post(generation + "/delta", null, Map.of()).status())
                .isEqualTo(202);
        var delta = compared(generation);
        assertThat(delta.path("changed").asLong()).isEqualTo(1);
        assertThat(delta.path("added").asLong()).isEqualTo(1);
        assertThat(delta.path("samples").findValuesAsString("key")).containsExactlyInAnyOrder(changed, gone);
        assertThat(delta.path("samples").findValuesAsString("before")).contains("被改的名称");
        assertThat(delta.path("fields").findValuesAsString("field")).containsExactly("name");

        mend(changed);
        mend(gone);
        operator.delete(CARDS + "/generations/" + built);
    }

    @Test
    void verification_finds_a_flipped_field_a_deleted_document_and_a_foreign_one_and_each_is_mended() {
        var flipped = stored();
        var deleted = stored();
        cards().updateOne(Filters.eq("_id", flipped), Updates.set("body.casesOpen", 7));
        var copy = cards().find(Filters.eq("_id", deleted)).first();
        cards().deleteOne(Filters.eq("_id", deleted));
        var foreign = "foreign-" + deleted;
        cards().insertOne(new Document(copy).append("_id", foreign));

        var run = verified();
        assertThat(run.path("checked").asLong()).isPositive();
        assertThat(kind(run, flipped)).isEqualTo("CHANGED");
        assertThat(kind(run, deleted)).isEqualTo("MISSING");
        assertThat(kind(run, foreign)).isEqualTo("EXTRA");

        mend(flipped);
        mend(deleted);
        operator.post(CARDS + "/mending", null, Map.of("key", foreign, "dossier", deleted));
        assertThat(verified().path("differing").asLong()).isZero();
        assertThat(agency.get("/api/v1/employers/" + deleted).status()).isEqualTo(200);
    }

    @Test
    void only_an_operator_passes_these_doors() {
        assertThat(agency.get(CARDS).status()).isEqualTo(403);
        assertThat(department.post(CARDS + "/generations", null, Map.of()).status())
                .isEqualTo(403);
    }

    private MongoCollection<Document> cards() {
        return mongo.getDatabase(database).getCollection("employerCard@" + answering());
    }

    /** An employer whose card is there: what is changed here behind the engine's back must not race with it. */
    private String stored() {
        var employer = employer();
        assertThat(agency.get("/api/v1/employers/" + employer).status()).isEqualTo(200);
        return employer;
    }

    private int answering() {
        return operator.get(CARDS).body().path("answering").asInt();
    }

    private int rebuilt() {
        operator.post(CARDS + "/generations", null, Map.of());
        var newest = Patience.until(
                () -> {
                    var generations = operator.get(CARDS).body().path("generations");
                    return generations.get(generations.size() - 1);
                },
                generation ->
                        generation.path("rebuild").path("state").asString().equals("BUILT"));
        return newest.path("number").asInt();
    }

    /** The first comparison begins once it is built. */
    private JsonNode compared(String generation) {
        return Patience.until(
                () -> operator.get(generation + "/delta").body(),
                delta -> delta.path("state").asString().equals("DONE"));
    }

    private void switchTo(int generation) {
        var answer = operator.post(CARDS + "/generations/" + generation + "/switch", null, Map.of());
        assertThat(answer.body().path("answering").asInt()).isEqualTo(generation);
    }

    private JsonNode verified() {
        operator.post(CARDS + "/verifications", null, Map.of());
        var ended =
                Patience.until(() -> operator.get(CARDS + "/verifications").body(), run -> run.hasNonNull("endedAt"));
        assertThat(ended.path("state").asString()).as(ended.toString()).isEqualTo("DONE");
        return ended;
    }

    private static String kind(JsonNode run, String key) {
        for (var finding : run.path("findings")) {
            if (finding.path("key").asString().equals(key)) {
                return finding.path("kind").asString();
            }
        }
        return "";
    }

    private void mend(String employer) {
        assertThat(operator.post(CARDS + "/mending", null, Map.of("key", employer, "dossier", employer))
                        .status())
                .isEqualTo(204);
    }

    private boolean found(String employer) {
        var name = agency.get("/api/v1/employers/" + employer).text("name");
        for (var hit : agency.get("/api/v1/search?q={name}", name).body().path("hits")) {
            if (hit.path("id").asString().equals(employer)) {
                return true;
            }
        }
        return false;
    }
}
