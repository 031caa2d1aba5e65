package inspectorate.infra.readside;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.infra.Officer;
import inspectorate.infra.Patience;
import inspectorate.infra.RunningInspectorate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProcessorsIT extends RunningInspectorate {

    private static final List<String> PROCESSORS = List.of("dossiers", "policies");

    @Value("${inspectorate.node}")
    private String node;

    @Test
    void every_processor_is_listed_with_its_segments_and_in_the_end_behind_nothing() {
        for (String name : PROCESSORS) {
            var processor = caughtUp(name);
            assertThat(processor.path("lagEvents").asLong()).isZero();
            assertThat(processor.path("lagSeconds").asDouble()).isZero();
            assertThat(processor.path("segments")).isNotEmpty().allSatisfy(segment -> {
                assertThat(segment.path("node").asString()).isEqualTo(node);
                assertThat(segment.path("position").asString()).isNotEmpty();
            });
        }
    }

    @Test
    void the_operator_page_shows_them_all() {
        PROCESSORS.forEach(this::caughtUp);
        assertThat(asOperator("/console/operator"))
                .contains("读模型")
                .contains("策略")
                .contains("滞后（时间）")
                .contains(node);
    }

    @Test
    void their_lag_in_events_and_seconds_and_the_stages_of_batches_are_metrics() {
        PROCESSORS.forEach(this::caughtUp);
        var told = asOperator("/actuator/prometheus");
        for (String name : PROCESSORS) {
            assertThat(told)
                    .contains("inspectorate_processor_lag_events{processor=\"%s\"".formatted(name))
                    .contains("inspectorate_processor_delay_seconds{processor=\"%s\"".formatted(name))
                    .contains("inspectorate_processor_failing{processor=\"%s\"".formatted(name));
        }
        for (String stage :
                List.of("load", "append", "fold", "chronicle", "write_documents", "write_search", "write_versions")) {
            assertThat(told)
                    .containsPattern(
                            "inspectorate_projection_batch_stage_seconds_sum\\{[^}]*stage=\"%s\"[^}]*} [0-9.E-]*[1-9]"
                                    .formatted(stage));
        }
    }

    private JsonNode caughtUp(String name) {
        return Patience.until(
                () -> state(name), last -> last.path("state").asString().equals("CAUGHT_UP"));
    }

    private JsonNode state(String name) {
        for (var processor : new Officer(http(), "operator")
                .get("/api/v1/operations/processors")
                .body()) {
            if (processor.path("name").asString().equals(name)) {
                return processor;
            }
        }
        throw new AssertionError("Not listed: " + name);
    }

    private String asOperator(String path) {
        return http().get()
                .uri(path)
                .headers(headers -> headers.setBasicAuth("operator", "operator-demo"))
                .retrieve()
                .body(String.class);
    }
}
