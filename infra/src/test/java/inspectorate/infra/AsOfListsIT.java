package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Lists, search and figures as they stood on a day, as far as it was known at an instant. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AsOfListsIT extends AtWork {

    @Test
    void a_credit_code_names_at_each_point_the_file_that_bore_it_then() {
        var employer = employer();
        var mistyped = Codes.fresh();
        var file = "/api/v1/employers/" + employer;
        agency.done(file + "/identification", Map.of("on", "2025-02-03", "creditCode", mistyped));
        var known = Instant.now();
        var right = Codes.fresh();
        agency.done(file + "/facts/1/correction", Map.of("reason", "代码误录", "on", "2025-02-03", "creditCode", right));

        assertThat(byCode(right)).isEqualTo(employer);
        assertThat(byCode(right + "&asOf=2025-02-03")).isEqualTo(employer);
        assertThat(byCode(right + "&asOf=2025-02-02")).isEqualTo("404");
        assertThat(byCode(right + "&asKnownAt=" + known)).isEqualTo("404");
        assertThat(byCode(mistyped)).isEqualTo("404");
        assertThat(byCode(mistyped + "&asKnownAt=" + known)).isEqualTo(employer);
    }

    private String byCode(String code) {
        var answer = agency.get("/api/v1/employers?creditCode=" + code);
        return answer.status() == 200 ? answer.text("employerId") : String.valueOf(answer.status());
    }

    @Test
    void the_board_shows_each_case_in_the_stage_of_that_day() {
        var employer = employer();
        var caseId = ordered(employer);
        say(caseId, "breaches", Map.of("on", "2025-05-01"));
        var board = "/api/v1/cases?cell=" + cell + "&employerId=" + employer;

        assertThat(stages(board)).containsExactly("BREACHED");
        assertThat(stages(board + "&asOf=2025-04-15")).containsExactly("ORDERED");
        assertThat(stages(board + "&asOf=2025-03-02")).containsExactly("REGISTERED");
        assertThat(stages(board + "&asOf=2025-02-28")).isEmpty();
        assertThat(stages(board + "&asOf=2025-04-15&stage=BREACHED")).isEmpty();
        for (var day : List.of("2025-03-02", "2025-03-10", "2025-04-15", "2025-05-01")) {
            assertThat(agency.get(board + "&asOf=" + day).body().path("items").get(0))
                    .as(day)
                    .isEqualTo(agency.get("/api/v1/cases/" + caseId + "?asOf=" + day)
                            .body());
        }
    }

    @Test
    void what_was_known_of_a_list_stays_what_it_was_and_pages_go_on() throws InterruptedException {
        var employer = employer();
        var cases = new ArrayList<String>();
        for (var violation : List.of("WAGE_ARREARS", "MINIMUM_WAGE", "SOCIAL_INSURANCE")) {
            cases.add(ordered(employer, violation));
        }
        var known = Instant.now();
        Thread.sleep(20);
        say(cases.getFirst(), "breaches", Map.of("on", "2025-05-01"));
        var board = "/api/v1/cases?employerId=" + employer + "&sort=stage&size=2&asKnownAt=" + known;

        var first = agency.get(board).body();
        assertThat(first.path("total").asInt()).isEqualTo(3);
        var second =
                agency.get(board + "&after=" + first.path("next").asString()).body();
        var seen = new ArrayList<JsonNode>();
        first.path("items").forEach(seen::add);
        second.path("items").forEach(seen::add);
        assertThat(seen).extracting(card -> card.path("caseId").asString()).containsExactlyInAnyOrderElementsOf(cases);
        assertThat(seen)
                .allSatisfy(card -> assertThat(card.path("stage").asString()).isEqualTo("ORDERED"));
    }

    @Test
    void an_end_of_a_page_that_no_list_gave_is_refused_by_name() {
        var then = "?asOf=2025-04-15&sort=";
        refused("/api/v1/cases?sort=employerName", "{\"id\":5,\"order\":\"employerName\",\"value\":\"x\"}");
        refused(
                "/api/v1/cases?sort=employerName",
                "{\"id\":\"x\",\"order\":\"employerName\",\"value\":{\"$regex\":\".*\"}}");
        refused("/api/v1/agenda?size=10", "part-1:x");
        refused("/api/v1/clues" + then + "level", "[\"list.level\",\"x\",\"3f\"]");
        refused("/api/v1/cases" + then + "employerName", "[\"list.employerName\",5,\"3f\"]");
        refused("/api/v1/search?kind=employer&q=x&sort=owed", "[\"OWED\",\"x\",\"3f\"]");
        var level = sent("[\"list.level\",1,\"3f\"]");
        assertThat(agency.get("/api/v1/clues" + then + "level&after=" + level).status())
                .isEqualTo(200);
    }

    private void refused(String question, String forged) {
        var answer = agency.get(question + "&after=" + sent(forged));
        assertThat(answer.status()).as(question).isEqualTo(400);
        assertThat(answer.text("field")).isEqualTo("after");
    }

    private static String sent(String cursor) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void search_finds_under_the_name_of_that_time_and_counts_facets_of_it() {
        var employer = employer();
        ordered(employer);
        agency.done("/api/v1/employers/" + employer + "/names", Map.of("on", "2025-06-01", "name", "改名后（示例）" + cell));
        var search = "/api/v1/search?kind=employer&q=" + employer;

        assertThat(hit(search).path("name").asString()).startsWith("改名后");
        assertThat(hit(search + "&asOf=2025-05-01").path("name").asString()).startsWith("测试单位");
        assertThat(agency.get(search + "&asOf=2023-12-31").body().path("total").asInt())
                .isZero();
        var facets = agency.get(search + "&asOf=2025-03-02").body().path("facets");
        assertThat(facets.path("stage").get(0).path("value").asString()).isEqualTo("REGISTERED");
    }

    @Test
    void the_agenda_and_the_blacklist_of_a_day_hold_what_was_open_then() {
        var employer = employer();
        var caseId = ordered(employer);
        say(caseId, "breaches", Map.of("on", "2025-05-01"));
        var listing = candidate(employer);

        assertThat(kindOf(caseId, "&asOf=2025-04-15")).isEqualTo("ORDER_FALLS_DUE");
        assertThat(kindOf(caseId, "")).isEqualTo("CLOCK_RUNS");
        assertThat(subjects("/api/v1/listings?size=200&status=CANDIDATE", "listingId"))
                .contains(listing);
        assertThat(subjects("/api/v1/listings?size=200&asOf=2025-04-15", "listingId"))
                .doesNotContain(listing);
    }

    @Test
    void figures_of_a_day_leave_out_what_counted_later() {
        ordered(employer());
        var figures = "/api/v1/figures?indicator=ORDERS_ISSUED&cell=" + cell;
        assertThat(agency.get(figures + "&asOf=2025-03-31").body()).isEmpty();
        assertThat(agency.get(figures + "&asOf=2025-04-01")
                        .body()
                        .get(0)
                        .path("amount")
                        .asInt())
                .isOne();
    }

    @Test
    void an_instant_to_come_is_refused() {
        var refused = agency.get("/api/v1/cases?asKnownAt=" + Instant.now().plus(Duration.ofDays(1)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("rule")).isEqualTo("KNOWN_AT_IS_PAST");
    }

    /** What the agenda says of a case; the time to decide runs on after an order. */
    private String kindOf(String caseId, String point) {
        for (var entry : agency.get("/api/v1/agenda?size=200" + point).body().path("items")) {
            if (entry.path("subjectId").asString().equals(caseId)) {
                return entry.path("kind").asString();
            }
        }
        return "";
    }

    private List<String> stages(String path) {
        return subjects(path, "stage");
    }

    private List<String> subjects(String path, String field) {
        var answer = agency.get(path);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        var found = new ArrayList<String>();
        answer.body().path("items").forEach(item -> found.add(item.path(field).asString()));
        return found;
    }

    private JsonNode hit(String path) {
        var hits = agency.get(path).body().path("hits");
        assertThat(hits).as(hits.toString()).hasSize(1);
        return hits.get(0);
    }
}
