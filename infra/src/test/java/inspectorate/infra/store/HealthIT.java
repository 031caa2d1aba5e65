package inspectorate.infra.store;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.infra.RunningInspectorate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthIT extends RunningInspectorate {

    @ParameterizedTest
    @ValueSource(strings = {"liveness", "readiness"})
    void it_is_up_when_it_has_started(String group) {
        assertThat(http().get().uri("/actuator/health/" + group).retrieve().body(String.class))
                .contains("\"status\":\"UP\"");
    }
}
