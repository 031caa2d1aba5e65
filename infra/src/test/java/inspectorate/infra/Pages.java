package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** One question, followed page by page. */
record Pages(Officer officer, String question) {

    JsonNode first() {
        return asked(question);
    }

    /** Its rows and those of all pages after it. */
    List<JsonNode> from(JsonNode page) {
        List<JsonNode> rows = new ArrayList<>();
        rows(page).forEach(rows::add);
        for (var shown = page; shown.hasNonNull("next"); ) {
            shown = asked(question + "&after=" + shown.path("next").asString());
            assertThat(shown.path("total")).isEqualTo(page.path("total"));
            assertThat(shown.path("facets")).isEqualTo(page.path("facets"));
            rows(shown).forEach(rows::add);
        }
        return rows;
    }

    List<JsonNode> all() {
        return from(first());
    }

    private static JsonNode rows(JsonNode page) {
        return page.has("hits") ? page.path("hits") : page.path("items");
    }

    private JsonNode asked(String path) {
        var answer = officer.get(path);
        assertThat(answer.status()).as(path + answer.body()).isEqualTo(200);
        return answer.body();
    }
}
