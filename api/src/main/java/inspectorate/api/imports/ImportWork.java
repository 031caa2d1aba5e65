package inspectorate.api.imports;

import inspectorate.api.imports.LedgerImporter.Run;
import inspectorate.api.jobs.Hold;
import inspectorate.api.jobs.HoldLost;
import inspectorate.api.jobs.Work;
import inspectorate.domain.ids.GridCellId;
import java.util.Map;

/** One run of a ledger, seen by those who ask for its progress for as long as it is here. */
final class ImportWork implements Work {

    private final LedgerImporter importer;
    private final Run run;
    private final Map<String, ImportWork> running;
    private final Tally tally;

    ImportWork(LedgerImporter importer, Run run, Map<String, ImportWork> running) {
        this.importer = importer;
        this.run = run;
        this.running = running;
        this.tally = new Tally(run.runId(), run.dryRun());
    }

    GridCellId cell() {
        return run.cell();
    }

    @Override
    public void run(Hold hold) {
        running.put(run.runId(), this);
        try {
            importer.run(run, tally, hold);
        } catch (HoldLost lost) {
            running.remove(run.runId());
            throw lost;
        }
    }

    @Override
    public ImportProgress progress() {
        return tally.progress();
    }
}
