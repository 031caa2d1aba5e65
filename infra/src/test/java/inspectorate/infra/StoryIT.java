package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.requirement.Requirement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** The whole story over HTTP, each outcome with the officers who may do it; every test has its own employers and cell. */
class StoryIT extends AtWork {

    @Test
    @Requirement("D3-11")
    void an_order_rectified_in_time_closes_the_case_and_pays_the_workers() {
        var employer = employer();
        var caseId = ordered(employer);
        say(caseId, "payments", Map.of("on", "2025-04-28", "amount", "120000.00", "workers", 12));
        say(caseId, "rectifications", Map.of("on", "2025-04-29"));
        say(caseId, "steps/tell-result", Map.of("on", "2025-05-08", "told", "COMPLAINANT", "what", "处理结果"));
        say(caseId, "closure", Map.of("on", "2025-05-08", "outcome", "RECTIFIED"));

        var card = agency.get("/api/v1/cases/" + caseId).body();
        assertThat(card.path("stage").asString()).isEqualTo("CLOSED");
        assertThat(card.path("paid").path("minor").asLong()).isEqualTo(12_000_000);
        assertThat(agency.get("/api/v1/employers/" + employer)
                        .body()
                        .path("casesOpen")
                        .asInt())
                .isZero();
        assertThat(amount("CASES_CLOSED")).isEqualTo(1);
        assertThat(amount("WAGES_RECOVERED")).isEqualTo(12_000_000);
    }

    @Test
    @Requirement("D5-37")
    void an_overdue_order_makes_a_candidate_that_two_officers_list_and_one_removes() {
        var employer = employer();
        var caseId = ordered(employer);
        say(caseId, "breaches", Map.of("on", "2025-05-01"));
        var listing = candidate(employer);

        department.after(agency);
        var early = department.post("/api/v1/listings/" + listing + "/decisions", null, decision(true));
        assertThat(early.text("rule")).isEqualTo("DECISION_NEEDS_PROPOSAL");
        agency.done(
                "/api/v1/listings/" + listing + "/proposals",
                Map.of("on", "2025-05-06", "ground", "AMOUNT_REACHES_CRIME_STANDARD", "article", "第五条第一项"));
        department.after(agency).done("/api/v1/listings/" + listing + "/decisions", decision(true));
        var entry = department.get("/api/v1/listings/" + listing).body();
        assertThat(entry.path("status").asString()).isEqualTo("LISTED");
        assertThat(entry.path("publicUntil").asString()).isEqualTo("2028-05-20");

        department.done("/api/v1/listings/" + listing + "/removals", Map.of("on", "2025-12-01", "reason", "已全部支付"));
        assertThat(department.get("/api/v1/listings/" + listing).text("status")).isEqualTo("REMOVED");
    }

    @Test
    void a_matter_may_be_refused_or_withdrawn_and_then_goes_no_further() {
        var employer = employer();
        var refused = intake(employer);
        say(refused, "refusal", Map.of("on", "2025-03-03", "reason", "已申请仲裁"));
        assertThat(agency.post("/api/v1/cases/" + refused + "/filing", null, filing())
                        .text("rule"))
                .isEqualTo("FILING_NEEDS_ACCEPTANCE");
        var withdrawn = intake(employer);
        say(withdrawn, "acceptance", Map.of("on", "2025-03-03"));
        say(withdrawn, "withdrawal", Map.of("on", "2025-03-04", "reason", "已和解"));

        assertThat(agency.get("/api/v1/cases/" + withdrawn).text("stage")).isEqualTo("WITHDRAWN");
    }

    @Test
    void who_refuses_to_pay_goes_to_the_police_and_the_order_to_court() {
        var caseId = ordered(employer());
        say(caseId, "breaches", Map.of("on", "2025-05-01"));
        say(caseId, "abscondings", Map.of("on", "2025-05-02"));
        var police = agency.post("/api/v1/cases/" + caseId + "/police-transfers", null, Map.of("on", "2025-05-06"));
        assertThat(police.text("rule")).isEqualTo("TRANSFER_IS_APPROVED");
        say(
                caseId,
                "steps/propose-transfer",
                Map.of(
                        "on", "2025-05-05",
                        "group", List.of(LEAD, CO),
                        "evasion", "YES",
                        "ableToPay", "UNKNOWN",
                        "report", "负责人逃匿"));
        var approval = Map.of("on", "2025-05-06", "at", "2025-05-06T10:00");
        assertThat(agency.post("/api/v1/cases/" + caseId + "/steps/approve-transfer", null, approval)
                        .status())
                .isEqualTo(403);
        department.after(agency).done("/api/v1/cases/" + caseId + "/steps/approve-transfer", approval);
        agency.after(department);
        say(caseId, "court-applications", Map.of("on", "2025-05-06"));
        say(caseId, "police-transfers", Map.of("on", "2025-05-06"));
        assertThat(agency.get("/api/v1/cases/" + caseId).text("stage")).isEqualTo("TRANSFERRED_POLICE");
        say(caseId, "steps/record-police-reply", Map.of("on", "2025-05-08", "filed", true, "reason", "已立案"));
        say(caseId, "steps/tell-result", Map.of("on", "2025-05-08", "told", "COMPLAINANT", "what", "处理结果"));
        say(caseId, "closure", Map.of("on", "2025", "outcome", "TRANSFERRED"));

        var card = agency.get("/api/v1/cases/" + caseId).body();
        assertThat(card.path("courtOn").asString()).isEqualTo("2025-05-06");
        assertThat(card.path("closedOn").asString()).isEqualTo("2025");
    }

    @Test
    void a_small_fine_is_imposed_on_the_spot_and_a_larger_one_asks_for_its_notice_first() {
        var caseId = intake(employer());
        say(caseId, "acceptance", Map.of("on", "2025-03-03"));
        say(caseId, "filing", filing());
        var penalties = "/api/v1/cases/" + caseId + "/penalties";
        department.after(agency);
        var larger = department.post(penalties, null, Map.of("on", "2025-04-10", "fine", "3001"));
        assertThat(larger.text("rule")).isEqualTo("NOTICE_COMES_FIRST");
        assertThat(larger.text("article")).contains("行政处罚法 44");
        department.done(penalties, Map.of("on", "2025-04-10", "fine", "3000"));
        agency.after(department);
        assertThat(agency.get("/api/v1/cases/" + caseId).text("stage")).isEqualTo("DECIDED");
        assertThat(amount("FINES")).isEqualTo(300_000);
    }

    @Test
    void the_same_key_answers_the_same_and_another_content_conflicts() {
        var said = registration(null);
        var first = inspector.post("/api/v1/employers", "k-" + cell, said);
        var again = inspector.post("/api/v1/employers", "k-" + cell, said);
        assertThat(again.status()).isEqualTo(first.status()).isEqualTo(201);
        assertThat(again.text("id")).isEqualTo(first.text("id"));

        var other = new HashMap<>(said);
        other.put("name", "另一家（示例）" + cell);
        assertThat(inspector.post("/api/v1/employers", "k-" + cell, other).status())
                .isEqualTo(409);
    }

    @Test
    void of_many_registrations_of_one_code_one_is_carried_out() throws Exception {
        var said = registration(Codes.fresh());
        List<Callable<Integer>> attempts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            attempts.add(() -> new Officer(http(), "inspector")
                    .post("/api/v1/employers", null, said)
                    .status());
        }
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var attempt : threads.invokeAll(attempts)) {
                statuses.add(attempt.get());
            }
        }
        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void nobody_acts_outside_their_territory_or_their_role() {
        var abroad = new HashMap<>(registration(null));
        abroad.put("cellId", "340102");
        assertThat(inspector.post("/api/v1/employers", null, abroad).status()).isEqualTo(403);
        var statistician = new Officer(http(), "statistician");
        assertThat(statistician
                        .post("/api/v1/employers", null, registration(null))
                        .status())
                .isEqualTo(403);
        assertThat(inspector.get("/api/v1/employers/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @Test
    void a_missing_or_malformed_field_is_named() {
        var lacking = new HashMap<>(registration(null));
        lacking.remove("name");
        assertThat(inspector.post("/api/v1/employers", null, lacking).status()).isEqualTo(400);
        var wrong = new HashMap<>(registration(null));
        wrong.put("on", "2025-13-01");
        var refused = inspector.post("/api/v1/employers", null, wrong);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("field")).isEqualTo("on");
    }

    @Test
    @Requirement("D3-21")
    void every_figure_opens_to_its_facts_and_each_fact_to_its_event() {
        var employer = employer();
        ordered(employer);
        var facts = agency.get("/api/v1/figures/facts?cell=" + cell).body().path("items");
        assertThat(facts).isNotEmpty();
        var total = 0L;
        for (var fact : facts) {
            for (var measure : fact.path("measures")) {
                total += measure.path("indicator").asString().equals("ORDERS_ISSUED")
                        ? measure.path("amount").asLong()
                        : 0;
            }
            var event =
                    agency.get("/api/v1/events?id={id}", fact.path("eventId").asString());
            assertThat(event.text("eventId")).isEqualTo(fact.path("eventId").asString());
            assertThat(event.body().path("metadata").path("actor").asString()).isNotBlank();
        }
        assertThat(amount("ORDERS_ISSUED")).isEqualTo(total).isEqualTo(1);
        var csv = agency.download("/api/v1/figures?purpose=STATISTICS&text=test&cell=" + cell, "text/csv");
        assertThat(new String(csv.raw().getBody(), java.nio.charset.StandardCharsets.UTF_8))
                .startsWith("\uFEFF指标")
                .contains("责令改正文书");
        var workbook = agency.download("/api/v1/figures?purpose=STATISTICS&text=test&format=xlsx&cell=" + cell, "*/*");
        assertThat(workbook.raw().getBody()).startsWith('P', 'K');
        assertThat(workbook.raw().getHeaders().getContentDisposition().getFilename())
                .isEqualTo("figures.xlsx");
        assertThat(agency.download("/api/v1/figures?cell=" + cell, "text/html,*/*;q=0.8")
                        .body())
                .isNotEmpty();
        assertThat(agency.page("/console/figures?cell=" + cell))
                .contains("name=\"format\" value=\"csv\"", "name=\"cell\" value=\"" + cell + "\"");
        assertThat(agency.get("/api/v1/figures?format=pdf").status()).isEqualTo(400);
    }

    @Test
    void the_api_describes_itself() {
        var document = agency.download("/v3/api-docs/v1", "application/json");
        assertThat(document.status()).isEqualTo(200);
        assertThat(document.text("openapi")).startsWith("3.1");
        assertThat(document.body().path("paths").has("/api/v1/cases/{caseId}/rectification-orders"))
                .isTrue();
    }
}
