package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is told of a file that was merged, and what its address answers. */
class MergedFilesIT extends AtWork {

    private static final String TODAY =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    private static final String YESTERDAY =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1).toString();

    @Test
    void facts_of_a_merged_file_are_corrected_and_retracted_from_the_survivors_page() {
        var file = employer();
        var survivor = employer();
        List.of(file, survivor).forEach(this::named);
        List.of(file, survivor).forEach(this::visited);
        List.of(file, survivor).forEach(this::graded);
        var caseId = ordered(file);
        say(caseId, "breaches", Map.of("on", "2025-05-01"));
        var listing = candidate(file);
        agency.done(
                "/api/v1/listings/" + listing + "/proposals",
                Map.of("on", "2025-05-06", "ground", "AMOUNT_REACHES_CRIME_STANDARD", "article", "第五条"));
        merged(file, survivor);

        var renamed = held(file, survivor, "EmployerRenamed");
        corrected(agency, survivor, renamed, Map.of("on", "2024-03-02", "name", "又名（示例）" + UUID.randomUUID()));
        retracted(agency, survivor, held(file, survivor, "EmployerRenamed"));
        var visit = held(file, survivor, "InspectionRecorded");
        corrected(agency, survivor, visit, Map.of("on", "2024-05-06", "mode", "SPECIAL", "workers", "31"));
        var corrected = held(file, survivor, "InspectionRecorded");
        assertThat(corrected.path("event").path("workers").asInt()).isEqualTo(31);
        retracted(agency, survivor, corrected);
        corrected(
                agency,
                survivor,
                held(file, survivor, "WageArrearsReported"),
                Map.of("on", "2025-03-11", "workers", "13", "assessed", "130000.00"));
        retracted(agency, survivor, held(file, survivor, "OrderBreached"));
        corrected(
                department,
                survivor,
                held(file, survivor, "ListingProposed"),
                Map.of("on", "2025-05-07", "ground", "AMOUNT_REACHES_CRIME_STANDARD", "article", "第五条第一项"));
        retracted(department, survivor, held(file, survivor, "ListingProposed"));
        retracted(department, survivor, held(file, survivor, "IntegrityGradeAssigned"));
        for (var kind : List.of("EmployerRenamed", "InspectionRecorded", "IntegrityGradeAssigned")) {
            assertThat(facts(file, survivor, kind)).as(kind).noneMatch(MergedFilesIT::holds);
            assertThat(facts(survivor, survivor, kind)).as(kind).hasSize(1).allMatch(MergedFilesIT::holds);
        }
    }

    @Test
    void a_fact_is_named_by_its_place_in_the_merged_files_own_stream() {
        var file = employer();
        var survivor = employer();
        List.of(file, survivor).forEach(this::named);
        merged(file, survivor);

        var second = "/api/v1/employers/" + file + "/facts/1/";
        agency.done(
                second + "correction",
                Map.of("reason", "误录", "on", "2024-03-02", "name", "又名（示例）" + UUID.randomUUID()));
        var renamed = held(file, survivor, "EmployerRenamed").path("eventId").asString();
        agency.done(
                second.replace("/1/", "/" + renamed.substring(renamed.indexOf('#') + 1) + "/") + "retraction",
                Map.of("reason", "误录"));
        assertThat(facts(file, survivor, "EmployerRenamed")).hasSize(2).noneMatch(MergedFilesIT::holds);
        assertThat(facts(survivor, survivor, "EmployerRenamed")).hasSize(1).allMatch(MergedFilesIT::holds);
    }

    @Test
    void its_address_answers_who_sees_the_survivor_and_nobody_who_sees_neither() {
        var captain = new Officer(http(), "captain");
        var file = employer();
        var survivor =
                employerIn("340111/340111003/T" + UUID.randomUUID().toString().substring(0, 8));
        var unseen = employer();
        var address = "/api/v1/employers/" + file;
        merged(file, survivor);
        merged(unseen, employer());
        captain.after(agency);

        assertThat(captain.get(address).raw().getHeaders().getFirst("Location"))
                .startsWith("/api/v1/employers/" + survivor);
        assertThat(captain.get(address + "?asOf=" + TODAY).status()).isEqualTo(308);
        assertThat(captain.get(address + "?asOf=" + YESTERDAY).text("employerId"))
                .as("it stood by itself then")
                .isEqualTo(file);
        assertThat(captain.get("/console/employers/" + file).status()).isEqualTo(308);
        assertThat(captain.page("/console/employers/" + survivor)).contains("/console/employers/" + file + "/merging");
        assertThat(captain.get(address + "/merging").text("state")).isEqualTo("MERGED");
        assertThat(captain.page("/console/employers/" + file + "/merging")).contains("/unmerge-proposal");
        captain.done(address + "/merging/unmerge-proposal", Map.of("on", TODAY, "reason", "误合并"));

        for (var below : List.of("", "?asOf=" + TODAY, "/timeline", "/merging")) {
            assertThat(captain.get("/api/v1/employers/" + unseen + below).status())
                    .as(below)
                    .isEqualTo(404);
        }
        department.after(captain).done(address + "/merging/confirmation", Map.of("on", TODAY));
        assertThat(captain.after(department).get(address).status())
                .as("it stands by itself again, elsewhere")
                .isEqualTo(404);
        assertThat(captain.get(address + "/merging").status()).isEqualTo(404);
    }

    @Test
    void the_listings_of_a_past_day_are_those_of_the_files_as_they_were_then() {
        var file = employer();
        var survivor = employer();
        say(ordered(file), "breaches", Map.of("on", "2025-05-01"));
        var listing = "/console/blacklist/" + candidate(file);
        merged(file, survivor);

        var page = "/console/employers/";
        assertThat(agency.page(page + survivor)).contains(listing);
        assertThat(agency.page(page + survivor + "?asOf=" + YESTERDAY)).doesNotContain(listing);
        assertThat(agency.page(page + file + "?asOf=" + YESTERDAY)).contains(listing);
    }

    @Test
    void a_clue_whose_employer_became_known_later_is_the_survivors_too() {
        var file = employer();
        var survivor = employer();
        inspector.after(agency);
        var clue = inspector.done(
                "/api/v1/clues",
                Map.of(
                        "on",
                        "2026-03-02",
                        "cellId",
                        cell,
                        "matter",
                        "WAGE_ARREARS",
                        "channel",
                        "HOTLINE",
                        "employerDescription",
                        "示例路口工地"));
        inspector.done("/api/v1/clues/" + clue + "/employer", Map.of("on", "2026-03-03", "employerId", file));
        agency.after(inspector);
        merged(file, survivor);

        assertThat(clues(survivor, "")).containsExactly(clue);
        assertThat(clues(file, "")).containsExactly(clue);
        assertThat(clues(survivor, "&asOf=" + TODAY)).containsExactly(clue);
        assertThat(clues(survivor, "&asOf=" + YESTERDAY)).isEmpty();
        assertThat(clues(file, "&asOf=" + YESTERDAY)).containsExactly(clue);
    }

    private List<String> clues(String employer, String point) {
        return agency.get("/api/v1/clues?employerId=" + employer + point)
                .body()
                .path("items")
                .valueStream()
                .map(clue -> clue.path("clueId").asString())
                .toList();
    }

    private String employerIn(String other) {
        var said = registration(null);
        said.put("cellId", other);
        var id = inspector.done("/api/v1/employers", said);
        agency.after(inspector);
        return id;
    }

    private void named(String employer) {
        agency.done(
                "/api/v1/employers/" + employer + "/names",
                Map.of("on", "2024-03-01", "name", "更名（示例）" + UUID.randomUUID()));
    }

    private void visited(String employer) {
        inspector.after(agency);
        inspector.done(
                "/api/v1/inspections",
                Map.of("on", "2024-05-05", "employerId", employer, "mode", "ROUTINE", "workers", 30));
        agency.after(inspector);
    }

    private void graded(String employer) {
        department.after(agency);
        var done = department.post(
                "/api/v1/ratings/" + employer + "/2024/recomputation", null, Map.of("on", "2025-01-20"));
        assertThat(done.status()).as(done.body().toString()).isEqualTo(200);
        agency.after(department);
    }

    private void merged(String file, String survivor) {
        var merging = "/api/v1/employers/" + file + "/merging";
        agency.done(merging + "/proposal", Map.of("on", TODAY, "survivorId", survivor, "reason", "同一营业执照"));
        department.after(agency);
        department.done(merging + "/confirmation", Map.of("on", TODAY));
        agency.after(department);
    }

    private void corrected(Officer who, String page, JsonNode fact, Map<String, String> said) {
        change(who, page, fact, "correction", said);
    }

    private void retracted(Officer who, String page, JsonNode fact) {
        change(who, page, fact, "retraction", Map.of());
    }

    /** By the link on the fact's own page, below that of the employer. */
    private void change(Officer who, String page, JsonNode fact, String change, Map<String, String> said) {
        who.after(agency).after(department);
        var event = "/console/employers/" + page + "/events/"
                + fact.path("eventId").asString().replace('#', '/');
        assertThat(who.page(event)).contains(event + "/retraction");
        var typed = new HashMap<>(said);
        typed.put("reason", "误录");
        var sent = who.send(event + "/" + change, typed);
        assertThat(sent.status()).as(fact.path("kind") + sent.page()).isEqualTo(302);
        department.after(who);
        agency.after(who);
    }

    private JsonNode held(String file, String survivor, String kind) {
        return facts(file, survivor, kind).stream()
                .filter(MergedFilesIT::holds)
                .findFirst()
                .orElseThrow();
    }

    private static boolean holds(JsonNode fact) {
        return !fact.hasNonNull("retractedBy") && !fact.hasNonNull("correctedBy");
    }

    /** Of that file's own, as the other's timeline tells them. */
    private List<JsonNode> facts(String file, String timeline, String kind) {
        return agency.get("/api/v1/employers/" + timeline + "/timeline?size=200&kind=" + kind)
                .body()
                .path("items")
                .valueStream()
                .filter(entry ->
                        entry.path("event").path("employerId").asString().equals(file))
                .toList();
    }
}
