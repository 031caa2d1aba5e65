package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.requirement.Requirement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A squad files only what the department delegated to it, over HTTP. */
class DelegationIT extends AtWork {

    private static final String PATH = "/api/v1/delegations/340111";
    private static final String SQUAD = "340111/340111003";

    private Officer captain;

    @BeforeEach
    void squad() {
        captain = new Officer(http(), "captain");
        cell = SQUAD + "/T" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    @Requirement({"C6", "D2-03", "D2-15"})
    void a_squad_files_by_a_delegation_that_one_person_proposed_and_another_granted() {
        var caseId = accepted();
        assertThat(filed(caseId).text("rule")).startsWith("DELEGATION_");

        var proposed = agency.done(PATH, proposal());
        var decision = PATH + "/" + proposed + "/decisions";
        assertThat(agency.post(decision, null, Map.of("granted", true)).status())
                .isEqualTo(403);
        assertThat(filed(caseId).status()).isEqualTo(422);
        department.done(decision, Map.of("granted", true));
        assertThat(captain.after(department)
                        .get("/api/v1/agenda?size=200")
                        .body()
                        .toString())
                .contains(proposed, "DELEGATION_ENDS");
        assertThat(captain.page("/console/agenda")).contains("委托执法到期");
        var filed = filed(caseId);
        assertThat(filed.status()).as(filed.body().toString()).isEqualTo(200);
        var event = captain.get("/api/v1/events?id={id}", caseId + "#2").body();
        assertThat(event.toString()).contains(proposed).contains("测试委〔2025〕").doesNotContain("territory");

        var order = Map.of("on", "2025-04-01", "dueOn", "2025-04-30");
        assertThat(captain.post("/api/v1/cases/" + caseId + "/rectification-orders", null, order)
                        .text("rule"))
                .startsWith("DELEGATION_");
        say(caseId, "rectification-orders", order);

        var next = accepted();
        department.done(PATH + "/" + proposed + "/revocation", Map.of("on", "2025-03-05", "reason", "中队撤并"));
        assertThat(filed(next).text("rule")).startsWith("DELEGATION_");
        assertThat(captain.after(department)
                        .get("/api/v1/agenda?size=200")
                        .body()
                        .toString())
                .doesNotContain(proposed);
    }

    @Test
    @Requirement("R-JUR-5")
    void who_proposed_does_not_grant_and_a_squad_delegates_nothing() {
        var own = department.done(PATH, proposal());
        assertThat(department
                        .post(PATH + "/" + own + "/decisions", null, Map.of("granted", true))
                        .text("rule"))
                .isEqualTo("SECOND_PERSON_GRANTS_DELEGATION");
        department.done(PATH + "/" + own + "/decisions", Map.of("granted", false));
        assertThat(captain.post(PATH, null, proposal()).text("rule")).isEqualTo("DELEGATE_DOES_NOT_DELEGATE");
        assertThat(inspector.post(PATH, null, proposal()).status()).isEqualTo(403);
    }

    @Test
    void delegations_are_listed_page_by_page_and_have_a_console_page_with_a_form() {
        agency.done(PATH, proposal());
        var last = agency.done(PATH, proposal());
        var first = captain.get(PATH + "?size=1").body();
        assertThat(first.path("items").path(0).path("id").asString()).isEqualTo(last);
        var second = captain.get(PATH + "?size=1&after=" + first.path("next").asString())
                .body();
        assertThat(second.path("items").path(0).path("id").asString()).isNotEqualTo(last);
        assertThat(captain.get(PATH + "?size=0").status()).isEqualTo(400);
        assertThat(captain.get(PATH + "?size=100000").status()).isEqualTo(400);
        assertThat(new Officer(http(), "operator").get(PATH).status()).isEqualTo(403);

        assertThat(agency.page("/console/delegations")).contains("委托执法").contains("测试委〔2025〕");
        var form = "/console/delegations/340111/new";
        assertThat(agency.page(form)).contains("委托书文号");
        var fields = Map.of(
                "paper", "测试委〔2025〕表单号",
                "delegate", SQUAD,
                "violation.CHILD_LABOUR", "true",
                "power.FILING", "true",
                "publishedOn", "2025-01-02",
                "validFrom", "2025-01-01",
                "validTo", "2025-12-31");
        var refused = agency.send(form, fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page()).contains("委托书应当先公布后生效");
    }

    /** Something that the demo's own delegation does not cover. */
    @Test
    void what_was_recorded_wrongly_is_corrected_by_another_and_a_mistaken_revocation_is_taken_back() {
        var own = department.done(PATH, proposal());
        var proposed = agency.done(PATH, proposal());
        department.done(PATH + "/" + proposed + "/decisions", Map.of("granted", true));
        var indeed = new HashMap<>(proposal());
        indeed.put("powers", List.of("FILING", "ORDER"));
        var said = Map.of("reason", "漏录权限", "text", indeed);
        assertThat(agency.post(PATH + "/" + proposed + "/correction", null, said)
                        .status())
                .isEqualTo(403);
        department.done(PATH + "/" + proposed + "/correction", said);
        var caseId = accepted();
        assertThat(filed(caseId).status()).isEqualTo(200);
        captain.done(
                "/api/v1/cases/" + caseId + "/rectification-orders", Map.of("on", "2025-04-01", "dueOn", "2025-04-30"));

        department.done(PATH + "/" + proposed + "/revocation", Map.of("on", "2025-03-05", "reason", "撤错"));
        assertThat(filed(accepted()).text("rule")).startsWith("DELEGATION_");
        assertThat(department.page("/console/delegations")).contains("恢复误撤的委托");
        assertThat(department
                        .send(
                                "/console/delegations/340111/" + proposed + "/revocation/retraction",
                                Map.of("reason", "撤错一份"))
                        .status())
                .isEqualTo(302);
        assertThat(filed(accepted()).status()).isEqualTo(200);

        var form = "/console/delegations/340111/" + own + "/correction";
        assertThat(department.page(form)).contains("2025-12-31", SQUAD);
        var fields = new HashMap<>(Map.of(
                "paper", "测试委〔2025〕更正",
                "delegate", SQUAD,
                "violation.CHILD_LABOUR", "true",
                "power.FILING", "true",
                "publishedOn", "2024-12-20",
                "validFrom", "2025-01-01",
                "validTo", "2025-06-30"));
        assertThat(department.send(form, fields).status()).isEqualTo(422);
        fields.put("reason", "文号误录");
        assertThat(department.send(form, fields).status()).isEqualTo(302);
        assertThat(department.page("/console/delegations")).contains("测试委〔2025〕更正");
        department.done(PATH + "/" + proposed + "/revocation", Map.of("on", "2025-03-05", "reason", "收尾"));
    }

    private String accepted() {
        var id = intake(employer(), "CHILD_LABOUR");
        say(id, "acceptance", Map.of("on", "2025-03-03"));
        captain.after(agency);
        return id;
    }

    private Officer.Answer filed(String caseId) {
        return captain.post("/api/v1/cases/" + caseId + "/filing", null, filing());
    }

    private static Map<String, Object> proposal() {
        return Map.of(
                "paper",
                "测试委〔2025〕" + UUID.randomUUID(),
                "delegate",
                SQUAD,
                "matters",
                List.of("CHILD_LABOUR"),
                "powers",
                List.of("FILING"),
                "validFrom",
                "2025-01-01",
                "validTo",
                "2025-12-31",
                "publishedOn",
                "2024-12-20");
    }
}
