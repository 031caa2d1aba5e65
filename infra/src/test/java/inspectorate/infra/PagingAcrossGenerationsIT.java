package inspectorate.infra;

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

    private static final int ENTRIES = 5;

    private final String mark = "page" + UUID.randomUUID().toString().substring(0, 8);
    private Generations generations;

    @BeforeEach
    void generations() {
        generations = new Generations(new Officer(http(), "operator"));
    }

    @Test
    void a_list_goes_on_where_it_was_and_positions_stay_what_they_are() throws InterruptedException {
        var employer = employer();
        List<String> matters = new ArrayList<>();
        for (int entry = 0; entry < ENTRIES; entry++) {
            matters.add(intake(employer));
        }
        var pages = new Pages(agency, "/api/v1/cases?size=2&cell=" + cell);
        var first = agency.get(pages.question());
        var at = first.raw().getHeaders().getFirst("Inspectorate-At");
        generations.switched("caseBoard");

        assertThat(ids(pages.from(first.body()), "caseId")).containsExactlyInAnyOrderElementsOf(matters);
        agency.waitFor(at);
        assertThat(agency.get(pages.question()).status()).isEqualTo(200);
    }

    @Test
    void a_search_by_name_goes_on_where_it_was_and_one_by_relevance_says_that_it_cannot() throws InterruptedException {
        List<String> employers = new ArrayList<>();
        for (int entry = 0; entry < ENTRIES; entry++) {
            employers.add(inspector.done(
                    "/api/v1/employers",
                    Map.of("on", "2024-01-10", "cellId", cell, "name", mark + "第" + entry + "单位（示例）")));
        }
        agency.after(inspector);
        var byName = new Pages(agency, "/api/v1/search?size=2&sort=name&q=" + mark);
        var byRelevance = new Pages(agency, "/api/v1/search?size=2&q=" + mark);
        var first = byName.first();
        var relevant = byRelevance.first();
        generations.switched("employerCard");

        assertThat(ids(byName.from(first), "id")).containsExactlyInAnyOrderElementsOf(employers);
        var refused = agency.get(
                byRelevance.question() + "&after=" + relevant.path("next").asString());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("rule")).isEqualTo("RELEVANCE_IS_PAGED_WITHIN_ONE_GENERATION");
    }

    private static List<String> ids(List<JsonNode> entries, String field) {
        return entries.stream().map(entry -> entry.path(field).asString()).toList();
    }
}
