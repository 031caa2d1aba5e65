package inspectorate.infra.processes;

import static inspectorate.infra.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.infra.Officer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two application processes over one stack: they share the work, learn of each other, and stand in for each other. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeveralProcessesIT {

    private static final Path FOLDER = Path.of(
                    "target",
                    "processes",
                    String.valueOf(ProcessHandle.current().pid()))
            .toAbsolutePath();
    private static final Duration CLAIM = Duration.ofSeconds(5);
    private static final Duration SLACK = Duration.ofSeconds(4);
    private static final String CARDS = "/api/v1/operations/read-models/employerCard";

    private static Stack stack;
    private static Application one;
    private static Application other;
    private static Installation store;
    private static int registered;

    @BeforeAll
    static void start() {
        stack = new Stack(FOLDER.resolve("stack")).awaitReady();
        one = application("one").awaitReady();
        other = application("other").awaitReady();
        store = new Installation(stack.address("postgres"), stack.address("mongodb"), one.http());
    }

    private static Application application(String name, String... further) {
        return new Application(
                name,
                FOLDER.resolve("data"),
                Stream.concat(
                                Stream.of(
                                        "--inspectorate.stack=" + stack.file(),
                                        "--inspectorate.claim-timeout=" + CLAIM),
                                Stream.of(further))
                        .toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        store.close();
        one.close();
        other.close();
        stack.close();
    }

    @Test
    @Order(1)
    void both_share_the_segments_and_each_reads_what_the_other_was_told() {
        until(
                () -> store.owners(),
                owners -> owners.stream().filter("one"::equals).count() == 2
                        && owners.stream().filter("other"::equals).count() == 2);
        for (int time = 0; time < 10; time++) {
            var inspector = inspector(time % 2 == 0 ? one : other);
            var id = register(inspector);
            var reader = inspector(time % 2 == 0 ? other : one).after(inspector);
            assertThat(until(() -> reader.get("/api/v1/employers/" + id), answer -> answer.status() != 503)
                            .status())
                    .as("what one process was told is read from the other, at its position")
                    .isEqualTo(200);
        }
    }

    @Test
    @Order(2)
    void a_rebuild_and_a_switch_in_one_process_are_so_in_both_and_two_never_begin_one_at_once() throws Exception {
        var begun = new ArrayList<Integer>();
        var threads = Stream.of(one, other)
                .map(process -> Thread.ofPlatform().start(() -> {
                    int status = operator(process)
                            .post(CARDS + "/generations", null, Map.of())
                            .status();
                    synchronized (begun) {
                        begun.add(status);
                    }
                }))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
        int rebuilds = (int) begun.stream().filter(status -> status == 202).count();
        assertThat(begun)
                .as("each began one of its own, one after the other, or was refused")
                .contains(202)
                .isSubsetOf(202, 422);
        var inspector = inspector(other);
        var late = register(inspector);
        var built = until(
                () -> operator(other).get(CARDS).body().path("generations"),
                generations -> generations.size() == 1 + rebuilds
                        && generations
                                .get(generations.size() - 1)
                                .at("/rebuild/state")
                                .asString()
                                .equals("BUILT"));
        int number = built.get(built.size() - 1).path("number").asInt();
        assertThat(operator(one)
                        .post(CARDS + "/generations/" + number + "/switch", null, Map.of())
                        .status())
                .isEqualTo(200);
        until(() -> operator(other).get(CARDS).body().path("answering").asInt(), answering -> answering == number);
        for (var process : List.of(one, other)) {
            var reader = inspector(process).after(inspector);
            assertThat(until(() -> reader.get("/api/v1/employers/" + late), answer -> answer.status() != 503)
                            .status())
                    .isEqualTo(200);
        }
        assertThat(operator(one)
                        .delete(CARDS + "/generations/"
                                + built.get(0).path("number").asInt())
                        .status())
                .isEqualTo(204);
        until(() -> operator(other).get(CARDS).body().path("generations").size(), size -> size == rebuilds);
    }

    @Test
    @Order(3)
    void one_that_is_paused_past_its_claim_overwrites_nothing_when_it_goes_on() {
        one.stopAt("DOSSIERS_WRITTEN", 1);
        var inspector = inspector(other);
        var ids = new ArrayList<String>();
        while (!one.stopped(200)) {
            // a caller who asks for no position: this one is held up on purpose
            ids.add(register(inspector(other)));
        }
        one.pause();
        // its thread goes on from between dossiers and documents when the process does
        until(store::owners, owners -> owners.stream().allMatch("other"::equals));
        for (var id : List.copyOf(ids)) {
            until(
                    () -> inspector.post(
                            "/api/v1/employers/" + id + "/grid-cell",
                            "moved-" + id,
                            Map.of("on", "2025-06-01", "cellId", "340111/moved")),
                    answer -> answer.status() < 300);
        }
        ids.add(register(inspector));
        one.proceed();
        one.stopAt("DOSSIERS_WRITTEN", 0);
        until(store::owners, owners -> owners.stream().filter("one"::equals).count() == 2);
        ids.add(register(inspector));
        consistent();
        var reader = inspector(one).after(inspector);
        for (var id : ids.subList(0, ids.size() - 2)) {
            var card = until(() -> reader.get("/api/v1/employers/" + id), answer -> answer.status() != 503);
            assertThat(card.text("cellId")).isEqualTo("340111/moved");
        }
    }

    @Test
    @Order(4)
    void what_a_killed_process_held_is_taken_over_within_the_time_of_its_claim() {
        var inspector = inspector(other);
        one.kill();
        long killed = System.nanoTime();
        until(store::owners, owners -> owners.stream().allMatch("other"::equals));
        var took = Duration.ofNanos(System.nanoTime() - killed);
        System.out.println("Taken over after " + took);
        for (int time = 0; time < 8; time++) {
            var id = register(inspector);
            assertThat(until(() -> inspector.get("/api/v1/employers/" + id), answer -> answer.status() != 503)
                            .status())
                    .isEqualTo(200);
        }
        consistent();
        assertThat(took)
                .as("the claim, the next look at half of it, and what the machine is late by")
                .isLessThan(CLAIM.plus(CLAIM.dividedBy(2)).plus(SLACK));
    }

    @Test
    @Order(5)
    void a_process_that_only_answers_says_when_nobody_writes_what_it_answers_from() {
        try (var web = application("web", "--inspectorate.roles=web").awaitReady()) {
            var inspector = inspector(web);
            register(inspector);
            until(() -> answers(web), status -> status == 200);
            assertThat(store.present()).as("it is left no share").doesNotContain("web");
            assertThat(store.owners()).as("it projects nothing itself").containsOnly("other");
            other.kill();
            var id = register(new Officer(web.http(), "inspector"));
            until(() -> answers(web), status -> status == 503);
            assertThat(operator(web)
                            .get("/api/v1/operations/processors")
                            .raw()
                            .getHeaders()
                            .containsHeader("Inspectorate-Stale"))
                    .isTrue();
            one.start();
            one.awaitReady();
            until(() -> answers(web), status -> status == 200);
            assertThat(until(() -> inspector.get("/api/v1/employers/" + id), answer -> answer.status() != 503)
                            .status())
                    .isEqualTo(200);
        }
    }

    private static int answers(Application process) {
        return operator(process).get("/actuator/health/answers").status();
    }

    /** Every event stands once in its dossier, and every document is as its dossier makes it. */
    private static void consistent() {
        var operator = operator(other);
        until(store::missing, List::isEmpty);
        assertThat(store.filed().values()).allMatch(times -> times == 1);
        for (String model : List.of("employerCard", "facts")) {
            var path = "/api/v1/operations/read-models/" + model + "/verifications";
            operator.post(path, null, Map.of());
            var run = until(() -> operator.get(path).body(), state -> state.hasNonNull("endedAt"));
            assertThat(run.path("state").asString()).as(run.toString()).isEqualTo("DONE");
            assertThat(run.path("percent").asInt()).isEqualTo(100);
            assertThat(run.path("differing").asLong()).as(run.toString()).isZero();
        }
    }

    private static Officer inspector(Application process) {
        return new Officer(process.http(), "inspector");
    }

    private static Officer operator(Application process) {
        return new Officer(process.http(), "operator");
    }

    private static String register(Officer inspector) {
        var body = Map.<String, Object>of(
                "on", "2024-01-10", "cellId", "340111/shared", "name", "第" + registered++ + "共用单位有限公司（示例）");
        return until(
                        () -> inspector.post("/api/v1/employers", "shared-" + registered, body),
                        answer -> answer.status() < 300)
                .text("id");
    }
}
