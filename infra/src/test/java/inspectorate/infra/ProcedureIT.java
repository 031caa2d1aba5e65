package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.requirement.Requirement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How a case ends, each way from the report to the archive, over HTTP and under the law of its district. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProcedureIT extends AtWork {

    private Officer reviewer;
    private String caseId;

    @BeforeEach
    void matter() {
        reviewer = new Officer(http(), "reviewer");
        caseId = intake(employer());
        hearingThreshold();
        say(caseId, "acceptance", Map.of("on", "2025-03-03"));
        say(caseId, "filing", filing());
        say(caseId, "wage-arrears", Map.of("on", "2025-03-11", "workers", 8, "assessed", "60000.00"));
    }

    @Test
    void withdrawn_since_there_was_no_violation() {
        step("conclude", "2025-03-20", Map.of("established", false, "report", "未发现违法事实"));
        say(caseId, "withdrawal", Map.of("on", "2025-03-21", "reason", "违法事实不成立"));
        assertThat(clocks()).containsExactly("deadline.result-notice");
        assertThat(refused("closure", Map.of("on", "2025-03-24", "outcome", "NO_VIOLATION")))
                .isEqualTo("RESULT_IS_TOLD_FIRST");
        closed("2025-03-24", "NO_VIOLATION");
    }

    @Test
    @Requirement("R-INT-9")
    void the_union_that_asked_is_told_the_result_before_the_case_is_closed() {
        caseId = inspector.done(
                "/api/v1/cases",
                Map.of(
                        "on", "2025-03-01",
                        "employerId", employer(),
                        "source", "CLUE",
                        "violation", "WAGE_ARREARS",
                        "requester", "UNION"));
        agency.after(inspector);
        say(caseId, "filing", filing());
        step("conclude", "2025-03-20", Map.of("established", false, "report", "未发现违法事实"));
        say(caseId, "withdrawal", Map.of("on", "2025-03-21", "reason", "违法事实不成立"));
        assertThat(clocks()).containsExactly("deadline.union-notice");
        assertThat(agency.page("/console/cases/" + caseId)).contains("告知工会处理结果", "工会提请");
        assertThat(refused("closure", Map.of("on", "2025-03-24", "outcome", "NO_VIOLATION")))
                .isEqualTo("RESULT_IS_TOLD_FIRST");
        step("tell-result", "2025-03-24", Map.of("told", "UNION", "what", "未发现违法事实"));
        say(caseId, "closure", Map.of("on", "2025-03-24", "outcome", "NO_VIOLATION"));
        assertThat(clocks()).isEmpty();
    }

    @Test
    void ordered_and_rectified() {
        conclude();
        say(caseId, "rectification-orders", Map.of("on", "2025-03-21", "dueOn", "2025-03-28"));
        step("serve-order", "2025-03-21", Map.of("manner", "HANDED_OVER"));
        step("submit-proof", "2025-03-26", Map.of("what", "工资支付凭证"));
        say(caseId, "payments", Map.of("on", "2025-03-26", "amount", "60000.00", "workers", 8));
        say(caseId, "rectifications", Map.of("on", "2025-03-27", "partly", false, "late", false));
        closed("2025-03-31", "RECTIFIED");
    }

    @Test
    @Requirement("D6-10")
    void overdue_noticed_fined_and_performed() {
        overdue();
        step("notify", "2025-04-01", notice(12_000));
        assertThat(refused("penalties", Map.of("on", "2025-04-08", "fine", 12_000)))
                .isEqualTo("STATEMENT_PERIOD_IS_OVER");
        decided("2025-04-10", 12_000);
        step("serve-decision", "2025-04-11", Map.of("manner", "HANDED_OVER"));
        step("pay-fine", "2025-04-29", Map.of("amount", 12_000));
        assertThat(details("FinePaid").path("lateCharge").path("minor").asLong())
                .isEqualTo(72_000);
        assertThat(refused("closure", Map.of("on", "2025-05-06", "outcome", "DECIDED")))
                .isEqualTo("RESULT_FITS_ITS_CASE");
        say(caseId, "payments", Map.of("on", "2025-05-05", "amount", "60000.00", "workers", 8));
        closed("2025-05-06", "DECIDED");
    }

    @Test
    @Requirement("D6-09")
    void a_larger_fine_is_heard_reviewed_discussed_and_decided() {
        overdue();
        step("notify", "2025-04-01", notice(20_000));
        assertThat(details("PriorNoticeServed").path("ground").path("outcome").asString())
                .isEqualTo("HEARING_RIGHT");
        step("request-hearing", "2025-04-07", Map.of("reason", "对事实有异议"));
        assertThat(refusedStep("invite-to-hearing", "2025-04-08", invitation("2025-04-16")))
                .isEqualTo("HEARING_IS_ANNOUNCED_IN_TIME");
        step("invite-to-hearing", "2025-04-08", invitation("2025-04-17"));
        step("hold-hearing", "2025-04-17", Map.of("attended", true, "record", "双方到场"));
        assertThat(refused("penalties", Map.of("on", "2025-04-18", "fine", 20_000)))
                .isEqualTo("REVIEW_COMES_FIRST");
        reviewer.after(agency)
                .done(
                        "/api/v1/cases/" + caseId + "/steps/pass-review",
                        Map.of("on", "2025-04-18", "qualified", true, "opinion", "合法"));
        agency.after(reviewer);
        assertThat(refused("penalties", Map.of("on", "2025-04-18", "fine", 20_000)))
                .isEqualTo("DISCUSSION_COMES_FIRST");
        step(
                "discuss",
                "2025-04-21",
                Map.of("participants", List.of(CO, account("reviewer"), account("department")), "conclusion", "同意"));
        decided("2025-04-22", 20_000);
        assertThat(stage()).isEqualTo("DECIDED");
    }

    @Test
    void refusal_to_pay_goes_to_the_police_who_file() {
        say(caseId, "wage-arrears", Map.of("on", "2025-03-12", "workers", 12, "assessed", "160000.00"));
        overdue();
        say(caseId, "abscondings", Map.of("on", "2025-04-01"));
        step(
                "propose-transfer",
                "2025-04-02",
                Map.of("group", List.of(LEAD, CO), "evasion", "YES", "ableToPay", "UNKNOWN", "report", "负责人逃匿"));
        headStep("approve-transfer", "2025-04-03", Map.of("at", "2025-04-03T10:00"));
        assertThat(details("PoliceTransferApproved")
                        .path("ground")
                        .path("clocks")
                        .path(0)
                        .path("dueAt")
                        .asString())
                .startsWith("2025-04-04T10:00");
        say(caseId, "police-transfers", Map.of("on", "2025-04-04"));
        step("record-police-reply", "2025-04-07", Map.of("filed", true, "reason", "已立案侦查"));
        step("hand-over-materials", "2025-04-08", Map.of("materials", "全部案卷"));
        closed("2025-04-30", "TRANSFERRED");
    }

    @Test
    @Requirement("D8-03")
    void what_is_not_performed_is_enforced_by_the_court() {
        overdue();
        step("notify", "2025-04-01", handling());
        step("waive-rights", "2025-04-02", Map.of("how", "书面"));
        department.after(agency).done("/api/v1/cases/" + caseId + "/decisions", Map.of("on", "2025-04-03"));
        agency.after(department);
        step("serve-decision", "2025-04-07", Map.of("manner", "HANDED_OVER"));
        assertThat(refused("court-applications", Map.of("on", "2025-08-01"))).isEqualTo("ENFORCEMENT_IS_DUE");
        step("demand", "2025-10-09", Map.of("what", "支付拖欠的工资"));
        say(caseId, "court-applications", Map.of("on", "2025-10-21"));
        closed("2025-12-01", "ENFORCED_BY_COURT");
        headStep("revoke-decision", "2025-12-15", Map.of("by", "COURT", "reason", "程序违法"));
        headStep("conclude-wrong-case", "2025-12-30", Map.of("wrong", true, "conclusion", "未听取申辩"));
    }

    @Test
    void only_who_may_take_a_step_takes_it_back_and_not_under_a_decision() {
        step("request-recusal", "2025-03-12", Map.of("officer", LEAD, "because", "INTEREST", "reason", "持股"));
        headStep("decide-recusal", "2025-03-13", Map.of("officer", LEAD, "upheld", true, "reason", "属实"));
        var decided = "/api/v1/cases/" + caseId + "/facts/5/retraction";
        assertThat(inspector
                        .after(agency)
                        .post(decided, null, Map.of("reason", "误"))
                        .status())
                .isEqualTo(403);
        var lead = refusedStep("conclude", "2025-03-20", Map.of("established", true, "report", "属实"));
        assertThat(lead).isEqualTo("RECUSED_LEAD_IS_REPLACED");
        department.after(agency).done(decided, Map.of("reason", "误"));
        agency.after(department);
        conclude();
    }

    @Test
    void every_step_says_whether_it_may_be_taken_or_which_rule_stands_in_its_way() {
        var steps = new HashMap<String, JsonNode>();
        agency.get("/api/v1/cases/" + caseId + "/steps")
                .body()
                .forEach(step -> steps.put(step.path("step").asString(), step));
        assertThat(steps).hasSize(54);
        assertThat(steps.get("conclude").path("follows").asBoolean()).isTrue();
        assertThat(steps.get("extend-investigation").path("mine").asBoolean()).isFalse();
        var archive = steps.get("archive");
        assertThat(archive.path("follows").asBoolean()).isFalse();
        assertThat(archive.path("refusal").path("rule").asString()).isEqualTo("ARCHIVE_NEEDS_CLOSED_CASE");
        assertThat(archive.path("refusal").path("article").asString()).contains("若干规定 40");
    }

    @Test
    void a_step_that_cannot_be_read_names_its_field() {
        var path = "/api/v1/cases/" + caseId + "/steps/conclude";
        assertThat(agency.post(path, null, Map.of("on", "2025-03-20")).text("field"))
                .isEqualTo("report");
        assertThat(agency.post(path, null, Map.of("on", "2025-03-20", "report", "x", "fee", 1))
                        .status())
                .isEqualTo(400);
        assertThat(agency.post("/api/v1/cases/" + caseId + "/steps/guess", null, Map.of("on", "2025-03-20"))
                        .status())
                .isEqualTo(404);
    }

    /** The province has not said what a larger fine is; the demo's district has, by two persons, once it is told. */
    private void hearingThreshold() {
        var question = Map.of("profile", "340111", "date", "2025-04-01", "inputs", Map.of("fine", 1));
        Patience.until(() -> agency.post("/api/v1/rules/R-DEC-4/evaluate", null, question)
                .text("outcome")
                .equals("NO_HEARING"));
    }

    private void conclude() {
        step("conclude", "2025-03-20", Map.of("established", true, "penaltyProvision", true, "report", "拖欠八名劳动者工资属实"));
    }

    private void overdue() {
        conclude();
        say(caseId, "rectification-orders", Map.of("on", "2025-03-21", "dueOn", "2025-03-28"));
        say(caseId, "breaches", Map.of("on", "2025-03-29"));
    }

    private static Map<String, Object> notice(int fine) {
        var said = new HashMap<>(handling());
        said.put("kind", "PENALTY");
        said.put("fine", fine);
        said.put("acts", List.of(Map.of("rule", "R-PEN-30", "act", "拒不履行责令改正", "chosen", fine)));
        return said;
    }

    private static Map<String, Object> handling() {
        return Map.of(
                "kind", "HANDLING",
                "party", "ENTITY",
                "acts", List.of(),
                "marks", List.of(),
                "facts", "逾期未支付工资",
                "basis", "劳动保障监察条例 30");
    }

    private static Map<String, Object> invitation(String day) {
        return Map.of("heldOn", day, "place", "二楼听证室", "chair", account("reviewer"));
    }

    private void decided(String on, int fine) {
        department.after(agency).done("/api/v1/cases/" + caseId + "/penalties", Map.of("on", on, "fine", fine));
        agency.after(department);
    }

    /** Told to the complainant; closed and archived by the agency that dealt with it. */
    private void closed(String on, String outcome) {
        step("tell-result", on, Map.of("told", "COMPLAINANT", "what", "处理结果"));
        say(caseId, "closure", Map.of("on", on, "outcome", outcome));
        step("archive", on, Map.of("papers", "1-9", "agency", "340111"));
        assertThat(stage()).isEqualTo("ARCHIVED");
    }

    private void step(String step, String on, Map<String, ?> said) {
        say(caseId, "steps/" + step, dated(on, said));
    }

    private void headStep(String step, String on, Map<String, ?> said) {
        department.after(agency).done("/api/v1/cases/" + caseId + "/steps/" + step, dated(on, said));
        agency.after(department);
    }

    private String refusedStep(String step, String on, Map<String, ?> said) {
        return agency.post("/api/v1/cases/" + caseId + "/steps/" + step, null, dated(on, said))
                .text("rule");
    }

    private String refused(String what, Map<String, ?> said) {
        var officer = what.equals("penalties") ? department.after(agency) : agency;
        return officer.post("/api/v1/cases/" + caseId + "/" + what, null, said).text("rule");
    }

    private static Map<String, Object> dated(String on, Map<String, ?> said) {
        var dated = new HashMap<String, Object>(said);
        dated.put("on", on);
        return dated;
    }

    /** What runs, as the agenda has it. */
    private List<String> clocks() {
        var keys = new ArrayList<String>();
        for (var entry : agency.get("/api/v1/agenda?size=200").body().path("items")) {
            if (entry.path("subjectId").asString().equals(caseId)) {
                entry.path("clocks").forEach(clock -> keys.add(clock.path("key").asString()));
            }
        }
        return keys;
    }

    private String stage() {
        return agency.get("/api/v1/cases/" + caseId).text("stage");
    }

    private JsonNode details(String kind) {
        var employer = agency.get("/api/v1/cases/" + caseId).text("employerId");
        return agency.get("/api/v1/employers/" + employer + "/timeline?kind=" + kind)
                .body()
                .path("items")
                .path(0)
                .path("event");
    }
}
