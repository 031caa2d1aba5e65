package inspectorate.infra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages of lists, search and figures as they stood, and as they were known. */
class ConsoleAsOfIT extends AtWork {

    private static final String BREACHED = "<td><span class=\"badge bad\">逾期未改正</span></td>";
    private static final String LOOKS_BACK = "正在查看";

    @Test
    void the_board_shows_the_stage_of_that_day_and_goes_on_with_it() {
        var employer = breached();
        var board = "/console/cases?employer=" + employer;
        assertThat(agency.page(board)).contains(BREACHED).doesNotContain(LOOKS_BACK);
        assertThat(agency.page(board + "&asOf=2025-04-15"))
                .doesNotContain(BREACHED)
                .contains(LOOKS_BACK, "/console/employers/" + employer + "?asOf=2025-04-15");
        assertThat(agency.page(board + "&asOf=2025-04-15&sort=employerName"))
                .as("an order that a past list does not know")
                .contains(LOOKS_BACK);
        assertThat(agency.page("/console/employers/" + employer + "?asOf=2025-04-15"))
                .contains(LOOKS_BACK);
    }

    @Test
    void a_case_shows_what_was_known_of_it_then_and_offers_no_steps() {
        var employer = breached();
        var caseId = agency.page("/console/cases?employer=" + employer + "&asOf=2025-04-15")
                .replaceFirst("(?s).*/console/cases/([0-9a-f-]{36})\\?asOf=2025-04-15.*", "$1");
        var page = "/console/cases/" + caseId;
        assertThat(agency.page(page)).contains("逾期未改正", "id=\"procedure\"").doesNotContain(LOOKS_BACK);
        assertThat(agency.page(page + "?asOf=2025-04-15"))
                .contains(LOOKS_BACK, "2025-04-14", "/console/employers/" + employer + "?asOf=2025-04-15")
                .doesNotContain("逾期未改正", "id=\"procedure\"", "/retraction");
        assertThat(agency.get(page + "?asOf=2025-02-01").status())
                .as("nobody knew of it then")
                .isEqualTo(404);
    }

    @Test
    void agenda_and_blacklist_hold_what_was_open_then() {
        var employer = breached();
        candidate(employer);
        assertThat(agency.page("/console/agenda?asOf=2025-04-15")).contains("/console/employers/" + employer);
        var candidates = "/console/blacklist?status=CANDIDATE";
        assertThat(agency.page(candidates)).contains("/console/employers/" + employer);
        assertThat(agency.page(candidates + "&asOf=2025-04-15"))
                .contains(LOOKS_BACK, "status=LISTED&amp;asOf=2025-04-15")
                .doesNotContain("/console/employers/" + employer);
    }

    @Test
    void search_and_figures_are_as_known_at_an_instant() throws InterruptedException {
        var employer = employer();
        ordered(employer);
        var known = Instant.now();
        Thread.sleep(20);
        agency.done("/api/v1/employers/" + employer + "/names", Map.of("on", "2025-01-15", "name", "改名后（示例）" + cell));
        ordered(employer, "SOCIAL_INSURANCE");

        var search = "/console?q=" + employer;
        assertThat(agency.page(search)).contains("改名后");
        assertThat(agency.page(search + "&asKnownAt=" + known)).contains("测试单位").doesNotContain("改名后");
        var figures = "/console/figures?cell=" + cell;
        assertThat(agency.page(figures)).contains("/console/figures/ORDERS_ISSUED/facts", ">2</a>");
        assertThat(agency.page(figures + "&asKnownAt=" + known)).contains(LOOKS_BACK, "asKnownAt=", ">1</a>");
        var here = LocalDateTime.ofInstant(known, ZoneId.of("Asia/Shanghai"));
        assertThat(agency.page(figures + "&asKnownAt=" + here))
                .as("the same time as a picker sends it")
                .contains(LOOKS_BACK, "asKnownAt=" + known, ">1</a>");
    }

    @Test
    void an_instant_to_come_is_refused_with_its_reason() {
        var refused = agency.get("/console/figures?asKnownAt=" + Instant.now().plus(Duration.ofDays(1)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(new String(refused.raw().getBody(), UTF_8)).contains("所选知悉时间在将来");
    }

    @Test
    void days_and_instants_beyond_what_is_stored_are_refused() {
        Map.of(
                        "asKnownAt", "-999999999-01-01T00:00:00Z",
                        "asOf", "+12345-01-01",
                        "from", "+12345-01-01",
                        "to", "1000-01-01")
                .forEach((name, beyond) -> {
                    var refused = agency.get("/api/v1/figures?" + name + "={beyond}", beyond);
                    assertThat(refused.status()).as(name).isEqualTo(400);
                });
        assertThat(agency.get("/console/figures?until={beyond}", "+12345-01-01").status())
                .isEqualTo(400);
    }

    private String breached() {
        var employer = employer();
        var caseId = intake(employer);
        say(caseId, "acceptance", Map.of("on", "2025-03-03"));
        say(caseId, "filing", filing());
        // due before what the other tests leave open, of which a page does not show all
        say(caseId, "rectification-orders", Map.of("on", "2025-04-14", "dueOn", "2025-04-16"));
        say(caseId, "breaches", Map.of("on", "2025-05-01"));
        return employer;
    }
}
