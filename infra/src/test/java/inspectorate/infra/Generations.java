package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Builds other generations of read models, lets them answer and drops those that answered. */
record Generations(Officer operator) {

    private static final String MODELS = "/api/v1/operations/read-models/";

    void switched(String... models) {
        Map<String, Integer> before = new HashMap<>();
        for (String model : models) {
            before.put(model, state(model).path("answering").asInt());
            operator.post(generations(model), null, Map.of());
        }
        for (String model : models) {
            int built = built(model);
            assertThat(built).isGreaterThan(before.get(model));
            var answer = operator.post(generations(model) + "/" + built + "/switch", null, Map.of());
            assertThat(answer.status()).isEqualTo(200);
        }
        List.of(models)
                .forEach(model -> assertThat(operator.delete(generations(model) + "/" + before.get(model))
                                .status())
                        .isEqualTo(204));
    }

    private int built(String model) {
        return Patience.until(
                        () -> newest(model),
                        newest -> newest.at("/rebuild/state").asString().equals("BUILT"))
                .path("number")
                .asInt();
    }

    private JsonNode newest(String model) {
        var generations = state(model).path("generations");
        return generations.get(generations.size() - 1);
    }

    private JsonNode state(String model) {
        return operator.get(MODELS + model).body();
    }

    private static String generations(String model) {
        return MODELS + model + "/generations";
    }
}
