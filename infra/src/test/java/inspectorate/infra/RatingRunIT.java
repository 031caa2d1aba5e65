package inspectorate.infra;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.accounts.Role;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.RatingRunId;
import inspectorate.domain.integrity.RatingRunCommand.StartRatingRun;
import inspectorate.query.projection.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The yearly rating of a territory: one run, told by its events, brought to its end whatever became of its process. */
class RatingRunIT extends AtWork {

    private static final int YEAR = 2024;

    @Autowired
    Commands commands;

    /** The demo grades the whole district, these tests' employers as well. */
    @BeforeEach
    void the_demo_has_graded_its_years() {
        long deadline = System.nanoTime() + ofSeconds(90).toNanos();
        while (department
                .get("/api/v1/rating-runs?size=200")
                .body()
                .path("items")
                .valueStream()
                .noneMatch(RatingRunIT::lastOfTheDemo)) {
            assertThat(System.nanoTime()).as("the demo is told").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private static boolean lastOfTheDemo(JsonNode run) {
        return run.path("cell").asString().equals("340111")
                && run.path("year").asInt() == 2025
                && run.path("status").asString().equals("COMPLETED");
    }

    @Test
    void a_run_grades_who_was_visited_and_its_progress_is_told() {
        var visited = visited(3);
        var unseen = employer();
        department.after(inspector);

        var started = department.post("/api/v1/rating-runs", null, start());
        assertThat(started.status()).isEqualTo(202);
        var ended = ended(started.text("runId"));

        assertThat(ended.path("status").asString()).isEqualTo("COMPLETED");
        assertThat(ended.path("total").asInt()).isEqualTo(4);
        assertThat(ended.path("done").asInt()).isEqualTo(4);
        assertThat(ended.path("refused").asInt()).isZero();
        assertThat(visited).allSatisfy(id -> assertThat(grades(id)).hasSize(1));
        assertThat(grades(unseen)).isEmpty();
        assertThat(department.page("/console/ratings")).contains(cell.substring(cell.indexOf('/') + 1), "4 / 4");
    }

    @Test
    void a_run_that_its_process_left_is_taken_up_by_one_that_is_there() {
        var visited = visited(3);
        var run = leftByItsProcess();
        department.after(inspector);
        assertThat(ended(run.value()).path("status").asString()).isEqualTo("COMPLETED");
        assertThat(visited).allSatisfy(id -> assertThat(grades(id)).hasSize(1));
    }

    @Test
    void a_run_that_its_process_left_goes_on_when_it_is_started_again() {
        visited(2);
        var run = leftByItsProcess();
        department.after(inspector);
        var again = department.post("/api/v1/rating-runs", null, start());
        assertThat(again.text("runId")).isEqualTo(run.value());
        assertThat(ended(run.value()).path("done").asInt()).isEqualTo(2);
    }

    @Test
    void a_grade_on_an_order_that_is_revoked_is_named_and_computed_anew() {
        var employer = employer();
        var caseId = ordered(employer);
        say(caseId, "breaches", Map.of("on", "2025-05-01"));
        department.after(agency);
        var run =
                department.post("/api/v1/rating-runs", null, Map.of("cellId", cell, "year", 2025, "on", "2026-01-20"));
        ended(run.text("runId"));
        assertThat(grades(employer).get(0).path("grade").asString())
                .as(grades(employer).toString())
                .isEqualTo("C");
        assertThat(department.page("/console/employers/" + employer)).doesNotContain("依据已变化");

        department.done(
                "/api/v1/cases/" + caseId + "/steps/revoke-order",
                Map.of("on", "2026-02-02", "by", "SUPERIOR", "reason", "发错单位"));
        var history =
                department.get("/api/v1/employers/" + employer + "/integrity").body();
        assertThat(history.path("outdated").toString()).isEqualTo("[2025]");
        var before = department.get("/api/v1/employers/" + employer + "/integrity?asOf=2026-02-01");
        assertThat(before.body().path("outdated").toString()).isEqualTo("[]");
        assertThat(department.page("/console/employers/" + employer)).contains("依据已变化");
        assertThat(department.page("/console/ratings")).contains("应重新评定", "/2025");
        assertThat(toRateAnew(department)).contains(employer);
        assertThat(toRateAnew(agency.after(department))).isEmpty();
        assertThat(department.page("/console/agenda")).contains("评定依据已变，须重新评定");

        var again = department.send("/console/ratings/" + employer + "/2025", Map.of());
        assertThat(again.status()).isEqualTo(302);
        assertThat(toRateAnew(department)).doesNotContain(employer);
        assertThat(grades(employer).get(1).path("grade").asString()).isEqualTo("A");
        var repeated = department.post(
                "/api/v1/ratings/" + employer + "/2025/recomputation", null, Map.of("on", "2026-02-03"));
        assertThat(repeated.status()).isEqualTo(200);
        assertThat(grades(employer)).hasSize(2);
        assertThat(department.page("/console/employers/" + employer)).doesNotContain("依据已变化");
    }

    private static List<String> toRateAnew(Officer who) {
        return who.get("/api/v1/agenda?size=200")
                .body()
                .path("items")
                .valueStream()
                .filter(entry -> entry.path("kind").asString().equals("GRADE_IS_OUTDATED"))
                .map(entry -> entry.path("subjectId").asString())
                .toList();
    }

    @Test
    void a_grade_of_a_year_in_which_nobody_looked_after_all_is_taken_back() {
        var employer = employer();
        var visit = inspector.done(
                "/api/v1/inspections", Map.of("on", "2024-06-03", "employerId", employer, "mode", "ROUTINE"));
        department.after(inspector);
        ended(department.post("/api/v1/rating-runs", null, start()).text("runId"));
        assertThat(grades(employer)).hasSize(1);

        inspector.done(
                "/api/v1/inspections/" + visit + "/facts/0/retraction", Map.of("employerId", employer, "reason", "误录"));
        department.after(inspector);
        assertThat(department.page("/console/ratings")).contains("应重新评定", employer + "/2024");
        ended(department.post("/api/v1/rating-runs", null, start()).text("runId"));

        assertThat(grades(employer)).isEmpty();
        assertThat(department.page("/console/ratings")).doesNotContain(employer + "/2024");
    }

    private Map<String, Object> start() {
        return Map.of("cellId", cell, "year", YEAR, "on", "2025-03-03");
    }

    private List<String> visited(int count) {
        return Stream.generate(this::employer)
                .limit(count)
                .peek(id -> inspector.done(
                        "/api/v1/inspections", Map.of("on", "2024-06-03", "employerId", id, "mode", "ROUTINE")))
                .toList();
    }

    /** As it stands when the process that began it has died before the first grade. */
    private RatingRunId leftByItsProcess() {
        var territory = new GridCellId(cell);
        var run = RatingRunId.of(territory, YEAR);
        var day = LocalDate.of(2025, 3, 3);
        var head = new Caller(new AccountId("head"), Set.of(Role.DEPARTMENT_HEAD), new Scope("340111"), "head");
        var at = commands.send(
                head,
                new StartRatingRun(run, Fact.recorded(territory, BusinessDate.of(day), day), YEAR, head.accountId()));
        inspector.waitFor(at.toString());
        return run;
    }

    private JsonNode seen(RatingRunId run) {
        return department.get("/api/v1/rating-runs/" + run).body();
    }

    private JsonNode ended(String runId) {
        long deadline = System.nanoTime() + ofSeconds(30).toNanos();
        while (System.nanoTime() < deadline) {
            var seen = seen(new RatingRunId(runId));
            if (seen.hasNonNull("finishedAt")) {
                department.waitFor(seen.path("at").asString());
                return seen;
            }
        }
        throw new AssertionError("The run does not end: " + seen(new RatingRunId(runId)));
    }

    private JsonNode grades(String employer) {
        return department
                .get("/api/v1/employers/" + employer + "/integrity")
                .body()
                .path("grades");
    }
}
