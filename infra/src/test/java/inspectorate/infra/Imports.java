package inspectorate.infra;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The way of a ledger over REST, as a program goes it. */
final class Imports {

    private static final String ROOT = "/api/v1/imports";

    private final Officer importer;

    Imports(Officer importer) {
        this.importer = importer;
    }

    Officer.Answer refused(Path file) {
        return importer.upload(ROOT, file);
    }

    JsonNode upload(Path file) {
        var answer = importer.upload(ROOT, file);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.body();
    }

    /** Answers which division each of those places means. */
    JsonNode answer(JsonNode draft, Map<String, String> places) {
        var mapping = (ObjectNode) draft.path("mapping").deepCopy();
        places.forEach(mapping.withObject("places")::put);
        return map(draft, mapping);
    }

    JsonNode map(JsonNode draft, JsonNode mapping) {
        var answer = importer.put(ROOT + "/" + draft.path("importId").asString() + "/mapping", mapping);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    JsonNode dryRun(JsonNode draft) {
        return run(draft, true);
    }

    JsonNode run(JsonNode draft) {
        return run(draft, false);
    }

    private JsonNode run(JsonNode draft, boolean dry) {
        var started =
                importer.post(ROOT + "/" + draft.path("importId").asString() + "/runs", null, Map.of("dryRun", dry));
        assertThat(started.status()).as(started.body().toString()).isEqualTo(202);
        return ended(started.text("runId"));
    }

    private JsonNode ended(String runId) {
        long deadline = System.nanoTime() + ofSeconds(60).toNanos();
        var run = importer.get(ROOT + "/runs/" + runId).body();
        while (run.path("state").asString().equals("RUNNING")) {
            assertThat(System.nanoTime()).as(run.toString()).isLessThan(deadline);
            run = importer.get(ROOT + "/runs/" + runId).body();
        }
        importer.waitFor(run.path("at").asString("absent"));
        var recorded = importer.get(ROOT + "/runs/" + runId).body();
        assertThat(recorded.path("at").asString("absent"))
                .as("as its events tell it, too")
                .isNotEqualTo("absent");
        return run;
    }

    String errors(JsonNode run) {
        return text("/runs/" + run.path("runId").asString() + "/errors", "text/csv");
    }

    /** Every event of the stream, which ends with the run. */
    String progress(JsonNode run) {
        return text("/runs/" + run.path("runId").asString() + "/progress", "text/event-stream");
    }

    private String text(String path, String type) {
        var answer = importer.download(ROOT + path, type);
        assertThat(answer.status()).isEqualTo(200);
        return new String(answer.raw().getBody(), StandardCharsets.UTF_8);
    }
}
