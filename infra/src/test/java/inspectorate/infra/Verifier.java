package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.ids.EmployerId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Starts verifications as an operator does, waits for their end, reads what they found and mends it. */
public record Verifier(Officer operator) {

    private static final String RUNS = "/api/v1/operations/verifications";
    private static final int ALL = 100;
    private static final int SAMPLE = 4;

    public String verified(String... models) {
        return done(begun(ALL, models));
    }

    /** Looks at few of what all tests have left, and at employers of {@link #sampledName} among them. */
    String sampled(String... models) {
        return done(begunSample(models));
    }

    String begunSample(String... models) {
        return begun(SAMPLE, models);
    }

    private String begun(int percent, String... models) {
        return operator.post(RUNS, null, Map.of("models", List.of(models), "percent", percent))
                .text("id");
    }

    private String done(String run) {
        assertThat(awaited(run).path("state").asString()).isEqualTo("DONE");
        return run;
    }

    /** A name under which a file without a code is looked at by {@link #sampled}. */
    static String sampledName() {
        return Stream.generate(() -> "抽查单位（示例）" + UUID.randomUUID())
                .filter(name -> Math.floorMod(
                                EmployerId.provisional("340111", name).value().hashCode(), ALL)
                        < SAMPLE)
                .findFirst()
                .orElseThrow();
    }

    JsonNode seen(String run) {
        return operator.get(RUNS + "/{id}", run).body();
    }

    JsonNode awaited(String run) {
        return Patience.until(
                () -> seen(run), seen -> !seen.path("state").asString().equals("RUNNING"));
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
