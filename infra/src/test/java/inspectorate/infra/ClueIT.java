package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.api.commands.Caller;
import inspectorate.api.persons.PersonVault;
import inspectorate.api.persons.Purpose;
import inspectorate.api.persons.WhatFor.Stated;
import inspectorate.domain.ids.PersonId;
import inspectorate.requirement.Requirement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A clue from the village to the case, by those who may do each step. */
class ClueIT extends AtWork {

    private static final String SQUAD = "340111/340111003";

    @Autowired
    PersonVault vault;

    private Officer assistant;
    private String village;

    @BeforeEach
    void inTheVillage() {
        assistant = new Officer(http(), "assistant");
        village = SQUAD + "/V" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    @Requirement({"D2-36", "D2-37", "D2-38", "D2-39", "D7-28", "D7-32", "R-INT-6"})
    void what_a_village_cannot_settle_goes_up_level_by_level_and_becomes_a_case() {
        var employer = employer();
        var clue = assistant.done("/api/v1/clues", told(Map.of("channel", "HOTLINE")));
        step(assistant, clue, "urging", Map.of("content", "三日内结清"));
        step(assistant, clue, "refusal", Map.of("refused", "不结清"));
        refused(assistant.post(path(clue, "case"), null, Map.of("on", "2026-03-03")), 403);
        refused(assistant.post(path(clue, "dismissal"), null, Map.of("on", "2026-03-03", "reason", "x")), 403);
        step(assistant, clue, "escalation", Map.of());
        assertThat(card(assistant, clue).path("handledBy").asString()).isEqualTo(SQUAD);
        step(assistant, clue, "escalation", Map.of());
        refused(assistant.post(path(clue, "urging"), null, Map.of("on", "2026-03-03", "content", "再督促")), 403);

        inspector.after(assistant);
        var unknown = inspector.post(path(clue, "case"), null, Map.of("on", "2026-03-03"));
        assertThat(unknown.text("rule")).isEqualTo("CASE_NEEDS_EMPLOYER_OF_CLUE");
        step(inspector, clue, "employer", Map.of("employerId", employer));
        step(inspector, clue, "case", Map.of());
        var closed = card(inspector, clue);
        assertThat(closed.path("stage").asString()).isEqualTo("CLOSED");
        var intake = eventually("/api/v1/cases/" + closed.path("caseId").asString());
        assertThat(intake.path("source").asString()).isEqualTo("CLUE");
        assertThat(intake.path("employerId").asString()).isEqualTo(employer);
        step(inspector, clue, "result", Map.of("result", "已立案"));
        assertThat(card(assistant.after(inspector), clue).path("toldOn").asString())
                .isEqualTo("2026-03-03");
    }

    @Test
    void a_clue_of_the_wrong_employer_becomes_a_case_of_the_right_one_in_the_right_dossier() {
        var wrong = employer();
        var right = employer();
        var clue = inspector.done("/api/v1/clues", told(Map.of("channel", "HOTLINE")));
        step(inspector, clue, "employer", Map.of("employerId", wrong));
        step(inspector, clue, "case", Map.of());
        var first = card(inspector, clue).path("caseId").asString();
        assertThat(eventually("/api/v1/cases/" + first).path("employerId").asString())
                .isEqualTo(wrong);
        var mistaken = Map.of("reason", "误认");
        agency.after(inspector).done("/api/v1/cases/" + first + "/facts/0/retraction", mistaken);
        inspector.after(agency);
        step(inspector, clue, "facts/2/retraction", mistaken);
        step(inspector, clue, "facts/1/retraction", mistaken);
        step(inspector, clue, "employer", Map.of("employerId", right));
        step(inspector, clue, "case", Map.of());

        var second = card(inspector, clue).path("caseId").asString();
        assertThat(second).isNotEqualTo(first);
        assertThat(eventually("/api/v1/cases/" + second).path("employerId").asString())
                .isEqualTo(right);
        assertThat(inspector.get("/api/v1/cases/" + first).status()).isEqualTo(404);
    }

    @Test
    @Requirement("R-INT-10")
    void the_platforms_clue_is_reported_once_however_often_it_is_sent() {
        var number = "GZ-" + UUID.randomUUID();
        var said = told(Map.of("channel", "PLATFORM", "externalNumber", number));
        var clue = inspector.done("/api/v1/clues", said);
        var again = inspector.post("/api/v1/clues", null, said);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("rule")).isEqualTo("CLUE_IS_REPORTED_ONCE");
        assertThat(again.text("concerns")).isEqualTo(clue);
    }

    @Test
    @Requirement("R-INT-4")
    void who_told_it_and_in_which_words_is_in_the_vault_alone() {
        var name = "张示例" + UUID.randomUUID();
        var said = told(Map.of("channel", "WINDOW", "words", name + "说包工头不给钱"));
        said.put("reporter", Map.of("name", name, "telephone", "13800000000"));
        var clue = inspector.done("/api/v1/clues", said);
        var card = card(inspector, clue);
        assertThat(card.toString() + inspector.page("/console/clues/" + clue)).doesNotContain(name, "13800000000");
        assertThat(inspector.get("/api/v1/events?id={id}", clue + "#0").body().toString())
                .doesNotContain(name, "13800000000");
        assertThat(vault.read(
                                new PersonId(card.path("statementId").asString()),
                                Caller.system("clue-test"),
                                new Stated(Purpose.HANDLING, "核对"))
                        .orElseThrow()
                        .words())
                .contains("包工头");
    }

    @Test
    @Requirement({"D2-24", "D5-33"})
    void signs_of_a_mass_incident_and_migrant_workers_arrears_stand_on_the_agenda_above() {
        var said = told(Map.of("channel", "VISIT", "migrantWorkers", true));
        said.put("cellId", cell + "/" + village.substring(village.lastIndexOf('/') + 1));
        var clue = inspector.done("/api/v1/clues", said);
        assertThat(onAgenda(clue).path("dueOn").asString()).isEqualTo("2026-03-04");
        assertThat(onAgenda(clue).path("kind").asString()).isEqualTo("CLUE_IS_TO_BE_DEALT_WITH");
        step(inspector, clue, "incident-signs", Map.of("sign", "三十余人聚集"));
        assertThat(onAgenda(clue).path("kind").asString()).isEqualTo("CLUE_IS_AN_INCIDENT");
        step(inspector, clue, "escalation", Map.of("to", "340111", "reason", "人数仍在增加"));
        step(inspector, clue, "dismissal", Map.of("reason", "已散去，工资已付"));
        assertThat(onAgenda(clue).isMissingNode()).isTrue();
    }

    @Test
    void an_officer_corrects_a_fact_of_a_clue_in_the_console() {
        var clue = inspector.done("/api/v1/clues", told(Map.of("channel", "UNION")));
        step(inspector, clue, "education", Map.of("content", "条例"));
        var path = "/console/clues/" + clue + "/facts/1/correction";
        assertThat(inspector.page("/console/clues/" + clue)).contains(path);
        assertThat(inspector.page(path)).contains("条例", "2026-03-0");
        var said = new HashMap<>(Map.of("on", "2026-03-03", "content", "工资支付条例", "reason", ""));
        assertThat(inspector.send(path, said).status()).isEqualTo(422);
        said.put("reason", "误录");
        assertThat(inspector.send(path, said).status()).isEqualTo(302);
        assertThat(inspector.page("/console/clues/" + clue)).contains("工资支付条例", "已更正");
        assertThat(assistant.after(inspector).get(path).status()).isEqualTo(403);
        assertThat(inspector
                        .get("/console/clues/" + clue + "/facts/0/correction")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_fact_of_a_clue_is_retracted_or_corrected() {
        var clue = inspector.done("/api/v1/clues", told(Map.of("channel", "UNION")));
        step(inspector, clue, "education", Map.of("content", "条例"));
        step(inspector, clue, "facts/1/correction", Map.of("content", "工资支付条例", "reason", "误录"));
        assertThat(inspector.page("/console/clues/" + clue)).contains("工资支付条例", "已更正");
        step(inspector, clue, "facts/3/retraction", Map.of("reason", "误录"));
        assertThat(inspector.get("/api/v1/clues/" + clue + "/facts").body().valueStream())
                .extracting(fact -> fact.path("kind").asString())
                .contains("ClueReported", "EmployerEducated", "ClueFactRetracted")
                .hasSize(5);
        assertThat(card(inspector, clue).path("stage").asString()).isEqualTo("OPEN");
    }

    @Test
    void clues_are_listed_by_what_distinguishes_them() {
        var known = told(Map.of("channel", "UNION", "incidentSign", true));
        var employer = employer();
        known.put("employerId", employer);
        var clue = inspector.done("/api/v1/clues", known);
        var list = "/api/v1/clues?cell=" + village;
        for (var query : List.of(
                "",
                "&stage=OPEN",
                "&level=3",
                "&channel=UNION",
                "&incident=true",
                "&employerId=" + employer,
                "&asOf=2026-03-05",
                "&sort=stage")) {
            assertThat(ids(inspector.get(list + query).body())).as(query).containsExactly(clue);
        }
        for (var query : List.of("&stage=CLOSED", "&level=1", "&channel=WINDOW", "&asOf=2026-03-01")) {
            assertThat(ids(inspector.get(list + query).body())).as(query).isEmpty();
        }
        assertThat(inspector.page("/console/employers/" + employer)).contains("/console/clues/" + clue);
    }

    @Test
    void the_console_takes_a_clue_and_says_why_a_step_is_shut() {
        var fields = new HashMap<String, String>(Map.of(
                "on", "2026-03-02",
                "channel", "HOTLINE",
                "matter", "WAGE_ARREARS",
                "cellId", village,
                "employerDescription", "示例路口工地",
                "reporterName", "张示例"));
        var sent = assistant.send("/console/clues/new", fields);
        assertThat(sent.status()).as(sent.page()).isEqualTo(302);
        var page = assistant.page("/console/clues/" + sent.id());
        assertThat(page).contains("宣传教育", "自行改正或者拒不改正须以宣传教育、督促整改为前提", "由监察员或者机构负责人办理");
        var blank =
                assistant.send("/console/clues/" + sent.id() + "/urging", Map.of("on", "2026-03-02", "content", " "));
        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.page()).contains("请写明做了什么或者查明什么");
        assertThat(assistant
                        .send("/console/clues/" + sent.id() + "/urging", Map.of("on", "2026-03-02", "content", "结清"))
                        .status())
                .isEqualTo(302);
        fields.remove("employerDescription");
        assertThat(assistant.send("/console/clues/new", fields).page()).contains("请指明用人单位");
        assertThat(assistant.page("/console/clues?stage=URGED")).contains("已督促");
        assertThat(assistant.get("/console/cases").status()).isEqualTo(403);
        assertThat(assistant.get("/api/v1/cases").status()).isEqualTo(403);
    }

    private Map<String, Object> told(Map<String, ?> more) {
        var said = new HashMap<String, Object>(Map.of(
                "on", "2026-03-02",
                "cellId", village,
                "matter", "WAGE_ARREARS",
                "workers", 12,
                "employerDescription", "示例路口工地"));
        said.putAll(more);
        return said;
    }

    private static String path(String clue, String what) {
        return "/api/v1/clues/" + clue + "/" + what;
    }

    private static void step(Officer officer, String clue, String what, Map<String, ?> said) {
        var more = new HashMap<String, Object>(said);
        more.put("on", "2026-03-03");
        officer.done(path(clue, what), more);
    }

    private static JsonNode card(Officer officer, String clue) {
        return officer.get("/api/v1/clues/" + clue).body();
    }

    private JsonNode onAgenda(String clue) {
        for (var entry : agency.after(inspector)
                .get("/api/v1/agenda?size=200&until=2027-01-01")
                .body()
                .path("items")) {
            if (entry.path("subjectId").asString().equals(clue)) {
                return entry;
            }
        }
        return tools.jackson.databind.node.MissingNode.getInstance();
    }

    private JsonNode eventually(String path) {
        for (int attempt = 0; attempt < 200; attempt++) {
            var answer = inspector.get(path);
            if (answer.status() == 200) {
                return answer.body();
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        }
        throw new AssertionError("never: " + path);
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(item -> item.path("clueId").asString())
                .toList();
    }

    private static void refused(Officer.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
    }
}
