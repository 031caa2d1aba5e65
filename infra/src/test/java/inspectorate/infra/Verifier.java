package inspectorate.infra;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Starts verifications as an operator does, waits for their end, reads what they found and mends it. */
public record Verifier(Officer operator) {

    private static final String RUNS = "/api/v1/operations/verifications";

    public String verified(String... models) {
        var run = operator.post(RUNS, null, Map.of("models", List.of(models))).text("id");
        assertThat(awaited(run).path("state").asString()).isEqualTo("DONE");
        return run;
    }

    JsonNode awaited(String run) {
        long deadline = System.nanoTime() + ofSeconds(180).toNanos();
        var seen = operator.get(RUNS + "/{id}", run).body();
        while (seen.path("state").asString().equals("RUNNING")) {
            assertThat(System.nanoTime()).as(seen.toString()).isLessThan(deadline);
            seen = operator.get(RUNS + "/{id}", run).body();
        }
        return seen;
    }

    public JsonNode page(String run) {
        return operator.get(RUNS + "/{id}/findings?size=500", run).body().path("items");
    }

    /** Kinds of what that run found, by key. */
    Map<String, String> findings(String run) {
        Map<String, String> kinds = new TreeMap<>();
        page(run)
                .forEach(finding -> kinds.merge(
                        finding.path("key").asString(), finding.path("kind").asString(), (one, other) -> one));
        return kinds;
    }

    void mendAll(String run) {
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

    /** One document, at once. */
    JsonNode one(String model, String key) {
        return operator.get("/api/v1/operations/read-models/" + model + "/document-verification?key={key}", key)
                .body();
    }

    /** Generation that answers; an older one that is still there would not be verified. */
    int answering(String model) {
        return operator.get("/api/v1/operations/read-models/" + model)
                .body()
                .path("answering")
                .asInt();
    }
}
