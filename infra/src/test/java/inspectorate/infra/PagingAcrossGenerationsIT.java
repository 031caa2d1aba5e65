package inspectorate.infra;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Another generation begins to answer between two pages. */
class PagingAcrossGenerationsIT extends AtWork {

    private static final String MODELS = "/api/v1/operations/read-models/";
    private static final int ENTRIES = 5;

    private final String mark = "page" + UUID.randomUUID().toString().substring(0, 8);
    private Officer operator;

    @BeforeEach
    void operator() {
        operator = new Officer(http(), "operator");
    }

    @Test
    void a_list_goes_on_where_it_was_and_positions_stay_what_they_are() {
        var employer = employer();
        List<String> matters = new ArrayList<>();
        for (int entry = 0; entry < ENTRIES; entry++) {
            matters.add(intake(employer));
        }
        var question = "/api/v1/cases?size=2&cell=" + cell;
        var first = agency.get(question);
        var at = first.raw().getHeaders().getFirst("Inspectorate-At");
        switched("caseBoard");

        List<String> read = new ArrayList<>(ids(first.body().path("items"), "caseId"));
        var page = first.body();
        while (page.hasNonNull("next")) {
            page = agency.get(question + "&after=" + page.path("next").asString())
                    .body();
            read.addAll(ids(page.path("items"), "caseId"));
        }
        assertThat(read).containsExactlyInAnyOrderElementsOf(matters);
        agency.waitFor(at);
        assertThat(agency.get(question).status()).isEqualTo(200);
    }

    @Test
    void a_search_by_name_goes_on_where_it_was_and_one_by_relevance_says_that_it_cannot() {
        List<String> employers = new ArrayList<>();
        for (int entry = 0; entry < ENTRIES; entry++) {
            employers.add(inspector.done(
                    "/api/v1/employers",
                    Map.of("on", "2024-01-10", "cellId", cell, "name", mark + "第" + entry + "单位（示例）")));
        }
        agency.after(inspector);
        var byName = "/api/v1/search?size=2&sort=name&q=" + mark;
        var byRelevance = "/api/v1/search?size=2&q=" + mark;
        var first = agency.get(byName).body();
        var relevant = agency.get(byRelevance).body();
        switched("employerCard");

        List<String> read = new ArrayList<>(ids(first.path("hits"), "id"));
        for (var page = first; page.hasNonNull("next"); ) {
            page = agency.get(byName + "&after=" + page.path("next").asString()).body();
            read.addAll(ids(page.path("hits"), "id"));
        }
        assertThat(read).containsExactlyInAnyOrderElementsOf(employers);
        var refused = agency.get(byRelevance + "&after=" + relevant.path("next").asString());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("rule")).isEqualTo("RELEVANCE_IS_PAGED_WITHIN_ONE_GENERATION");
    }

    private static List<String> ids(JsonNode entries, String field) {
        return entries.findValuesAsString(field);
    }

    private void switched(String model) {
        int before = state(model).path("answering").asInt();
        operator.post(MODELS + model + "/generations", null, Map.of());
        long deadline = System.nanoTime() + ofSeconds(120).toNanos();
        var newest = newest(model);
        while (!newest.at("/rebuild/state").asString().equals("BUILT")) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            newest = newest(model);
        }
        int number = newest.path("number").asInt();
        assertThat(number).isGreaterThan(before);
        assertThat(operator.post(MODELS + model + "/generations/" + number + "/switch", null, Map.of())
                        .status())
                .isEqualTo(200);
    }

    private JsonNode newest(String model) {
        var generations = state(model).path("generations");
        return generations.get(generations.size() - 1);
    }

    private JsonNode state(String model) {
        return operator.get(MODELS + model).body();
    }
}
