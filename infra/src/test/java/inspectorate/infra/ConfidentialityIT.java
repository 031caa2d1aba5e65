package inspectorate.infra;

import static inspectorate.domain.persons.PersonRule.OPEN_MATTER_KEEPS_PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.api.desk.UnknownHere;
import inspectorate.api.persons.ErasureDesk;
import inspectorate.api.persons.PersonVault;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.accounts.Role;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.ErasureId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.Identifier;
import inspectorate.domain.ids.PersonId;
import inspectorate.domain.persons.ErasureCommand.ConfirmErasure;
import inspectorate.domain.persons.Keeping;
import inspectorate.query.projection.Scope;
import inspectorate.requirement.Requirement;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who may know whom, what for, and who may look at that. */
class ConfidentialityIT extends AtWork {

    private static final Map<String, String> HANDLING = Map.of("purpose", "HANDLING", "text", "核对投诉");

    @Autowired
    Commands commands;

    @Autowired
    PersonVault vault;

    @Autowired
    ErasureDesk erasing;

    private Officer confidant;
    private Officer auditor;
    private String name;
    private String telephone;

    @BeforeEach
    void others() {
        confidant = new Officer(http(), "confidant");
        auditor = new Officer(http(), "auditor");
        name = "欧阳" + UUID.randomUUID().toString().substring(0, 6);
        telephone = "138" + Math.abs(UUID.randomUUID().hashCode());
    }

    @Test
    @Requirement({"R-ID-5", "R-PII"})
    void a_complainant_is_masked_until_a_handler_says_what_for() {
        var caseId = complaint("COMPLAINT");
        var masked = inspector.get("/api/v1/cases/" + caseId + "/complainant").body();
        assertThat(masked.path("name").asString()).isEqualTo("欧阳******");
        assertThat(masked.path("telephone").asString()).startsWith("138*").doesNotContain(telephone);

        var readings = "/api/v1/cases/" + caseId + "/complainant/readings";
        for (var without : List.of(Map.of("purpose", "HANDLING"), Map.of("text", "核对"), Map.<String, String>of())) {
            assertThat(inspector.post(readings, null, without).text("rule")).isEqualTo("PURPOSE_IS_STATED");
        }
        var telling = Map.of("purpose", "CONTACT", "text", "给" + name + "打电话");
        assertThat(inspector.post(readings, null, telling).text("rule")).isEqualTo("PURPOSE_NAMES_NOBODY");
        assertThat(inspector.post(readings, null, HANDLING).text("name")).isEqualTo(name);
        var statistician = new Officer(http(), "statistician").after(inspector);
        assertThat(statistician.post(readings, null, HANDLING).status()).isEqualTo(403);
        assertThat(statistician.get("/api/v1/cases/" + caseId + "/complainant").status())
                .isEqualTo(403);
    }

    @Test
    void a_complainant_is_known_to_who_leads_the_case() {
        var caseId = complaint("COMPLAINT");
        say(caseId, "acceptance", Map.of("on", "2025-03-03"));
        var captain = Identifier.derived("account", "captain");
        say(caseId, "filing", Map.of("on", "2025-03-10", "leadInspectorId", CO, "coInspectorIds", List.of(captain)));
        inspector.after(agency);
        var readings = "/api/v1/cases/" + caseId + "/complainant/readings";
        assertThat(inspector.post(readings, null, HANDLING).status()).isEqualTo(403);
        assertThat(agency.post(readings, null, HANDLING).text("name")).isEqualTo(name);
    }

    @Test
    @Requirement("R-INT-4")
    void who_reported_is_the_confidants_to_know_and_nobody_elses() {
        var caseId = complaint("REPORT");
        var clue = clue();
        for (var officer : List.of(inspector, agency.after(inspector), department.after(inspector))) {
            assertThat(officer.get("/api/v1/cases/" + caseId + "/complainant").status())
                    .isEqualTo(404);
            assertThat(officer.post("/api/v1/cases/" + caseId + "/complainant/readings", null, HANDLING)
                            .status())
                    .isEqualTo(403);
            assertThat(officer.post("/api/v1/clues/" + clue + "/reporter/readings", null, HANDLING)
                            .status())
                    .isEqualTo(403);
            assertThat(search(officer, name)).isEmpty();
        }
        confidant.after(inspector);
        assertThat(confidant
                        .post("/api/v1/clues/" + clue + "/reporter/readings", null, HANDLING)
                        .text("telephone"))
                .isEqualTo(telephone);
        assertThat(search(confidant, name)).hasSize(2);
        var told = inspector
                .post("/api/v1/clues/" + clue + "/statement/readings", null, HANDLING)
                .body();
        assertThat(told.path("words").asString()).isEqualTo("不给钱");
        assertThat(told.hasNonNull("name")).isFalse();
    }

    @Test
    void persons_are_found_by_name_and_number_and_shown_masked() {
        var caseId = complaint("COMPLAINT");
        for (var sought : List.of(name, name.substring(0, 4) + " " + name.substring(4), telephone)) {
            var found = search(inspector, sought);
            assertThat(found).as(sought).hasSize(1);
            assertThat(found.toString()).contains(caseId, "欧阳*").doesNotContain(name, telephone);
        }
        assertThat(search(inspector, name.substring(0, 5))).isEmpty();
        var page = inspector.send("/console/persons", Map.of("sought", name, "purpose", "CONTACT", "text", "通知补正材料"));
        assertThat(page.page()).contains("欧阳*", "/console/cases/" + caseId + "/complainant");
        assertThat(inspector
                        .send("/console/persons", Map.of("sought", name, "purpose", "CONTACT", "text", ""))
                        .status())
                .isEqualTo(422);
        var shown = inspector.send("/console/cases/" + caseId + "/complainant", HANDLING);
        assertThat(shown.page()).contains(name, telephone);
        assertThat(inspector.page("/console/cases/" + caseId + "/complainant")).doesNotContain(name, telephone);
    }

    @Test
    @Requirement("R-INT-4")
    void every_reading_looking_back_and_export_is_on_the_auditors_list() {
        var employer = employer();
        inspector.get("/api/v1/employers/" + employer + "?asOf=2025-01-01");
        var figures = "/api/v1/figures?from=2025-01-01&to=2025-12-31";
        assertThat(inspector.download(figures, "text/csv").status()).isEqualTo(422);
        var exported = inspector.download(figures + "&purpose=STATISTICS&text=annual", "text/csv");
        assertThat(exported.status()).isEqualTo(200);
        var back = records("act=AS_OF&subject=/api/v1/employers/" + employer);
        assertThat(back).hasSize(1);
        assertThat(back.get(0).path("text").asString()).isEqualTo("asOf=2025-01-01");
        assertThat(records("act=EXPORT&size=1").get(0).path("text").asString()).isEqualTo("annual");
        var caseId = complaint("COMPLAINT");
        inspector.post("/api/v1/cases/" + caseId + "/complainant/readings", null, HANDLING);
        var read = records("act=READ&size=1").get(0);
        assertThat(read.path("purpose").asString()).isEqualTo("HANDLING");
        assertThat(read.path("text").asString()).isEqualTo("核对投诉");
        assertThat(records("accountId=" + read.path("accountId").asString() + "&from=2020-01-01T00:00:00Z"))
                .isNotEmpty();
        assertThat(records("until=2020-01-01T00:00:00Z")).isEmpty();
        assertThat(auditor.page("/console/audit?act=READ"))
                .contains("核对投诉", "办理案件、线索")
                .doesNotContain(name);
        for (var officer : List.of(inspector, agency, department, confidant)) {
            assertThat(officer.get("/api/v1/access-records").status()).isEqualTo(403);
        }
        assertThat(auditor.get("/api/v1/cases").status()).isEqualTo(403);
    }

    @Test
    @Requirement("R-INT-4")
    void who_looks_back_is_noted_however_the_address_is_spelt() {
        var employer = employer();
        assertThat(inspector.get("/api/v1/employers/" + employer).status())
                .as("answers reflect it")
                .isEqualTo(200);
        var run = UUID.randomUUID().toString();
        assertThat(typed("inspector", "/api/v1/employers/" + escaped(employer) + "?asOf=2025-01-01"))
                .isEqualTo(200);
        typed("inspector", "/console/" + escaped("employers") + "/" + employer + "?asOf=2025-01-02");
        typed("importer", "/api/v1/imports/runs/" + run + "/" + escaped("errors"));
        typed("inspector", "/api/v1/employers/" + name + "?asOf=2025-01-01");
        typed("inspector", "/api/v1/employers?creditCode=91340111MA2U5JH57F&asOf=2025-11-13");

        assertThat(records("act=AS_OF&size=50").toString())
                .contains("asOf=2025-11-13")
                .doesNotContain("91340111MA2U5JH57F");
        assertThat(records("act=AS_OF&subject=/api/v1/employers/" + employer)).hasSize(1);
        assertThat(records("act=AS_OF&subject=/console/employers/" + employer)).hasSize(1);
        assertThat(records("act=EXPORT&subject=/api/v1/imports/runs/" + run + "/errors"))
                .hasSize(1);
        assertThat(records("size=50").toString())
                .as("what is no id is not kept")
                .doesNotContain(name);
    }

    /** As a browser would not send it. */
    private static String escaped(String text) {
        return text.chars().mapToObj("%%%02x"::formatted).collect(Collectors.joining());
    }

    private int typed(String login, String address) {
        return http().get()
                .uri(URI.create("http://localhost:" + port + address))
                .headers(headers -> headers.setBasicAuth(login, login + "-demo"))
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .value();
    }

    @Test
    @Requirement({"R-EXE-9", "R-PII"})
    void a_person_is_erased_by_two_officers_once_the_archive_need_not_be_kept() {
        var open = complaint("COMPLAINT");
        assertThat(propose(open).text("rule")).isEqualTo("OPEN_MATTER_KEEPS_PERSON");
        say(open, "withdrawal", Map.of("on", "2025-04-01", "reason", "已和解"));
        var kept = propose(open);
        assertThat(kept.text("rule")).isEqualTo("ARCHIVE_KEEPS_PERSON");
        assertThat(kept.text("concerns")).isEqualTo("2028-04-02");

        name = "司马" + UUID.randomUUID().toString().substring(0, 6);
        var old = complaint("COMPLAINT", "2020-03-01");
        say(old, "withdrawal", Map.of("on", "2020-04-01", "reason", "已和解"));
        var person = personOf(old);
        assertThat(propose(old).status()).isEqualTo(200);
        var path = "/api/v1/persons/" + person + "/erasure/confirmation";
        assertThat(agency.post(path, null, Map.of("reason", "保存期满")).text("rule"))
                .isEqualTo("SECOND_OFFICER_ERASES");
        department.after(agency);
        assertThat(department.page("/console/persons")).contains(person);
        var key = UUID.randomUUID().toString();
        assertThat(department.post(path, key, Map.of("reason", "保存期满")).status())
                .isEqualTo(200);
        var again = department.post(path, key, Map.of("reason", "保存期满"));
        assertThat(again.status()).as(again.body().toString()).isEqualTo(200);
        assertThat(department.post(path, null, Map.of("reason", "保存期满")).text("rule"))
                .isEqualTo("ERASURE_NEEDS_PROPOSAL");
        assertThat(agency.get("/api/v1/cases/" + old + "/complainant").status()).isEqualTo(404);
        assertThat(search(agency, name)).isEmpty();
        // the event's own consequence may come between
        assertThat(records("act=FORGET&subject=" + person))
                .extracting(record -> record.path("accountId").asString())
                .containsOnlyOnce(account("department"))
                .isSubsetOf(account("department"), "policy");
        assertThat(department
                        .get("/api/v1/persons/erasures?status=ERASED")
                        .body()
                        .toString())
                .contains(person);
    }

    @Test
    @Requirement("R-EXE-9")
    void an_open_case_of_another_territory_keeps_whom_a_clue_of_ones_own_named() {
        var clue = clue("2020-03-01");
        var elsewhere = earlier();
        elsewhere.put("cellId", "340111/ELSEWHERE");
        for (var step : List.of(
                Map.of("step", "employer", "employerId", inspector.done("/api/v1/employers", elsewhere)),
                Map.of("step", "case"))) {
            var said = new HashMap<>(step);
            said.put("on", "2020-03-03");
            inspector.done("/api/v1/clues/" + clue + "/" + said.remove("step"), said);
        }
        var caseId = inspector.get("/api/v1/clues/" + clue).text("caseId");
        Patience.until(() -> inspector.get("/api/v1/cases/" + caseId).status() == 200);

        var person = new PersonId(search(confidant.after(inspector), telephone)
                .get(0)
                .path("personId")
                .asString());
        var ofTheVillage = new Caller(new AccountId(CO), Set.of(Role.AGENCY_HEAD), new Scope(cell), "示例");
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> erasing.propose(ofTheVillage, null, person, "保存期满"))
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo(OPEN_MATTER_KEEPS_PERSON));
        var ofAnother = new Caller(new AccountId(CO), Set.of(Role.AGENCY_HEAD), new Scope("340111/ANOTHER"), "示例");
        assertThatExceptionOfType(UnknownHere.class).isThrownBy(() -> erasing.propose(ofAnother, null, person, "保存期满"));
    }

    @Test
    void a_key_is_destroyed_although_the_process_that_decided_it_died() {
        var old = complaint("COMPLAINT", "2020-03-01");
        say(old, "withdrawal", Map.of("on", "2020-04-01", "reason", "已和解"));
        assertThat(propose(old).status()).isEqualTo(200);
        var person = new PersonId(personOf(old));
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var fact = Fact.recorded(new GridCellId(cell), BusinessDate.of(today), today);
        commands.send(
                Caller.system("died-at-once"),
                new ConfirmErasure(
                        ErasureId.of(person), fact, new Keeping(false, today), new AccountId("died-at-once")));
        Patience.until(() -> vault.kept(person).isEmpty());
    }

    private Officer.Answer propose(String caseId) {
        return agency.post("/api/v1/persons/" + personOf(caseId) + "/erasure", null, Map.of("reason", "保存期满"));
    }

    private String personOf(String caseId) {
        return inspector
                .get("/api/v1/events?id={id}", caseId + "#0")
                .body()
                .path("event")
                .path("complainantId")
                .asString();
    }

    private String complaint(String source) {
        return complaint(source, "2025-03-01");
    }

    private String complaint(String source, String on) {
        var employer = inspector.done("/api/v1/employers", earlier());
        var id = inspector.done(
                "/api/v1/cases",
                Map.of(
                        "on", on,
                        "employerId", employer,
                        "source", source,
                        "violation", "WAGE_ARREARS",
                        "complainant", Map.of("name", name, "telephone", telephone)));
        agency.after(inspector);
        return id;
    }

    private Map<String, Object> earlier() {
        var said = new HashMap<>(registration(null));
        said.put("on", "2019-01-10");
        return said;
    }

    private String clue() {
        return clue("2025-03-01");
    }

    private String clue(String on) {
        return inspector.done(
                "/api/v1/clues",
                Map.of(
                        "on", on,
                        "channel", "HOTLINE",
                        "cellId", cell,
                        "matter", "WAGE_ARREARS",
                        "employerDescription", "示例路口工地",
                        "reporter", Map.of("name", name, "telephone", telephone),
                        "words", "不给钱"));
    }

    private static JsonNode search(Officer officer, String text) {
        return officer.post(
                        "/api/v1/persons/search", null, Map.of("text", text, "purpose", "CONTACT", "words", "通知补正材料"))
                .body();
    }

    private JsonNode records(String query) {
        return auditor.get("/api/v1/access-records?" + query).body().path("items");
    }
}
