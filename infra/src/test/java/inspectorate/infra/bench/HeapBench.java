package inspectorate.infra.bench;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.query.projection.BatchWatch;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What a rebuild of every read model holds in memory, and when there are ten times as many documents. */
class HeapBench {

    private static final int FEW = Bench.sized(5_000);
    private static final int MANY = 10 * FEW;

    private final Report report = new Report("Heap");

    @Test
    void a_rebuild_holds_as_much_for_ten_times_the_documents() {
        try (var stack = new ReadStack()) {
            report.table(
                    "events", "documents, MB", "rebuilt, events/s", "most heap held, MB", "of which before", "load");
            rebuild(stack, 0, FEW);
            rebuild(stack, FEW, MANY);
        }
    }

    private void rebuild(ReadStack stack, int from, int until) {
        InventedLog.write(stack.events(), from, until);
        int events = until * InventedLog.EVENTS_EACH;
        stack.process(stack.readSide(List.of()).invoker(BatchWatch.NONE), events);
        var models = stack.readSide(ReadStack.projections()).readModels();
        RebuildBench.ready(models);
        long before = held();
        try (var heap = new HeapWatch(1)) {
            var rebuilt = RebuildBench.rebuild(models, events, models::rebuildAll);
            report.row(
                    events,
                    megabytes(stack),
                    Report.number(rebuilt.perSecond()),
                    heap.megabytes(),
                    before,
                    Machine.load());
            assertThat(rebuilt.perSecond()).isPositive();
        }
    }

    private static long held() {
        try (var heap = new HeapWatch(1)) {
            heap.look();
            return heap.megabytes();
        }
    }

    private static long megabytes(ReadStack stack) {
        var documents = stack.documents();
        return documents.listCollectionNames().into(new ArrayList<>()).stream()
                        .mapToLong(name -> ((Number) documents
                                        .runCommand(new Document("collStats", name))
                                        .get("size"))
                                .longValue())
                        .sum()
                >> 20;
    }
}
