package inspectorate.infra.processes;

import static inspectorate.infra.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.infra.Officer;
import inspectorate.infra.embedded.Servers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The document store stops under two processes that both record and both project. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Execution(ExecutionMode.CONCURRENT)
class SharedOutageIT {

    private static final Path FOLDER = Path.of(
                    "target",
                    "shared-outage",
                    String.valueOf(ProcessHandle.current().pid()))
            .toAbsolutePath();

    private static Servers servers;
    private static Application one;
    private static Application other;
    private static Installation store;

    @BeforeAll
    static void start() throws IOException {
        servers = new Servers(FOLDER.resolve("servers"));
        var stack = servers.written(FOLDER.resolve("data").resolve("stack.properties"));
        one = new Application("one", FOLDER.resolve("data"), "--inspectorate.stack=" + stack).awaitReady();
        other = new Application("other", FOLDER.resolve("data"), "--inspectorate.stack=" + stack).awaitReady();
        store = new Installation(servers.postgresUrl(), servers.documentsUri(), one.http());
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        store.close();
        other.close();
        one.close();
        servers.close();
    }

    @Test
    void both_take_commands_meanwhile_and_both_go_on_when_it_is_back_with_nothing_lost_doubled_or_parked() {
        bothProject();
        try (var here = new Desk(one, "one");
                var there = new Desk(other, "other")) {
            both(here, there, 3);
            servers.stopDocuments();
            both(here, there, 3);
            for (var process : List.of(one, other)) {
                until(() -> operator(process).get("/actuator/health/answers").status(), status -> status == 503);
                assertThat(operator(process).get("/actuator/health/readiness").status())
                        .isEqualTo(200);
            }
            both(here, there, 3);
            servers.startDocuments();
            both(here, there, 3);
            bothProject();
            both(here, there, 3);
            here.close();
            there.close();
            assertThat(here.refused()).isNull();
            assertThat(there.refused()).isNull();
            answered(Stream.concat(here.employers().stream(), there.employers().stream())
                    .toList());
        }
        consistent();
    }

    private static void both(Desk here, Desk there, int more) {
        here.await(more);
        there.await(more);
    }

    /** Each holds its half of the segments. */
    private static void bothProject() {
        until(
                store::owners,
                owners -> owners.stream().filter("one"::equals).count() == 2
                        && owners.stream().filter("other"::equals).count() == 2);
    }

    private static void answered(List<String> employers) {
        until(store::missing, List::isEmpty);
        for (var process : List.of(one, other)) {
            until(() -> operator(process).get("/actuator/health/answers").status(), status -> status == 200);
            for (var employer : employers) {
                var card = new Officer(process.http(), "agency").get("/api/v1/employers/" + employer);
                assertThat(card.status()).as(card.body().toString()).isEqualTo(200);
                assertThat(card.body().path("casesTotal").asInt()).isOne();
                assertThat(card.raw().getHeaders().containsHeader("Inspectorate-Stale"))
                        .isFalse();
            }
        }
    }

    /** Every event once in its dossier, nothing parked or skipped, every document as its dossier makes it. */
    private static void consistent() {
        assertThat(store.filed().values()).allMatch(times -> times == 1);
        var parked = operator(other).get("/api/v1/operations/parked").body();
        assertThat(parked.path("total").asLong()).as(parked.toString()).isZero();
        var runs = "/api/v1/operations/verifications";
        var run = operator(one).post(runs, null, Map.of()).text("id");
        var done = until(
                () -> operator(one).get(runs + "/" + run).body(),
                state -> !state.path("state").asString().equals("RUNNING"));
        var found = new ArrayList<String>();
        operator(one)
                .get(runs + "/" + run + "/findings")
                .body()
                .path("items")
                .forEach(item -> found.add(item.toString()));
        assertThat(done.path("state").asString()).as(done.toString()).isEqualTo("DONE");
        assertThat(found).isEmpty();
    }

    private static Officer operator(Application process) {
        return new Officer(process.http(), "operator");
    }
}
