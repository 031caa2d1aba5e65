package inspectorate.api.imports;

import inspectorate.api.imports.ImportProgress.State;
import inspectorate.domain.imports.ImportResult;
import inspectorate.query.projection.Position;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The counts of a run while it runs. */
final class Tally {

    private final String runId;
    private final boolean dryRun;
    private final long began = System.nanoTime();
    final AtomicLong read = new AtomicLong();
    final AtomicLong imported = new AtomicLong();
    final AtomicLong repeated = new AtomicLong();
    final AtomicLong refused = new AtomicLong();
    final AtomicLong warned = new AtomicLong();
    private volatile long total;
    private volatile State state = State.RUNNING;
    private volatile @Nullable String problem;
    private volatile @Nullable String at;
    private volatile long ended;

    Tally(String runId, boolean dryRun) {
        this.runId = runId;
        this.dryRun = dryRun;
    }

    void counted(long rows) {
        total = rows;
    }

    void end(State how, @Nullable String why, Position reflecting) {
        ended = System.nanoTime();
        problem = why;
        at = reflecting.toString();
        state = how;
    }

    ImportProgress progress() {
        double seconds = ((ended == 0 ? System.nanoTime() : ended) - began) / 1e9;
        return new ImportProgress(
                runId,
                state,
                dryRun,
                read.get(),
                total,
                imported.get(),
                repeated.get(),
                refused.get(),
                warned.get(),
                read.get() / Math.max(seconds, 0.001),
                problem,
                at);
    }

    ImportResult result() {
        return new ImportResult(
                (int) read.get(), (int) imported.get(), (int) repeated.get(), (int) refused.get(), (int) warned.get());
    }
}
