package inspectorate.infra.readside;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.infra.RunningInspectorate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BoardIT extends RunningInspectorate {

    private static final Pattern OWN = Pattern.compile("inspectorate_[a-z_]+");

    @Test
    void every_metric_of_ours_on_the_board_and_in_the_alerts_is_told() throws IOException {
        var told = http().get()
                .uri("/actuator/prometheus")
                .headers(headers -> headers.setBasicAuth("operator", "operator-demo"))
                .retrieve()
                .body(String.class);
        var names = OWN.matcher(Files.readString(Path.of("ops/grafana/dashboards/inspectorate.json"))
                        + Files.readString(Path.of("ops/prometheus/alerts.yml")))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertThat(names)
                .hasSizeGreaterThan(8)
                .allSatisfy(name -> assertThat(told).containsPattern("\n" + name + "[{ ]"));
    }
}
