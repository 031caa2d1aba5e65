package inspectorate.infra.processes;

import static inspectorate.infra.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.infra.Officer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A ledger of which one process imports a part: the other brings it to its end, and never both at once. */
@Execution(ExecutionMode.CONCURRENT)
class SharedImportIT {

    private static final int ROWS = 120;
    private static final Path FOLDER = Path.of(
                    "target",
                    "shared-import",
                    String.valueOf(ProcessHandle.current().pid()))
            .toAbsolutePath();

    @Test
    void what_a_killed_process_left_is_finished_by_one_other() throws IOException {
        try (var stack = new Stack(FOLDER.resolve("stack")).awaitReady();
                var one = application(stack, "one").awaitReady();
                var other = application(stack, "other").awaitReady()) {
            var importer = new Officer(one.http(), "importer");
            var draft = importer.upload("/api/v1/imports", ledger());
            assertThat(draft.body().path("places")).as(draft.body().toString()).isEmpty();
            one.stopAt("ROW_IMPORTED", 20);
            var run = importer.post(
                            "/api/v1/imports/" + draft.text("importId") + "/runs", null, Map.of("dryRun", false))
                    .text("runId");
            assertThat(one.stopped(60_000)).isTrue();

            var watcher = new Officer(other.http(), "importer");
            var seen = until(
                    () -> watcher.get("/api/v1/imports/runs/" + run).body(),
                    progress -> progress.path("imported").asInt() > 0);
            assertThat(seen.path("state").asString())
                    .as("the other process knows how far it is")
                    .isEqualTo("RUNNING");

            one.kill();
            var ended = until(
                    () -> watcher.get("/api/v1/imports/runs/" + run).body(),
                    progress -> progress.path("state").asString().equals("COMPLETED"));
            assertThat(ended.path("read").asInt()).isEqualTo(ROWS);
            assertThat(ended.path("refused").asInt()).isZero();
            assertThat(ended.path("repeated").asInt())
                    .as("what the dead one had recorded")
                    .isPositive();
            assertThat(ended.path("imported").asInt() + ended.path("repeated").asInt())
                    .isEqualTo(ROWS);
            watcher.waitFor(ended.path("at").asString());
            assertThat(watcher.get("/api/v1/cases?size=1").body().path("total").asInt())
                    .isEqualTo(ROWS);
        }
    }

    private static Application application(Stack stack, String name) {
        return new Application(name, FOLDER.resolve("data"), "--inspectorate.stack=" + stack.file());
    }

    private static Path ledger() throws IOException {
        Files.createDirectories(FOLDER);
        var rows = IntStream.range(0, ROWS)
                .mapToObj(row -> row + ",第" + row + "共用单位有限公司（示例）,安徽省合肥市包河区,投诉,2024-03-05,拖欠工资,2,3000")
                .collect(Collectors.joining("\n"));
        return Files.writeString(FOLDER.resolve("台账.csv"), "序号,被投诉单位,所在地,线索来源,投诉日期,违法类型,涉及人数,金额(元)\n" + rows + "\n");
    }
}
