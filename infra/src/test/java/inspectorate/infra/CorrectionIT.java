package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.ids.Identifier;
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
    void what_was_retracted_altogether_is_still_answered_for_a_past_pair_to_who_saw_it() throws InterruptedException {
        var caseId = intake(employer());
        agency.after(inspector);
        var before = past(caseId, Instant.now());
        Thread.sleep(20);
        var retracted = agency.post("/api/v1/cases/" + caseId + "/facts/0/retraction", null, Map.of("reason", "误录"));
        assertThat(retracted.status()).as(retracted.body().toString()).isEqualTo(200);

        assertThat(agency.get("/api/v1/cases/" + caseId).status()).isEqualTo(404);
        assertThat(before.body().path("stage").asString()).isEqualTo("REGISTERED");
        assertThat(past(caseId, before.known()).body()).isEqualTo(before.body());
        var elsewhere = new Officer(http(), "captain");
        assertThat(elsewhere.get(address(caseId, before.known())).status()).isEqualTo(404);
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
    void a_fact_of_the_procedure_is_corrected_in_what_was_wrong_and_keeps_the_rest() {
        var caseId = ordered(employer());
        step(caseId, "add-evidence", Map.of("on", "2025-04-02", "kind", "DOCUMENT", "what", "三月工资表"));
        step(caseId, "add-evidence", Map.of("on", "2025-04-03", "kind", "DOCUMENT", "what", "四月工资表"));
        var path = "/api/v1/cases/" + caseId + "/facts/5/correction";
        agency.done(path, Map.of("reason", "月份误录", "what", "二月工资表"));

        var event = agency.get("/api/v1/events?id={id}", caseId + "#8").body();
        assertThat(event.path("kind").asString()).isEqualTo("EvidenceAdded");
        assertThat(event.path("on").asString()).isEqualTo("2025-04-02");
        assertThat(event.path("event").path("what").asString()).isEqualTo("二月工资表");
        assertThat(event.path("event").path("number").asInt()).isEqualTo(1);
        assertThat(event.path("event").path("fact").path("replaces").asInt()).isEqualTo(5);
        assertThat(agency.post(path, null, Map.of("reason", "月份误录", "what", "一月工资表"))
                        .text("rule"))
                .isEqualTo("FACT_EXISTS");
        var again = "/api/v1/cases/" + caseId + "/facts/8/correction";
        assertThat(agency.post(again, null, Map.of("reason", "误", "what", " ")).text("rule"))
                .isEqualTo("TEXT_IS_STATED");
        assertThat(agency.post(again, null, Map.of("reason", "误", "fee", 1)).status())
                .isEqualTo(400);
        assertThat(new Officer(http(), "statistician")
                        .post(again, null, Map.of("reason", "误", "what", "一月工资表"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void who_approved_stays_who_approved_and_what_followed_is_asked_again() {
        var caseId = ordered(employer());
        department.after(agency);
        var extension = Map.of("on", "2025-04-10", "dueOn", "2025-05-05", "reason", "资金周转", "approvedBy", "x");
        assertThat(department
                        .post("/api/v1/cases/" + caseId + "/steps/extend-order", null, extension)
                        .status())
                .isEqualTo(400);
        department.done(
                "/api/v1/cases/" + caseId + "/steps/extend-order",
                Map.of("on", "2025-04-10", "dueOn", "2025-05-05", "reason", "资金周转"));
        department.done(
                "/api/v1/cases/" + caseId + "/facts/5/correction",
                Map.of("reason", "期限误录", "dueOn", "2025-05-06", "ownReason", "资金周转困难"));
        var event = department.get("/api/v1/events?id={id}", caseId + "#7").body();
        assertThat(event.path("event").path("reason").asString()).isEqualTo("资金周转困难");
        assertThat(event.path("event").path("approvedBy").asString())
                .isEqualTo(Identifier.derived("account", "department"));
        agency.after(department);
        assertThat(agency.get("/api/v1/cases/" + caseId)
                        .body()
                        .path("order")
                        .path("dueOn")
                        .asString())
                .isEqualTo("2025-05-06");
        say(caseId, "breaches", Map.of("on", "2025-05-07"));
        department.after(agency);
        assertThat(department
                        .post(
                                "/api/v1/cases/" + caseId + "/facts/7/correction",
                                null,
                                Map.of("reason", "期限误录", "dueOn", "2025-05-07"))
                        .text("rule"))
                .isEqualTo("LATER_FACT_DEPENDS_ON_IT");
    }

    @Test
    void the_console_shows_what_a_fact_of_the_procedure_says_and_corrects_it() {
        var employer = employer();
        var caseId = ordered(employer);
        step(caseId, "add-evidence", Map.of("on", "2025-04-02", "kind", "DOCUMENT", "what", "三月工资表"));
        var form = "/console/employers/" + employer + "/events/" + caseId + "/5/correction";
        assertThat(agency.page(form)).contains("三月工资表").contains("2025-04-02");
        var sent = agency.send(form, Map.of("on", "2025-04-02", "kind", "DOCUMENT", "what", "二月工资表", "reason", "月份误录"));
        assertThat(sent.status()).as(sent.page()).isEqualTo(302);
        assertThat(agency.page("/console/employers/" + employer + "/events/" + caseId + "/7"))
                .contains("二月工资表");
    }

    private void step(String caseId, String step, Map<String, ?> said) {
        agency.done("/api/v1/cases/" + caseId + "/steps/" + step, said);
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

    @Test
    void who_rewrites_a_proposal_to_list_does_not_decide_on_it() {
        var path = "/api/v1/listings/" + proposed(employer());
        var day = Map.of("reason", "日期误录", "on", "2025-05-07");
        department.after(agency).done(path + "/facts/1/correction", day);
        var rewritten = Map.of("reason", "条款误录", "on", "2025-05-07", "article", "第五条第二项");
        department.done(path + "/facts/3/correction", rewritten);

        var decided = department.post(path + "/decisions", null, decision(true));
        assertThat(decided.text("rule")).isEqualTo("SECOND_OFFICER_DECIDES");
    }

    private String listed(String employer) {
        var listing = proposed(employer);
        department.after(agency).done("/api/v1/listings/" + listing + "/decisions", decision(true));
        return listing;
    }

    private String proposed(String employer) {
        say(ordered(employer), "breaches", Map.of("on", "2025-05-01"));
        var listing = candidate(employer);
        agency.done(
                "/api/v1/listings/" + listing + "/proposals",
                Map.of("on", "2025-05-06", "ground", "AMOUNT_REACHES_CRIME_STANDARD", "article", "第五条第一项"));
        return listing;
    }

    private record Past(Instant known, JsonNode body) {}

    private static String address(String caseId, Instant known) {
        return "/api/v1/cases/" + caseId + "?asOf=2025-04-01&asKnownAt=" + known;
    }

    private Past past(String caseId, Instant known) {
        var answer = agency.get(address(caseId, known));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return new Past(known, answer.body());
    }
}
