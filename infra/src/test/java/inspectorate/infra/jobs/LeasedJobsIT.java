package inspectorate.infra.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.RatingRunId;
import inspectorate.domain.integrity.RatingRunCommand.StartRatingRun;
import inspectorate.infra.Officer;
import inspectorate.infra.Patience;
import inspectorate.infra.RunningInspectorate;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Other processes are played here by their claims: each has another name. */
class LeasedJobsIT extends RunningInspectorate {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final String job = "job-" + UUID.randomUUID();

    @Autowired
    MongoClient mongo;

    @Autowired
    Commands commands;

    @Value("${inspectorate.database}")
    String database;

    @Test
    void of_many_that_claim_a_job_at_once_one_gets_it() throws InterruptedException {
        var got = new AtomicInteger();
        var threads = IntStream.range(0, 12)
                .mapToObj(number -> Thread.ofPlatform().start(() -> {
                    if (process("process-" + number).claim(job, LONG, "{}")) {
                        got.incrementAndGet();
                    }
                }))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
        assertThat(got).hasValue(1);
    }

    @Test
    void a_process_that_claims_and_renews_at_once_is_not_refused_by_itself() {
        var one = process("one");
        for (int round = 0; round < 100; round++) {
            var contended = job + round;
            var renewed = CompletableFuture.supplyAsync(() -> one.claim(contended, LONG, "renewed"));
            assertThat(one.claim(contended, LONG, "claimed")).isTrue();
            assertThat(renewed.join()).isTrue();
            one.release(contended);
        }
    }

    @Test
    void who_has_it_renews_it_and_who_lets_it_lapse_loses_it() {
        var dead = process("dead");
        var heir = process("heir");
        assertThat(dead.claim(job, LONG, "1")).isTrue();
        assertThat(heir.claim(job, LONG, "2")).isFalse();
        assertThat(heir.progress(job)).contains("1");

        assertThat(dead.claim(job, Duration.ZERO, "3")).isTrue();
        Patience.until(() -> heir.claim(job, LONG, "4"));
        assertThat(dead.claim(job, LONG, "5")).isFalse();
        dead.release(job);
        assertThat(dead.progress(job)).contains("4");
        heir.release(job);
        assertThat(dead.progress(job)).isEmpty();
    }

    @Test
    void a_run_at_which_another_process_is_shows_its_progress_and_is_taken_up_when_that_one_is_silent() {
        var cell = new GridCellId("340111/" + UUID.randomUUID());
        var run = RatingRunId.of(cell, 2024);
        var day = LocalDate.of(2025, 3, 3);
        var other = process("other");
        var told = """
            {"runId":"%s","cell":"%s","year":2024,"status":"RUNNING","total":40,"done":17,"refused":0,\
            "startedAt":"2026-03-02T01:00:00Z"}\
            """.formatted(run, cell);
        assertThat(other.claim("rating-" + run, LONG, told)).isTrue();
        var at = commands.send(
                Caller.system("head"),
                new StartRatingRun(
                        run,
                        Fact.recorded(cell, BusinessDate.of(day), day),
                        2024,
                        Caller.system("head").accountId()));

        var head = new Officer(http(), "department");
        head.waitFor(at.toString());
        assertThat(head.get("/api/v1/rating-runs/" + run).body().path("done").asInt())
                .isEqualTo(17);
        assertThat(head.page("/console/ratings")).contains("17 / 40", "hx-trigger=\"every 2s\"");

        other.claim("rating-" + run, Duration.ZERO, told);
        Patience.until(
                () -> head.get("/api/v1/rating-runs/" + run).text("status").equals("COMPLETED"));
    }

    private LeasedJobs process(String name) {
        return new LeasedJobs(mongo.getDatabase(database).getCollection("jobs"), name, Clock.systemUTC());
    }
}
