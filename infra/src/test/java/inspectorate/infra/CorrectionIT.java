package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was wrong is put right; what was known then stays as it was known. */
class CorrectionIT extends AtWork {

    @Test
    void a_correction_changes_the_present_and_never_the_answer_for_a_past_pair() throws InterruptedException {
        var caseId = ordered(employer());
        var before = past(caseId, Instant.now());
        Thread.sleep(20);
        var corrected = agency.post(
                "/api/v1/cases/" + caseId + "/facts/3/correction",
                null,
                Map.of("reason", "金额少录一位", "on", "2025-03-11", "workers", 12, "assessed", "1200000.00"));
        assertThat(corrected.status()).as(corrected.body().toString()).isEqualTo(200);

        assertThat(agency.get("/api/v1/cases/" + caseId)
                        .body()
                        .path("owed")
                        .path("minor")
                        .asLong())
                .isEqualTo(120_000_000);
        assertThat(past(caseId, before.known()).body()).isEqualTo(before.body());
        assertThat(before.body().path("owed").path("minor").asLong()).isEqualTo(12_000_000);
    }

    @Test
    void a_retraction_that_a_later_fact_depends_on_is_refused_and_names_it() {
        var caseId = ordered(employer());
        var refused = agency.post("/api/v1/cases/" + caseId + "/facts/2/retraction", null, Map.of("reason", "误录"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("rule")).isEqualTo("LATER_FACT_DEPENDS_ON_IT");
        assertThat(refused.text("concerns")).contains(caseId + "#");
        assertThat(refused.raw().getHeaders().getContentType()).hasToString("application/problem+json");
        assertThat(refused.text("type")).isEqualTo("/problems/later-fact-depends-on-it");
        assertThat(refused.text("detail")).isNotBlank();
    }

    @Test
    void a_correction_counts_in_the_cell_that_was_responsible_then() {
        var employer = employer();
        var caseId = ordered(employer);
        agency.done("/api/v1/employers/" + employer + "/grid-cell", Map.of("on", "2025-06-01", "cellId", cell + "/2"));
        agency.done(
                "/api/v1/cases/" + caseId + "/facts/3/correction",
                Map.of("reason", "人数有误", "on", "2025-03-11", "workers", 15, "assessed", "120000.00"));

        var event = agency.get("/api/v1/events?id={id}", caseId + "#6").body();
        assertThat(event.path("kind").asString()).isEqualTo("WageArrearsReported");
        assertThat(event.path("cellId").asString()).isEqualTo(cell);
    }

    @Test
    void a_listing_decided_with_a_wrong_date_is_corrected_and_counts_its_years_anew() {
        var listing = listed(employer());
        department.done(
                "/api/v1/listings/" + listing + "/facts/2/correction", Map.of("reason", "日期误录", "on", "2025-05-22"));

        var entry = department.get("/api/v1/listings/" + listing).body();
        assertThat(entry.path("status").asString()).isEqualTo("LISTED");
        assertThat(entry.path("publicUntil").asString()).isEqualTo("2028-05-22");
        var same = department.post(
                "/api/v1/listings/" + listing + "/facts/4/correction",
                null,
                Map.of("reason", "日期误录", "on", "2025-05-22"));
        assertThat(same.text("rule")).isEqualTo("CORRECTION_CHANGES_SOMETHING");
    }

    private String listed(String employer) {
        say(ordered(employer), "breaches", Map.of("on", "2025-05-01"));
        var listing = candidate(employer);
        agency.done(
                "/api/v1/listings/" + listing + "/proposals",
                Map.of("on", "2025-05-06", "ground", "AMOUNT_REACHES_CRIME_STANDARD", "article", "第五条第一项"));
        department.after(agency).done("/api/v1/listings/" + listing + "/decisions", decision(true));
        return listing;
    }

    private record Past(Instant known, JsonNode body) {}

    private Past past(String caseId, Instant known) {
        var answer = agency.get("/api/v1/cases/" + caseId + "?asOf=2025-04-01&asKnownAt=" + known);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return new Past(known, answer.body());
    }
}
