package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Every list as it stood on a day and was known at an instant, read page by page to its end: before more is told of that
 * day, after it, and when another generation answers since the first page. No other test tells of that spring.
 */
class PastPagesIT extends AtWork {

    private static final int EMPLOYERS = 3;
    private static final String DAY = "2024-06-30";
    private static final String RELEVANCE = "by relevance";

    private final String mark = "past" + UUID.randomUUID().toString().substring(0, 8);
    private final List<String> employers = new ArrayList<>();
    private final List<String> cases = new ArrayList<>();
    private final List<String> listings = new ArrayList<>();
    private final List<String> clues = new ArrayList<>();
    private String figures = "";
    private final Map<String, Pages> questions = new LinkedHashMap<>();
    private final Map<String, List<JsonNode>> known = new HashMap<>();

    @Test
    void past_pages_lead_to_the_end_and_stay_what_they_were_whatever_is_told_and_whichever_generation_answers()
            throws InterruptedException {
        told();
        asked();
        moreIsTold();
        allSaysWhatItSaid();
        assertThat(questions.get("by name").first().path("total").asInt()).isEqualTo(EMPLOYERS);

        Map<String, JsonNode> begun = new HashMap<>();
        questions.forEach((name, pages) -> begun.put(name, pages.first()));
        new Generations(new Officer(http(), "operator"))
                .switched("caseBoard", "blacklist", "agenda", "employerCard", "clueBoard", "facts");
        var refused = agency.get(questions.get(RELEVANCE).question() + "&after="
                + begun.remove(RELEVANCE).path("next").asString());
        assertThat(refused.text("rule")).isEqualTo("RELEVANCE_IS_PAGED_WITHIN_ONE_GENERATION");
        begun.forEach((name, first) ->
                assertThat(questions.get(name).from(first)).as(name).isEqualTo(known.get(name)));
        allSaysWhatItSaid();
    }

    private void told() throws InterruptedException {
        for (int number = 1; number <= EMPLOYERS; number++) {
            var employer = inspector.done("/api/v1/employers", registered(number));
            var report = Map.of("on", "2024-02-01", "source", "REPORT", "violation", "WAGE_ARREARS");
            var intake = new HashMap<>(report);
            intake.put("employerId", employer);
            cases.add(inspector.done("/api/v1/cases", intake));
            agency.after(inspector);
            overdue(cases.getLast());
            employers.add(employer);
            listings.add(candidate(employer));
            clues.add(inspector.done("/api/v1/clues", clue(number)));
        }
        agency.after(inspector);
        // so that no event shares the instant that is asked about
        Thread.sleep(5);
    }

    private Map<String, String> registered(int number) {
        return Map.of("on", "2024-01-10", "cellId", cell, "name", mark + "第" + number + "单位（示例）");
    }

    private Map<String, Object> clue(int number) {
        return Map.of(
                "on",
                "2024-02-0" + number,
                "cellId",
                cell,
                "channel",
                "WINDOW",
                "matter",
                "WAGE_ARREARS",
                "workers",
                number,
                "employerDescription",
                "示例工地" + number);
    }

    private void overdue(String caseId) {
        say(caseId, "acceptance", Map.of("on", "2024-02-02"));
        say(caseId, "filing", Map.of("on", "2024-02-05", "leadInspectorId", LEAD, "coInspectorIds", List.of(CO)));
        say(caseId, "wage-arrears", Map.of("on", "2024-02-06", "workers", 12, "assessed", "120000.00"));
        say(caseId, "rectification-orders", Map.of("on", "2024-02-07", "dueOn", "2024-03-01"));
        say(caseId, "breaches", Map.of("on", "2024-03-04"));
    }

    private void asked() throws InterruptedException {
        var point = "&asOf=" + DAY + "&asKnownAt=" + Instant.now();
        Thread.sleep(5);
        ask("by name", "/search?size=2&sort=name&q=" + mark + point, "id", employers);
        ask(RELEVANCE, "/search?size=2&q=" + mark + point, "id", employers);
        ask("cases by name", "/search?size=2&kind=case&sort=name&q=" + mark + point, "id", cases);
        ask("clocks", "/agenda?size=2" + point, "entryId", cases);
        ask("agenda", "/agenda?size=2" + point, "entryId", listings);
        for (var sort : List.of("sortOn", "employerName", "-stage", "receivedOn", "-filedOn")) {
            ask("board " + sort, "/cases?size=2&cell=" + cell + "&sort=" + sort + point, "caseId", cases);
        }
        for (var sort : List.of("employerName", "-listedOn", "publicUntil", "foundOn")) {
            ask("blacklist " + sort, "/listings?size=2&sort=" + sort + point, "listingId", listings);
        }
        for (var sort : List.of("-sortOn", "employerName", "stage", "-level", "channel", "targetOn", "lastOn")) {
            ask("clues " + sort, "/clues?size=2&cell=" + cell + "&sort=" + sort + point, "clueId", clues);
        }
        figures = "/api/v1/figures?from=2024-01-01&to=2024-12-31&cell=" + cell + point;
        ask(
                "facts",
                figures.replace("figures?", "figures/facts?size=5&").substring("/api/v1".length()),
                "eventId",
                List.of());
        known.put("figures", List.of(figures()));
        assertThat(figures()).isNotEmpty();
    }

    private void ask(String name, String path, String field, List<String> own) {
        var pages = new Pages(agency, "/api/v1" + path);
        var rows = pages.all();
        assertThat(rows.stream().map(row -> row.path(field).asString()))
                .as(name)
                .containsAll(own)
                .doesNotHaveDuplicates();
        questions.put(name, pages);
        known.put(name, rows);
    }

    /** Of the same time: a name, a proposal, a payment and one more employer. */
    private void moreIsTold() {
        agency.done(
                "/api/v1/employers/" + employers.getFirst() + "/names",
                Map.of("on", "2024-03-05", "name", "后来的名称（示例）" + mark));
        agency.done(
                "/api/v1/listings/" + listings.getLast() + "/proposals",
                Map.of("on", "2024-03-06", "ground", "AMOUNT_REACHES_CRIME_STANDARD", "article", "第五条第一款"));
        say(cases.getLast(), "payments", Map.of("on", "2024-03-07", "amount", "120000.00", "workers", 12));
        inspector.after(agency).done("/api/v1/employers", registered(EMPLOYERS + 1));
        agency.done("/api/v1/clues/" + clues.getFirst() + "/urging", Map.of("on", "2024-03-08", "content", "三日内结清"));
        agency.after(inspector);
        for (var changed :
                List.of("by name", "agenda", "board employerName", "blacklist employerName", "clues lastOn", "facts")) {
            var now = questions.get(changed).question().replaceAll("&asKnownAt=[^&]*", "");
            assertThat(new Pages(agency, now).all()).as(changed).isNotEqualTo(known.get(changed));
        }
    }

    private void allSaysWhatItSaid() {
        questions.forEach((name, pages) -> assertThat(pages.all()).as(name).isEqualTo(known.get(name)));
        assertThat(List.of(figures())).isEqualTo(known.get("figures"));
    }

    private JsonNode figures() {
        return agency.get(figures).body();
    }
}
