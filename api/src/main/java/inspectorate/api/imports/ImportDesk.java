package inspectorate.api.imports;

import static inspectorate.api.imports.rules.LedgerRule.MAPPING_NAMES_EVERY_REQUIRED_COLUMN;

import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.api.imports.files.FileStore;
import inspectorate.api.imports.mapping.Mapping;
import inspectorate.api.jobs.Jobs;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.ImportId;
import inspectorate.domain.imports.ImportCommand.StartImport;
import inspectorate.query.imports.ImportRun;
import inspectorate.query.imports.ImportRuns;
import inspectorate.query.projection.Json;
import inspectorate.query.projection.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Takes ledgers in: upload, mapping, dry run, run, and what became of it. */
@Component
public class ImportDesk {

    private static final String EVERYWHERE = "ALL";

    private final FileStore files;
    private final Drafts drafts;
    private final LedgerImporter importer;
    private final Ledgers ledgers;
    private final Commands commands;
    private final ImportRuns runs;
    private final Jobs jobs;
    private final Map<String, ImportWork> running = new ConcurrentHashMap<>();

    ImportDesk(
            FileStore files,
            Drafts drafts,
            LedgerImporter importer,
            Ledgers ledgers,
            Commands commands,
            ImportRuns runs,
            Jobs jobs) {
        this.files = files;
        this.drafts = drafts;
        this.importer = importer;
        this.ledgers = ledgers;
        this.commands = commands;
        this.runs = runs;
        this.jobs = jobs;
    }

    /** Keeps the file and proposes what its columns mean. */
    public ImportDraft upload(Caller caller, String fileName, InputStream content) throws IOException {
        var stored = files.put(content, Ledgers.LIMITS.bytes());
        return drafts.propose(caller, fileName, stored);
    }

    public ImportDraft draft(Caller caller, String importId) throws IOException {
        return drafts.find(importId)
                .filter(draft -> draft.ownerId().equals(caller.accountId().value()))
                .orElseThrow(() -> new NoSuchElementException("There is no such import of yours: " + importId));
    }

    public ImportDraft map(Caller caller, String importId, Mapping mapping) throws IOException {
        return drafts.map(draft(caller, importId), mapping, caller.scope());
    }

    /** @return id of the run, whose progress can be asked */
    public String start(Caller caller, String importId, boolean dryRun) throws IOException {
        var draft = draft(caller, importId);
        MAPPING_NAMES_EVERY_REQUIRED_COLUMN.require(draft.missing().isEmpty());
        var runId = UUID.randomUUID().toString();
        var cell = new GridCellId(
                caller.scope().all() ? EVERYWHERE : caller.scope().prefix());
        var today = ledgers.today();
        commands.send(
                caller,
                new StartImport(
                        new ImportId(runId),
                        Fact.recorded(cell, BusinessDate.of(today), today),
                        draft.file(),
                        Json.MAPPER.writeValueAsString(draft.mapping()),
                        dryRun,
                        caller.accountId()));
        var work = new ImportWork(
                importer, new LedgerImporter.Run(runId, cell, draft.file(), draft.mapping(), dryRun, caller), running);
        running.put(runId, work);
        jobs.begin(jobOf(runId), work);
        return runId;
    }

    private static String jobOf(String runId) {
        return "import-" + runId;
    }

    /**
     * What a stopped process left: again from their first row, since what is there stays as it is, and in the
     * territory of who began it.
     */
    void resume(ImportRun run) {
        var scope = run.cellId().equals(EVERYWHERE) ? Scope.ALL : new Scope(run.cellId());
        var caller = new Caller(new AccountId(run.importerId()), Set.of(), scope, run.importerId());
        var mapping = Json.MAPPER.readValue(run.mapping(), Mapping.class);
        var left = new LedgerImporter.Run(
                run.importId(), new GridCellId(run.cellId()), run.file(), mapping, run.dryRun(), caller);
        jobs.takeUp(
                jobOf(run.importId()),
                () -> runs.find(run.importId(), Scope.ALL)
                        .filter(now -> now.status() == ImportRun.Status.RUNNING)
                        .isPresent(),
                new ImportWork(importer, left, running));
    }

    public ImportProgress progress(Caller caller, String runId) {
        var recorded = runs.find(runId, caller.scope());
        if (recorded.filter(run -> run.status() != ImportRun.Status.RUNNING).isPresent()) {
            running.remove(runId);
        }
        var run = running.get(runId);
        if (run != null && caller.scope().covers(run.cell().value())) {
            return run.progress();
        }
        return recorded.map(this::seenFromHere)
                .orElseThrow(() -> new NoSuchElementException("There is no such import run: " + runId));
    }

    private ImportProgress seenFromHere(ImportRun run) {
        return run.status() == ImportRun.Status.RUNNING
                ? jobs.progress(jobOf(run.importId()), ImportProgress.class).orElseGet(() -> ended(run))
                : ended(run);
    }

    private static ImportProgress ended(ImportRun run) {
        var result = run.result();
        long rows = result == null ? 0 : result.rows();
        return new ImportProgress(
                run.importId(),
                ImportProgress.State.valueOf(run.status().name()),
                run.dryRun(),
                rows,
                rows,
                result == null ? 0 : result.imported(),
                result == null ? 0 : result.repeated(),
                result == null ? 0 : result.refused(),
                result == null ? 0 : result.warned(),
                0,
                run.problem(),
                run.at());
    }

    public boolean hasErrors(Caller caller, String runId) {
        progress(caller, runId);
        return files.hasNote(LedgerImporter.errorsOf(runId));
    }

    /** What was refused or warned of, as CSV; empty while the run has not ended. */
    public Optional<InputStream> errors(Caller caller, String runId) throws IOException {
        progress(caller, runId);
        return files.readNote(LedgerImporter.errorsOf(runId));
    }
}
