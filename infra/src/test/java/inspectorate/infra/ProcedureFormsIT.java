package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.requirement.Requirement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The procedure on the page of a case: what may be done is a button, what may not says why. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProcedureFormsIT extends AtWork {

    @Test
    void a_step_is_taken_with_its_form_and_the_page_shows_its_clock_and_its_ground() {
        var caseId = filed();
        var page = agency.page("/console/cases/" + caseId);
        assertThat(page)
                .contains("/console/cases/" + caseId + "/steps/CONCLUDE", "已结案件才能归档", "由部门负责人办理", "完成调查")
                .doesNotContain("steps/ARCHIVE\"", "??");

        var path = "/console/cases/" + caseId + "/steps/CONCLUDE";
        assertThat(agency.page(path))
                .contains("conclude-report", "conclude-established")
                .doesNotContain("??");
        var said = new HashMap<String, String>(
                Map.of("on", "2025-03-20", "report", "", "established", "true", "penaltyProvision", "true"));
        var refused = agency.send(path, said);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page()).contains("请填写所要求的内容");
        said.put("report", "拖欠工资属实");
        assertThat(agency.send(path, said).status()).isEqualTo(302);

        var after = agency.page("/console/cases/" + caseId);
        assertThat(after).contains("调查终结", "PENALTY_DECISION", "作出处理决定").doesNotContain("??");
    }

    @Test
    void officers_are_named_in_forms_by_the_name_with_which_they_sign_in() {
        var employer = employer();
        var caseId = intake(employer);
        say(caseId, "acceptance", Map.of("on", "2025-03-03"));
        var filing = "/console/cases/" + caseId + "/file";
        var said =
                new HashMap<>(Map.of("on", "2025-03-10", "leadInspectorId", "inspecter", "coInspectorIds", "agency"));
        var mistyped = agency.send(filing, said);
        assertThat(mistyped.status()).isEqualTo(422);
        assertThat(mistyped.page()).contains("没有这个账户", "value=\"inspecter\"");
        said.put("leadInspectorId", "inspector");
        assertThat(agency.send(filing, said).status()).isEqualTo(302);
        assertThat(agency.get("/api/v1/cases/" + caseId).text("leadInspectorId"))
                .isEqualTo(LEAD);
        var team = "/console/cases/" + caseId + "/steps/CHANGE_TEAM";
        assertThat(agency.send(
                                team,
                                Map.of(
                                        "on", "2025-03-11",
                                        "lead", "agency",
                                        "coInspectors", "inspector",
                                        "reason", "工作调整"))
                        .status())
                .isEqualTo(302);
        assertThat(agency.get("/api/v1/cases/" + caseId).text("leadInspectorId"))
                .isEqualTo(CO);
        var correction = "/console/employers/" + employer + "/events/" + caseId + "/3/correction";
        assertThat(agency.send(
                                correction,
                                Map.of(
                                        "on", "2025-03-11",
                                        "lead", "inspector",
                                        "coInspectors", "agency",
                                        "ownReason", "工作调整",
                                        "reason", "误录"))
                        .status())
                .isEqualTo(302);
        assertThat(agency.get("/api/v1/cases/" + caseId).text("leadInspectorId"))
                .isEqualTo(LEAD);
    }

    @Test
    void a_notice_is_refused_beside_its_form_with_the_article_and_another_role_is_shut_out() {
        var caseId = filed();
        agency.done(
                "/api/v1/cases/" + caseId + "/steps/conclude",
                Map.of("on", "2025-03-20", "established", true, "penaltyProvision", true, "report", "属实"));
        var notice = new HashMap<String, String>(Map.of(
                "on", "2025-03-21",
                "kind", "PENALTY",
                "party", "ENTITY",
                "fine", "30000",
                "act.0.rule", "R-PEN-30",
                "act.0.act", "拒不提供台账",
                "facts", "事实",
                "basis", "依据"));
        var refused = agency.send("/console/cases/" + caseId + "/steps/NOTIFY", notice);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page()).contains("行政处罚法 34", "value=\"30000\"");
        var head = "/console/cases/" + caseId + "/steps/EXTEND_INVESTIGATION";
        assertThat(agency.send(head, Map.of("on", "2025-03-21", "reason", "x")).status())
                .isEqualTo(403);
    }

    @Test
    @Requirement("D6-10")
    void a_notice_fines_several_acts_in_rows_that_are_added_one_by_one() {
        var caseId = filed();
        agency.done(
                "/api/v1/cases/" + caseId + "/steps/conclude",
                Map.of("on", "2025-03-20", "established", true, "penaltyProvision", true, "report", "属实"));
        var path = "/console/cases/" + caseId + "/steps/NOTIFY";
        assertThat(agency.page(path)).contains("name=\"act.0.rule\"").doesNotContain("name=\"act.1.rule\"");
        var notice = new HashMap<String, String>(Map.of(
                "on", "2025-03-21",
                "kind", "PENALTY",
                "party", "ENTITY",
                "fine", "9000",
                "act.0.rule", "R-PEN-30",
                "act.0.act", "拒不提供台账",
                "act.0.chosen", "5000",
                "facts", "事实",
                "basis", "依据"));
        notice.put("more", "true");
        var more = agency.send(path, notice);
        assertThat(more.status()).isEqualTo(200);
        assertThat(more.page())
                .contains("name=\"act.1.rule\"", "value=\"拒不提供台账\"", "第 2 项")
                .doesNotContain("act.2.");
        notice.remove("more");
        notice.putAll(Map.of("act.1.rule", "R-PEN-25", "act.1.act", "违法延长工作时间", "act.1.workers", "十"));
        assertThat(agency.send(path, notice).page()).contains("id=\"notify-act.1.chosen-wrong\"");
        notice.put("act.1.chosen", "4000");
        assertThat(agency.send(path, notice).page()).contains("id=\"notify-act.1.workers-wrong\"");
        notice.put("act.1.workers", "10");
        notice.put("act.2.rule", "");
        var sent = agency.send(path, notice);
        assertThat(sent.status()).as(sent.page()).isEqualTo(302);
        assertThat(agency.page("/console/cases/" + caseId)).contains("拒不提供台账 R-PEN-30 5000", "违法延长工作时间 R-PEN-25 4000");
    }

    private String filed() {
        var caseId = intake(employer());
        say(caseId, "acceptance", Map.of("on", "2025-03-03"));
        say(caseId, "filing", filing());
        return caseId;
    }
}
