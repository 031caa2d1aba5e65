package inspectorate.infra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.api.cases.DoubleCases;
import inspectorate.infra.Officer.Answer;
import inspectorate.query.caseboard.CaseCard;
import inspectorate.query.projection.Scope;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A provisional file and one with a code prove to be one employer's, and then not to be after all. */
class MergingIT extends AtWork {

    private static final String TODAY =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    private static final String YESTERDAY =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1).toString();

    @Autowired
    private DoubleCases doubleCases;

    private String file;
    private String fileName;
    private String survivor;
    private String code;
    private String caseOfFile;
    private String caseOfSurvivor;
    private Instant before;

    @Test
    void two_files_become_one_in_every_answer_stay_apart_in_the_past_and_become_two_again() throws Exception {
        filesWithACaseEach();
        mergedByTwo();
        addressesLeadToTheSurvivor();
        everyAnswerIsOne();
        var merged = Instant.now();
        theWholeIsTold("&asOf=" + TODAY);
        thePastShowsThemApart();
        theCaseOfTheMergedFileGoesOn();
        readModelsAgree();
        oneCaseOnOneActIsOpen();
        unmergedByTwo();
        everyAnswerIsTwoAgain();
        theWholeIsTold("&asKnownAt=" + merged);
        thePastShowsThemApart("asKnownAt=" + before);
        say(caseOfSurvivor, "filing", filing());
        readModelsAgree();
    }

    @Test
    void two_open_cases_on_one_act_of_files_that_prove_to_be_one_are_shown_and_merged() throws Exception {
        filesWithACaseEach();
        for (var caseId : List.of(caseOfFile, caseOfSurvivor)) {
            say(caseId, "acceptance", Map.of("on", "2025-03-03"));
            say(caseId, "filing", filing());
        }
        assertThat(doubles(caseOfFile)).isEmpty();
        mergedByTwo();
        assertThat(doubles(caseOfFile)).containsExactly(caseOfSurvivor);
        var later = toBeMerged().stream()
                .filter(Set.of(caseOfFile, caseOfSurvivor)::contains)
                .findFirst()
                .orElseThrow();
        var first = later.equals(caseOfFile) ? caseOfSurvivor : caseOfFile;
        assertThat(agency.page("/console/agenda")).contains("同一违法行为有两件在办案件，须合并");
        var form = "/console/cases/" + later + "/steps/MERGE";
        assertThat(agency.page("/console/cases/" + later)).contains("同一违法行为另有在办案件", form + "?into=" + first);
        assertThat(inspector.page("/console/cases/" + later))
                .contains("同一违法行为另有在办案件")
                .doesNotContain(form);
        assertThat(agency.page(form + "?into=" + first)).contains("value=\"" + first + "\"");
        assertThat(agency.send(form, Map.of("on", "2025-03-12", "into", first, "reason", "同一违法行为"))
                        .status())
                .isEqualTo(302);
        assertThat(toBeMerged()).doesNotContain(caseOfFile, caseOfSurvivor);
        assertThat(doubles(first)).isEmpty();

        var third = intake(survivor);
        say(third, "acceptance", Map.of("on", "2025-03-03"));
        var refused = agency.post("/api/v1/cases/" + third + "/filing", null, filing());
        assertThat(refused.text("rule")).isEqualTo("ONE_OPEN_CASE_PER_ACT");
        assertThat(refused.text("concerns")).isEqualTo(first);
        say(first, "withdrawal", Map.of("on", "2025-03-12", "reason", "违法事实不成立"));
        say(third, "filing", filing());
    }

    @Test
    void a_double_case_is_told_where_the_cases_are_wherever_the_merged_file_was() throws InterruptedException {
        var here = cell;
        filesWithACaseEach(here + "-elsewhere", here);
        for (var caseId : List.of(caseOfFile, caseOfSurvivor)) {
            say(caseId, "acceptance", Map.of("on", "2025-03-03"));
            say(caseId, "filing", filing());
        }
        mergedByTwo();
        assertThat(doubleCases.tooMany(new Scope(here)))
                .extracting(CaseCard::caseId)
                .hasSize(1)
                .isSubsetOf(caseOfFile, caseOfSurvivor);
    }

    private List<String> doubles(String caseId) {
        return agency.get("/api/v1/cases/" + caseId + "/doubles")
                .body()
                .valueStream()
                .map(other -> other.path("caseId").asString())
                .toList();
    }

    private List<String> toBeMerged() {
        return agency.get("/api/v1/agenda?size=200")
                .body()
                .path("items")
                .valueStream()
                .filter(entry -> entry.path("kind").asString().equals("CASE_IS_DOUBLE"))
                .map(entry -> entry.path("subjectId").asString())
                .toList();
    }

    private void filesWithACaseEach() throws InterruptedException {
        filesWithACaseEach(cell, cell);
    }

    private void filesWithACaseEach(String cellOfFile, String cellOfSurvivor) throws InterruptedException {
        cell = cellOfFile;
        var provisional = registration(null);
        fileName = provisional.get("name").toString();
        file = inspector.done("/api/v1/employers", provisional);
        code = Codes.fresh();
        cell = cellOfSurvivor;
        survivor = inspector.done("/api/v1/employers", registration(code));
        agency.after(inspector);
        caseOfFile = intake(file);
        caseOfSurvivor = intake(survivor);
        // so that no event shares the instant that is asked about
        Thread.sleep(5);
        before = Instant.now();
        Thread.sleep(5);
    }

    private void mergedByTwo() {
        agency.done(merging(file) + "/proposal", Map.of("on", TODAY, "survivorId", survivor, "reason", "同一营业执照"));
        assertThat(agency.get("/api/v1/agenda?size=200").body().path("items"))
                .anyMatch(entry -> entry.path("kind").asString().equals("MERGE_AWAITS_CONFIRMATION")
                        && entry.path("subjectId").asString().equals(file));
        assertThat(agency.post(merging(file) + "/confirmation", null, Map.of("on", TODAY))
                        .text("rule"))
                .isEqualTo("SECOND_OFFICER_CONFIRMS");
        assertThat(inspector
                        .post(merging(file) + "/confirmation", null, Map.of("on", TODAY))
                        .status())
                .isEqualTo(403);
        assertThat(agency.get("/api/v1/employers/" + file).status()).isEqualTo(200);
        department.after(agency);
        var done = department.post(merging(file) + "/confirmation", "confirm-" + file, Map.of("on", TODAY));
        assertThat(done.status()).as(done.body().toString()).isEqualTo(200);
        var again = department.post(merging(file) + "/confirmation", "confirm-" + file, Map.of("on", TODAY));
        assertThat(again.status()).as(again.body().toString()).isEqualTo(200);
        agency.after(department);
        inspector.after(department);
        assertThat(agency.get(merging(file)).text("state")).isEqualTo("MERGED");
        assertThat(items(agency.get("/api/v1/agenda?size=200")))
                .noneMatch(entry -> entry.path("subjectId").asString().equals(file));
    }

    private void addressesLeadToTheSurvivor() throws Exception {
        var rest = "/api/v1/employers/";
        var console = "/console/employers/";
        assertThat(moved("GET", rest + file)).isEqualTo(rest + survivor);
        assertThat(moved("GET", rest + file + "/timeline?kind=FileMerged&size=3"))
                .isEqualTo(rest + survivor + "/timeline?kind=FileMerged&size=3");
        assertThat(moved("POST", rest + file + "/names")).isEqualTo(rest + survivor + "/names");
        assertThat(moved("GET", console + file + "?kind=FILE")).isEqualTo(console + survivor + "?kind=FILE");
        assertThat(agency.get(console + survivor).status()).isEqualTo(200);
        assertThat(agency.get(console + file + "/merging").status()).isEqualTo(200);
        assertThat(agency.get("/console/mergings").status()).isEqualTo(200);
    }

    /** Where one who does not follow by itself is sent. */
    private String moved(String method, String path) throws Exception {
        var basic = Base64.getEncoder().encodeToString("agency:agency-demo".getBytes(UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString("{\"on\":\"2026-01-01\",\"name\":\"示例\"}"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(308);
            return answer.headers().firstValue("Location").orElseThrow();
        }
    }

    private void everyAnswerIsOne() {
        var card = agency.get("/api/v1/employers/" + survivor).body();
        assertThat(card.path("creditCode").asString()).isEqualTo(code);
        assertThat(card.path("casesTotal").asInt()).isEqualTo(2);
        assertThat(card.path("formerNames").toString()).contains(fileName);
        assertThat(timeline(survivor, ""))
                .contains("FileMergeProposed", "FileMerged", "FileTakenIn")
                .hasSize(7);
        assertThat(found(fileName)).containsExactly(survivor);
        assertThat(found(code)).containsExactly(survivor);
        assertThat(byCode("").body()).isEqualTo(card);
        for (String caseId : List.of(caseOfFile, caseOfSurvivor)) {
            var matter = agency.get("/api/v1/cases/" + caseId).body();
            assertThat(matter.path("employerId").asString()).isEqualTo(survivor);
            assertThat(matter.path("creditCode").asString()).isEqualTo(code);
        }
        assertThat(items(agency.get("/api/v1/cases?employerId=" + survivor))).hasSize(2);
        assertThat(figure("").path("facts").asInt()).isEqualTo(2);
        assertThat(figure("").path("employers").asInt()).isEqualTo(1);
        var known = agency.get("/public/v1/employers?name={name}", fileName).body();
        assertThat(known.path("employers")).hasSize(1);
        assertThat(known.path("employers").get(0).path("creditCode").asString()).isEqualTo(code);
        assertThat(agency.get("/api/v1/events/{id}", file + "#0").text("kind")).isEqualTo("EmployerRegistered");
    }

    private Officer.Answer byCode(String point) {
        return agency.get("/api/v1/employers?creditCode=" + code + point);
    }

    private void thePastShowsThemApart() {
        thePastShowsThemApart("asKnownAt=" + before);
        thePastShowsThemApart("asOf=" + YESTERDAY);
        assertThat(agency.get("/console/employers/" + file + "?asOf=" + YESTERDAY)
                        .status())
                .isEqualTo(200);
    }

    private void thePastShowsThemApart(String point) {
        var apart = agency.get("/api/v1/employers/" + file + "?" + point).body();
        assertThat(apart.path("employerId").asString()).as(point).isEqualTo(file);
        assertThat(apart.path("name").asString()).isEqualTo(fileName);
        assertThat(apart.path("casesTotal").asInt()).isEqualTo(1);
        var other = agency.get("/api/v1/employers/" + survivor + "?" + point).body();
        assertThat(other.path("casesTotal").asInt()).isEqualTo(1);
        assertThat(other.path("formerNames")).isEmpty();
        assertThat(timeline(file, "&" + point)).containsExactlyInAnyOrder("EmployerRegistered", "IntakeRegistered");
        assertThat(agency.get("/api/v1/cases/" + caseOfFile + "?" + point).text("employerId"))
                .isEqualTo(file);
        assertThat(found(fileName, point)).containsExactly(file);
        assertThat(found(code, point)).containsExactly(survivor);
        assertThat(byCode("&" + point).body()).as(point).isEqualTo(other);
        assertThat(byCode("&asOf=2023-12-31").status()).isEqualTo(404);
        assertThat(figure("&" + point).path("employers").asInt()).as(point).isEqualTo(2);
        listedApart(point);
    }

    private void listedApart(String point) {
        for (var caseId : List.of(caseOfFile, caseOfSurvivor)) {
            var own = caseId.equals(caseOfFile) ? file : survivor;
            assertThat(subjects("/api/v1/cases?employerId=" + own + "&" + point, "caseId"))
                    .as(point)
                    .containsExactly(caseId);
            var agenda = new Pages(agency, "/api/v1/agenda?size=200&until=2025-04-01&" + point).all();
            assertThat(agenda)
                    .as(point)
                    .filteredOn(entry -> entry.path("subjectId").asString().equals(caseId))
                    .extracting(entry -> entry.path("employerId").asString())
                    .containsExactly(own);
        }
    }

    private List<String> subjects(String path, String field) {
        return items(agency.get(path)).stream()
                .map(item -> item.path(field).asString())
                .toList();
    }

    /** All that is told of either, whenever it is asked for after it was. */
    private void theWholeIsTold(String point) {
        assertThat(timeline(survivor, point))
                .containsAll(timeline(file, "&asKnownAt=" + before))
                .contains("FileMerged", "FileTakenIn");
        assertThat(agency.get("/api/v1/employers/" + survivor + "?" + point)
                        .body()
                        .path("casesTotal")
                        .asInt())
                .isGreaterThanOrEqualTo(2);
        assertThat(subjects("/api/v1/cases?employerId=" + survivor + point, "caseId"))
                .contains(caseOfFile, caseOfSurvivor);
        assertThat(found(fileName, point.substring(1))).containsExactly(survivor);
    }

    private void theCaseOfTheMergedFileGoesOn() {
        say(caseOfFile, "acceptance", Map.of("on", "2025-03-03"));
        assertThat(agency.get("/api/v1/cases/" + caseOfFile).text("stage")).isEqualTo("ACCEPTED");
        assertThat(timeline(survivor, "")).contains("CaseAccepted");
        var further = intake(file);
        assertThat(agency.get("/api/v1/cases/" + further).text("employerId")).isEqualTo(survivor);
        say(further, "refusal", Map.of("on", "2025-03-04", "reason", "不属管辖"));
    }

    private void oneCaseOnOneActIsOpen() {
        say(caseOfFile, "filing", filing());
        say(caseOfSurvivor, "acceptance", Map.of("on", "2025-03-03"));
        var second = agency.post("/api/v1/cases/" + caseOfSurvivor + "/filing", null, filing());
        assertThat(second.text("rule")).isEqualTo("ONE_OPEN_CASE_PER_ACT");
    }

    private void unmergedByTwo() {
        inspector.after(agency);
        inspector.done(merging(file) + "/unmerge-proposal", Map.of("on", TODAY, "reason", "误合并"));
        agency.after(inspector);
        assertThat(agency.get("/api/v1/mergings?state=UNMERGE_PROPOSED").body().path("items"))
                .anyMatch(entry -> entry.path("fileId").asString().equals(file));
        assertThat(agency.post(merging(file) + "/refusal", null, Map.of("on", TODAY, "reason", " "))
                        .text("rule"))
                .isEqualTo("MERGING_STATES_REASON");
        agency.done(merging(file) + "/confirmation", Map.of("on", TODAY));
    }

    private void everyAnswerIsTwoAgain() {
        var card = agency.get("/api/v1/employers/" + file).body();
        assertThat(card.path("name").asString()).isEqualTo(fileName);
        assertThat(card.path("casesTotal").asInt()).isEqualTo(2);
        var other = agency.get("/api/v1/employers/" + survivor).body();
        assertThat(other.path("casesTotal").asInt()).isEqualTo(1);
        assertThat(other.path("formerNames")).isEmpty();
        assertThat(found(fileName)).containsExactly(file);
        assertThat(found(code)).containsExactly(survivor);
        assertThat(agency.get("/api/v1/cases/" + caseOfFile).text("employerId")).isEqualTo(file);
        assertThat(figure("").path("employers").asInt()).isEqualTo(2);
        assertThat(timeline(survivor, "")).doesNotContain("FileMerged").contains("FileReleased");
    }

    /** Nothing differs between what is stored and what the dossiers make. */
    private void readModelsAgree() throws InterruptedException {
        var operator = new Officer(http(), "operator").after(agency);
        for (String model : List.of("employerCard", "caseBoard")) {
            var path = "/api/v1/operations/read-models/" + model + "/verifications";
            operator.post(path, null, Map.of());
            var run = operator.get(path).body();
            while (!run.hasNonNull("endedAt")) {
                Thread.sleep(50);
                run = operator.get(path).body();
            }
            assertThat(run.path("state").asString()).as(run.toString()).isEqualTo("DONE");
            assertThat(run.path("differing").asLong()).as(run.toString()).isZero();
        }
    }

    private static String merging(String file) {
        return "/api/v1/employers/" + file + "/merging";
    }

    private JsonNode figure(String point) {
        return agency.get("/api/v1/figures?indicator=INTAKES&to=2025-03-02&cell=" + cell + point)
                .body()
                .get(0);
    }

    /** The demo may be rating all employers meanwhile: what that says is left out. */
    private List<String> timeline(String employer, String point) {
        return items(agency.get("/api/v1/employers/" + employer + "/timeline?size=200" + point)).stream()
                .map(entry -> entry.path("kind").asString())
                .filter(kind -> !kind.equals("IntegrityGradeAssigned"))
                .toList();
    }

    private List<String> found(String text) {
        return found(text, "");
    }

    private List<String> found(String text, String point) {
        return StreamSupport.stream(
                        agency.get("/api/v1/search?q={text}&" + point, text)
                                .body()
                                .path("hits")
                                .spliterator(),
                        false)
                .filter(hit -> hit.path("id").asString().equals(file)
                        || hit.path("id").asString().equals(survivor))
                .map(hit -> hit.path("id").asString())
                .toList();
    }

    private static List<JsonNode> items(Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return StreamSupport.stream(answer.body().path("items").spliterator(), false)
                .toList();
    }
}
