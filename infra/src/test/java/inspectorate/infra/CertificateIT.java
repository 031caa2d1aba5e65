package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.accounts.AccountCommand.OpenAccount;
import inspectorate.domain.accounts.Role;
import inspectorate.domain.certificates.CertificateCommand.RecordTraining;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.requirement.Requirement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo's district records certificates: nobody else investigates there, over HTTP. */
class CertificateIT extends AtWork {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String PATH = "/api/v1/certificates/340111";

    @Autowired
    Commands commands;

    private String newcomer;

    @BeforeEach
    void recorded() {
        newcomer = UUID.randomUUID().toString();
        opened(newcomer, "340111");
        Patience.until(() -> agency.get("/api/v1/profiles/340111")
                .body()
                .toString()
                .contains("certificates.recorded\",\"value\":\"true"));
    }

    @Test
    @Requirement({"R-INV-3", "D2-34"})
    void who_is_trained_examined_and_certified_investigates_and_nobody_else() {
        var caseId = intake(employer());
        say(caseId, "acceptance", Map.of("on", "2025-03-03"));
        assertThat(filed(caseId, newcomer, CO).text("rule")).isEqualTo("LEAD_IS_CERTIFIED");
        assertThat(filed(caseId, LEAD, newcomer).text("rule")).isEqualTo("CO_INSPECTORS_ARE_CERTIFIED");
        assertThat(visit(newcomer).text("rule")).isEqualTo("INSPECTOR_IS_CERTIFIED");

        assertThat(said("exams", Map.of("on", "2025-01-08", "passed", true)).text("rule"))
                .isEqualTo("TRAINING_COMES_BEFORE_THE_EXAM");
        done("trainings", Map.of("on", "2025-01-06", "course", "岗前培训"));
        done("exams", Map.of("on", "2025-01-08", "passed", true));
        assertThat(said("issues", issue("COUNTY")).text("rule")).isEqualTo("ISSUER_ISSUES_THIS_ROLE");
        assertThat(inspector
                        .post(PATH + "/" + newcomer + "/issues", null, issue("CITY"))
                        .status())
                .isEqualTo(403);
        done("issues", issue("CITY"));
        assertThat(filed(caseId, newcomer, CO).status()).isEqualTo(200);
        assertThat(visit(newcomer).status()).isEqualTo(201);

        done("revocation", Map.of("on", "2025-03-05", "reason", "调离"));
        assertThat(visit(newcomer).text("rule")).isEqualTo("INSPECTOR_IS_CERTIFIED");
    }

    @Test
    @Requirement("D9-10")
    void certificates_are_listed_soon_to_expire_first_and_are_on_the_agenda_until_renewed() {
        done("trainings", Map.of("on", "2025-01-06", "course", "岗前培训"));
        done("exams", Map.of("on", "2025-01-08", "passed", true));
        done("issues", issue("CITY"));
        var listed =
                agency.get(PATH + "?state=VALID&size=1").body().path("items").path(0);
        assertThat(listed.path("expiresOn").asString()).isLessThanOrEqualTo("2027-01-09");
        assertThat(agenda()).contains(newcomer);
        done("renewals", Map.of("on", "2025-02-03", "expiresOn", "2031-01-09"));
        assertThat(agenda()).doesNotContain(newcomer);
        assertThat(agency.get(PATH + "/" + newcomer).text("expiresOn")).isEqualTo("2031-01-09");
        assertThat(agency.get("/api/v1/certificates/340104/" + newcomer).status())
                .isEqualTo(404);
    }

    @Test
    void the_console_lists_certificates_and_records_them_by_forms() {
        assertThat(agency.page("/console/certificates")).contains("执法证件").contains("示例-0001");
        var form = "/console/certificates/340111/training";
        assertThat(agency.page(form)).contains("培训内容");
        var fields = new HashMap<>(Map.of("inspectorId", newcomer, "on", "2025-01-06", "course", "岗前培训"));
        assertThat(agency.send(form, fields).status()).isEqualTo(302);
        fields.put("inspectorId", "inspecter");
        var mistyped = agency.send(form, fields);
        assertThat(mistyped.status()).isEqualTo(422);
        assertThat(mistyped.page()).contains("没有这个账户");
        fields.put("inspectorId", "statistician");
        assertThat(agency.send(form, fields).status()).isEqualTo(302);
        var early = agency.send(
                "/console/certificates/340111/issue",
                Map.of(
                        "inspectorId", newcomer,
                        "on", "2025-01-09",
                        "role", "INSPECTOR",
                        "issuer", "CITY",
                        "certificateNumber", "测试-1",
                        "expiresOn", "2027-01-09"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.page()).contains("考试合格后才能发证");
        assertThat(agency.page("/console/certificates?state=TRAINING")).contains(newcomer);
        assertThat(agency.page("/console/agenda?sort=kind")).contains("执法证件到期");
    }

    @Test
    void a_squad_reads_who_is_certified_in_its_district_and_records_nothing() {
        done("trainings", Map.of("on", "2025-01-06", "course", "岗前培训"));
        var captain = new Officer(http(), "captain").after(agency);
        assertThat(captain.get(PATH + "/" + newcomer).status()).isEqualTo(200);
        assertThat(captain.get(PATH + "?state=TRAINING&size=200").body().toString())
                .contains(newcomer);
        assertThat(captain.page("/console/certificates?state=TRAINING"))
                .contains(newcomer)
                .doesNotContain("/340111/training");
        assertThat(captain.get("/api/v1/certificates/34/" + newcomer).status()).isEqualTo(404);
        assertThat(captain.post(PATH + "/" + newcomer + "/exams", null, Map.of("on", "2025-01-08", "passed", true))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void who_has_no_account_neither_investigates_nor_is_certified() {
        var nobody = "newcomer-" + UUID.randomUUID();
        var caseId = intake(employer());
        say(caseId, "acceptance", Map.of("on", "2025-03-03"));
        unknown(filed(caseId, nobody, CO), "leadInspectorId");
        unknown(filed(caseId, LEAD, nobody), "coInspectorIds");
        unknown(visit(nobody), "inspectorId");
        var training = Map.of("on", "2025-01-06", "course", "岗前培训");
        unknown(agency.post(PATH + "/" + nobody + "/trainings", null, training), "inspectorId");
        unknown(department.post("/api/v1/delegations/340111", null, delegation(nobody)), "persons");
    }

    @Test
    void who_left_before_is_named_again_where_they_were_named_already() {
        var left = "migrated-" + UUID.randomUUID();
        var fact = Fact.migrated(new GridCellId("340111"), new BusinessDate("2020-01-06"), TODAY, "L-1#1");
        commands.send(Caller.system("certificate-test"), new RecordTraining(new AccountId(left), fact, "岗前培训"));
        agency.done(PATH + "/" + left + "/exams", Map.of("on", "2020-01-08", "passed", true));
        unknown(visit(left), "inspectorId");
    }

    private static void unknown(Officer.Answer answer, String field) {
        assertThat(answer.text("rule")).as(answer.body().toString()).isEqualTo("NAMED_OFFICER_HAS_AN_ACCOUNT");
        assertThat(answer.text("field")).isEqualTo(field);
        assertThat(answer.text("sentence")).contains("没有这个账户");
    }

    private static Map<String, Object> delegation(String person) {
        return Map.of(
                "paper",
                "测试委〔2025〕" + UUID.randomUUID(),
                "delegate",
                "340111/340111003",
                "persons",
                List.of(person),
                "matters",
                List.of("WAGE_ARREARS"),
                "powers",
                List.of("FILING"),
                "validFrom",
                "2025-03-03",
                "validTo",
                "2026-03-03",
                "publishedOn",
                "2025-03-02");
    }

    private void opened(String account, String scope) {
        var fact = Fact.recorded(new GridCellId("340111"), BusinessDate.of(TODAY), TODAY);
        commands.send(
                Caller.system("certificate-test"),
                new OpenAccount(new AccountId(account), fact, Set.of(Role.INSPECTOR), scope));
    }

    @Test
    void a_squad_sees_on_its_agenda_whose_certificate_among_its_own_expires() {
        var elsewhere = newcomer;
        done("trainings", Map.of("on", "2025-01-06", "course", "岗前培训"));
        done("exams", Map.of("on", "2025-01-08", "passed", true));
        done("issues", issue("CITY"));
        newcomer = UUID.randomUUID().toString();
        opened(newcomer, "340111/340111003");
        done("trainings", Map.of("on", "2025-01-06", "course", "岗前培训"));
        done("exams", Map.of("on", "2025-01-08", "passed", true));
        done("issues", issue("CITY"));
        var captain = new Officer(http(), "captain").after(agency);
        assertThat(captain.get("/api/v1/agenda?until=2027-01-09&size=200")
                        .body()
                        .toString())
                .contains(newcomer)
                .doesNotContain(elsewhere);
        assertThat(agenda()).contains(newcomer, elsewhere);
    }

    @Test
    void what_was_recorded_wrongly_is_corrected_over_http_and_on_the_page() {
        done("trainings", Map.of("on", "2025-01-06", "course", "岗前培训"));
        done("exams", Map.of("on", "2025-01-08", "passed", true));
        done("issues", issue("CITY"));
        var facts = PATH + "/" + newcomer + "/facts";
        assertThat(agency.get(facts).body().get(0).path("kind").asString()).isEqualTo("CertificateIssued");
        agency.done(facts + "/2/correction", Map.of("reason", "有效期误录", "expiresOn", "2027-06-30"));
        var card = agency.get(PATH + "/" + newcomer);
        assertThat(card.text("expiresOn")).isEqualTo("2027-06-30");
        assertThat(card.text("issuedOn")).isEqualTo("2025-01-09");
        assertThat(agenda()).doesNotContain(newcomer);
        assertThat(agency.post(facts + "/1/correction", null, Map.of("reason", "误录", "passed", false))
                        .text("rule"))
                .isEqualTo("LATER_FACT_DEPENDS_ON_IT");
        assertThat(inspector
                        .post(facts + "/4/retraction", null, Map.of("reason", "误录"))
                        .status())
                .isEqualTo(403);

        var page = "/console/certificates/340111/facts";
        assertThat(agency.page("/console/certificates?state=VALID")).contains(page);
        assertThat(agency.page(page + "?inspector=" + newcomer))
                .contains("发证", "2027-06-30", "已更正", "/facts/4/correction");
        var form = page + "/4/correction?inspector=" + newcomer;
        assertThat(agency.page(form)).contains("value=\"2027-06-30\"", "value=\"2025-01-09\"");
        var fields = new HashMap<>(Map.of(
                "on", "2025-01-10",
                "role", "INSPECTOR",
                "issuer", "CITY",
                "certificateNumber", "测试-" + newcomer,
                "expiresOn", "2027-06-30"));
        assertThat(agency.send(form, fields).page()).contains("理由");
        fields.put("reason", "证号误录");
        assertThat(agency.send(form, fields).status()).isEqualTo(302);
        assertThat(agency.get(PATH + "/" + newcomer).text("number")).isEqualTo("测试-" + newcomer);
        var retraction = page + "/6/retraction?inspector=" + newcomer;
        assertThat(agency.send(retraction, Map.of("reason", "并未发证")).status()).isEqualTo(302);
        assertThat(agency.get(PATH + "/" + newcomer).text("standing")).isEqualTo("TRAINING");
    }

    @Test
    @Requirement({"R-GRD-5", "D2-34"})
    void who_is_posted_counts_while_their_certificate_is_valid() {
        agency.done("/api/v1/grid-cells", Map.of("on", "2025-01-02", "cellId", cell, "name", "测试网格（示例）"));
        agency.done("/api/v1/grid-cells/postings", Map.of("on", "2025-01-02", "cellId", cell, "inspectorId", newcomer));
        assertThat(standing()).isEqualTo("NOT_CERTIFIED");
        done("trainings", Map.of("on", "2025-01-06", "course", "岗前培训"));
        done("exams", Map.of("on", "2025-01-08", "passed", true));
        var expired = new HashMap<>(issue("CITY"));
        expired.put("expiresOn", "2025-01-31");
        done("issues", expired);
        assertThat(standing()).isEqualTo("EXPIRED");
        assertThat(agency.page("/console/grid")).contains("证件已过期，不计入配备");
        agency.done(PATH + "/" + newcomer + "/facts/2/correction", Map.of("reason", "误录", "expiresOn", "2099-01-31"));
        assertThat(standing()).isEqualTo("FULL_TIME");
        assertThat(agency.page("/console/grid/cell?cell={cell}", cell)).contains("专职");
        done("revocation", Map.of("on", "2025-03-05", "reason", "调离"));
        assertThat(standing()).isEqualTo("REVOKED");
        assertThat(agency.page("/console/grid")).contains("证件已吊销，不计入配备", "人员配备");
    }

    private String standing() {
        return agency.get("/api/v1/grid-cells/posts?cell={cell}", cell)
                .body()
                .path(cell)
                .asString();
    }

    private String agenda() {
        return agency.get("/api/v1/agenda?until=2027-01-09&size=200").body().toString();
    }

    private Officer.Answer visit(String who) {
        return inspector.post(
                "/api/v1/inspections",
                null,
                Map.of("on", "2025-03-10", "employerId", employer(), "mode", "ROUTINE", "inspectorId", who));
    }

    private Officer.Answer filed(String caseId, String lead, String co) {
        var said = Map.of("on", "2025-03-10", "leadInspectorId", lead, "coInspectorIds", List.of(co));
        return agency.post("/api/v1/cases/" + caseId + "/filing", null, said);
    }

    private static Map<String, Object> issue(String issuer) {
        return Map.of(
                "on", "2025-01-09",
                "role", "INSPECTOR",
                "issuer", issuer,
                "number", "测试-" + UUID.randomUUID(),
                "expiresOn", "2027-01-09");
    }

    private Officer.Answer said(String what, Map<String, ?> said) {
        return agency.post(PATH + "/" + newcomer + "/" + what, null, said);
    }

    private void done(String what, Map<String, ?> said) {
        agency.done(PATH + "/" + newcomer + "/" + what, said);
    }
}
