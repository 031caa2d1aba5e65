package inspectorate.infra.bench;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.api.commands.Caller;
import inspectorate.api.imports.ImportDesk;
import inspectorate.api.imports.ImportProgress;
import inspectorate.api.imports.ImportProgress.State;
import inspectorate.query.projection.Position;
import inspectorate.query.projection.Positions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A ledger from its upload until every answer reflects it, and what the heap holds meanwhile, for short and long ones. */
class ImportBench extends Bench {

    private static final int[] ROWS = {sized(10_000), sized(50_000), sized(300_000)};
    private static final Caller CALLER = Caller.system("bench");

    @Autowired
    private ImportDesk desk;

    @Autowired
    private Positions positions;

    @TempDir
    private Path directory;

    private final Report report = new Report("Imports");

    @Test
    void ledgers_of_ten_thousand_to_three_hundred_thousand_rows() throws Exception {
        imported(ledger(0, sized(3_000))); // so that what is measured runs compiled
        report.table("rows", "imported, rows/s", "imported and to be seen, rows/s", "most heap held, MB", "load");
        for (int run = 0; run < ROWS.length; run++) {
            var file = ledger(run + 1, ROWS[run]);
            try (var heap = new HeapWatch(5)) {
                long began = System.nanoTime();
                var progress = imported(file);
                double recorded = ROWS[run] * 1e9 / (System.nanoTime() - began);
                var at = Position.parse(Objects.requireNonNull(progress.at()));
                assertThat(positions.await(at, ofMinutes(60))).isTrue();
                double seen = ROWS[run] * 1e9 / (System.nanoTime() - began);
                report.row(ROWS[run], recorded, seen, heap.megabytes(), Machine.load());
            }
        }
    }

    private ImportProgress imported(Path file) throws IOException, InterruptedException {
        try (var content = Files.newInputStream(file)) {
            var draft = desk.upload(CALLER, file.getFileName().toString(), content);
            assertThat(draft.missing()).isEmpty();
            var run = desk.start(CALLER, draft.importId(), false);
            var progress = desk.progress(CALLER, run);
            while (progress.state() == State.RUNNING) {
                Thread.sleep(20);
                progress = desk.progress(CALLER, run);
            }
            assertThat(progress.imported()).as(progress.toString()).isEqualTo(progress.total());
            return progress;
        }
    }

    private Path ledger(int number, int rows) throws IOException {
        var file = directory.resolve("ledger-" + number + ".csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("序号,被投诉单位,所在地,线索来源,投诉日期,违法类型,涉及人数,金额(万元),责令改正文书,责令改正日期,改正期限,履行情况\n");
            for (int row = 1; row <= rows; row++) {
                var day = LocalDate.of(2023, 1, 1).plusDays(row % 700);
                out.write("%d,量测%d册%d号建筑劳务有限公司,安徽省合肥市包河区,投诉,%s,拖欠工资,%d,%d.5,限期改正指令书,%s,%s,%s\n"
                        .formatted(
                                row,
                                number,
                                row,
                                day,
                                1 + row % 40,
                                1 + row % 90,
                                day.plusDays(10),
                                day.plusDays(20),
                                row % 3 == 0 ? "逾期改正" : "按期改正"));
            }
        }
        return file;
    }
}
