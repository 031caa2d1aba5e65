package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.api.commands.Caller;
import inspectorate.api.persons.Person;
import inspectorate.api.persons.PersonVault;
import inspectorate.api.persons.Purpose;
import inspectorate.api.persons.WhatFor.Stated;
import inspectorate.domain.ids.PersonId;
import inspectorate.infra.Officer.Sent;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Every form of the console, sent as a browser without JavaScript sends it: carried out, and refused. */
class ConsoleFormsIT extends AtWork {

    @Autowired
    PersonVault vault;

    @Test
    void an_employer_is_registered_without_a_code_and_identified_later() {
        var id = done(agency.send("/console/employers/new", registered("")));
        assertThat(agency.page("/console/employers/" + id)).contains("暂无统一社会信用代码", "补登信用代码");

        var code = Codes.fresh();
        done(agency.send(record(id, "identification"), Map.of("on", "2025-02-01", "creditCode", code)));
        assertThat(card(id).path("creditCode").asString()).isEqualTo(code);
        refused(
                agency.send(record(id, "identification"), Map.of("on", "2025-02-01", "creditCode", Codes.fresh())),
                "identification-creditCode",
                "GB 32100-2015");
    }

    @Test
    void a_wrong_check_character_waits_for_confirmation() {
        var wrong = wrongly(Codes.fresh());
        var warned = agency.send("/console/employers/new", registered(wrong));
        refused(warned, "registration-creditCode", "校验位");
        assertThat(warned.page()).contains("name=\"confirmed\"", "value=\"" + wrong + "\"");

        var confirmed = new java.util.HashMap<>(registered(wrong));
        confirmed.put("confirmed", "true");
        assertThat(card(done(agency.send("/console/employers/new", confirmed)))
                        .path("creditCode")
                        .asString())
                .isEqualTo(wrong);
    }

    @Test
    void what_cannot_be_read_or_lies_elsewhere_is_said_beside_its_field() {
        refused(agency.send("/console/employers/new", registered("123")), "registration-creditCode", "18 位");
        var elsewhere = new java.util.HashMap<>(registered(""));
        elsewhere.put("cellId", "110101");
        refused(agency.send("/console/employers/new", elsewhere), "registration-cellId", "不在您的管辖范围内");
        var early = new java.util.HashMap<>(registered(""));
        early.put("on", "2999-01-01");
        refused(agency.send("/console/employers/new", early), "registration-on", "业务日期晚于今天");
    }

    @Test
    void a_complaint_keeps_its_reporter_in_the_vault_alone() {
        var employer = employer();
        var caseId = done(inspector.send(
                record(employer, "intake"),
                Map.of(
                        "on", "2025-03-01",
                        "source", "COMPLAINT",
                        "violation", "WAGE_ARREARS",
                        "reporterName", "张示例",
                        "reporterTelephone", "00000000001",
                        "reporterIdNumber", "")));

        var intake = inspector.get("/api/v1/events?id={id}", caseId + "#0").body();
        assertThat(intake.toString()).doesNotContain("张示例", "00000000001");
        var reporter = new PersonId(intake.path("event").path("complainantId").asString());
        assertThat(vault.read(reporter, Caller.system("forms-test"), new Stated(Purpose.HANDLING, "test")))
                .contains(new Person("张示例", "00000000001", null));
        refused(
                inspector.send(
                        record(employer, "intake"),
                        Map.of("on", "1900-01-01", "source", "REPORT", "violation", "OTHER")),
                "intake-on",
                "1949");
    }

    @Test
    void a_visit_is_recorded_with_what_was_found_and_corrected() {
        var employer = employer();
        done(inspector.send(
                record(employer, "visit"),
                Map.of(
                        "on", "2025-03-01",
                        "mode", "ROUTINE",
                        "workers", "30",
                        "finding.I03", "true",
                        "note.I03", "未按月支付工资")));
        assertThat(card(employer).path("visits").asInt()).isEqualTo(1);
        var page = inspector.page("/console/employers/" + employer);
        assertThat(page).contains("I03 未按月支付工资");
        refused(
                inspector.send(
                        record(employer, "visit"), Map.of("on", "2025-03-01", "mode", "ROUTINE", "workers", "-1")),
                "visit-workers",
                "人数不能为负数");

        var event = page.replaceAll(
                "(?s).*(/console/employers/" + employer + "/events/(?!" + employer + ")[^\"]+).*", "$1");
        assertThat(inspector.page(event + "/correction")).contains("未按月支付工资", "value=\"30\"");
        done(inspector.send(
                event + "/correction", Map.of("on", "2025-03", "mode", "SPECIAL", "workers", "31", "reason", "误录")));
        assertThat(inspector.page("/console/employers/" + employer)).contains("专项检查", "2025年03月", "已更正");
    }

    @Test
    void an_employer_is_renamed_and_moved_to_another_cell() {
        var employer = employer();
        var name = "更名（示例）" + UUID.randomUUID();
        done(inspector.send(record(employer, "name"), Map.of("on", "2025-02-01", "name", name)));
        assertThat(card(employer).path("name").asString()).isEqualTo(name);
        refused(
                inspector.send(record(employer, "name"), Map.of("on", "2025-02-01", "name", name)),
                "name-name",
                "已使用该名称");
        done(inspector.send(record(employer, "cell"), Map.of("on", "2025-02-01", "cellId", cell + "/9")));
        assertThat(card(employer).path("cellId").asString()).isEqualTo(cell + "/9");
        refused(
                inspector.send(record(employer, "cell"), Map.of("on", "2025-02-01", "cellId", cell + "/9")),
                "cell-cellId",
                "网格");
    }

    @Test
    void a_cell_is_drawn_an_inspector_posted_and_the_posting_retracted() {
        var drawn = Map.of("cellId", cell, "name", "测试网格（示例）", "on", "2025-01-01");
        assertThat(agency.send("/console/grid/new", drawn).status()).isEqualTo(302);
        refused(agency.send("/console/grid/new", drawn), "drawing-cellId", "网格");
        assertThat(agency.send(
                                "/console/grid/posting?cell={cell}",
                                Map.of("inspectorId", "inspector", "on", "2025-01-02"),
                                cell)
                        .status())
                .isEqualTo(302);
        assertThat(agency.page("/console/grid/cell?cell={cell}", cell)).contains("测试网格（示例）", "派驻监察员");
        refused(
                agency.send("/console/grid/posting?cell={cell}", Map.of("inspectorId", "", "on", "2025-01-02"), cell),
                "posting-inspectorId",
                "请填写此项");
        refused(
                agency.send(
                        "/console/grid/posting?cell={cell}",
                        Map.of("inspectorId", "inspecter", "on", "2025-01-02"),
                        cell),
                "posting-inspectorId",
                "没有这个账户");
        var retraction = "/console/grid/cell/facts/1/retraction?cell={cell}";
        refused(agency.send(retraction, Map.of("reason", ""), cell), "retraction-reason", "理由");
        assertThat(agency.send(retraction, Map.of("reason", "误录"), cell).status())
                .isEqualTo(302);
        assertThat(agency.page("/console/grid/cell?cell={cell}", cell)).contains("已撤销");
    }

    @Test
    void a_fact_of_a_case_is_corrected_and_retracted_from_its_page() {
        var employer = employer();
        var caseId = ordered(employer);
        var arrears = "/console/employers/" + employer + "/events/" + caseId + "/3";
        assertThat(agency.page(arrears)).contains(arrears + "/correction", arrears + "/retraction");
        assertThat(agency.page(arrears + "/correction")).contains("value=\"120000.00\"", "value=\"12\"");
        done(agency.send(
                arrears + "/correction",
                Map.of("on", "2025-03-11", "workers", "12", "assessed", "1200000.00", "reason", "金额少录一位")));
        assertThat(agency.get("/api/v1/cases/" + caseId)
                        .body()
                        .path("owed")
                        .path("minor")
                        .asLong())
                .isEqualTo(120_000_000);

        var acceptance = "/console/employers/" + employer + "/events/" + caseId + "/1";
        assertThat(agency.send(acceptance + "/retraction", Map.of("reason", "误录"))
                        .page())
                .contains("后续事实");
        refused(agency.send(acceptance + "/correction", Map.of("on", "2025-03-02")), "correction-reason", "理由");
    }

    @Test
    void a_step_of_a_case_that_is_refused_comes_back_filled_in() {
        var caseId = ordered(employer());
        var early = agency.send("/console/cases/" + caseId + "/breach", Map.of("on", "2025-04-02"));
        refused(early, "breach-on", "劳动保障监察条例");
        assertThat(early.page()).contains("value=\"2025-04-02\"");
        var much = agency.send("/console/cases/" + caseId + "/payment", Map.of("on", "2025-04-02", "amount", "900000"));
        refused(much, "payment-amount", "确认");
    }

    @Test
    void a_candidate_is_proposed_decided_and_removed_on_its_page() {
        var employer = employer();
        say(ordered(employer), "breaches", Map.of("on", "2025-05-01"));
        var listing = "/console/blacklist/" + candidate(employer);
        refused(
                agency.send(
                        listing + "/proposal",
                        Map.of("on", "2025-05-06", "ground", "AMOUNT_REACHES_CRIME_STANDARD", "article", "")),
                "proposal-article",
                "依据");
        done(agency.send(
                listing + "/proposal",
                Map.of("on", "2025-05-06", "ground", "AMOUNT_REACHES_CRIME_STANDARD", "article", "第五条")));
        department.after(agency);
        assertThat(department.page(listing)).contains("提交决定");
        done(department.send(listing + "/decision", Map.of("on", "2025-05-20", "listed", "true")));
        refused(
                department.send(listing + "/removal", Map.of("on", "2025-06-20", "reason", "")),
                "removal-reason",
                "理由");
        done(department.send(listing + "/removal", Map.of("on", "2025-06-20", "reason", "已支付")));
        assertThat(department.page(listing)).contains("已移出", "已支付");
        assertThat(agency.send(listing + "/removal", Map.of("on", "2025-06-20", "reason", "x"))
                        .status())
                .isEqualTo(403);
    }

    private Map<String, String> registered(String code) {
        return Map.of("name", "表单单位（示例）" + UUID.randomUUID(), "creditCode", code, "cellId", cell, "on", "2025-01-05");
    }

    private static String record(String employer, String step) {
        return "/console/employers/" + employer + "/record/" + step;
    }

    /** As of what either of the two wrote last. */
    private JsonNode card(String employer) {
        inspector.get("/api/v1/employers/" + employer);
        return agency.get("/api/v1/employers/" + employer).body();
    }

    private static String wrongly(String code) {
        return code.substring(0, 17) + (code.endsWith("0") ? "1" : "0");
    }

    private static String done(Sent sent) {
        assertThat(sent.status()).as(sent.page()).isEqualTo(302);
        return sent.id();
    }

    /** Beside the field, with the sentence. */
    private static void refused(Sent sent, String field, String sentence) {
        assertThat(sent.status()).as(sent.page()).isEqualTo(422);
        assertThat(sent.page().replaceAll("(?s).*id=\"" + field + "-wrong\"(.*?)</div>.*", "$1"))
                .as(field)
                .contains(sentence);
    }
}
