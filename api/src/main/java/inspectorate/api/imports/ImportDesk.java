package inspectorate.api.imports;

import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.api.imports.files.FileStore;
import inspectorate.api.imports.mapping.Mapping;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.ImportId;
import inspectorate.domain.imports.ImportCommand.StartImport;
import inspectorate.query.imports.ImportRun;
import inspectorate.query.imports.ImportRuns;
import inspectorate.query.projection.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Takes ledgers in: upload, mapping, dry run, run, and what became of it. */
@Component
public class ImportDesk {

    private final FileStore files;
    private final Drafts drafts;
    private final LedgerImporter importer;
    private final Ledgers ledgers;
    private final Commands commands;
    private final ImportRuns runs;
    private final Map<String, Tally> running = new ConcurrentHashMap<>();

    ImportDesk(
            FileStore files,
            Drafts drafts,
            LedgerImporter importer,
            Ledgers ledgers,
            Commands commands,
            ImportRuns runs) {
        this.files = files;
        this.drafts = drafts;
        this.importer = importer;
        this.ledgers = ledgers;
        this.commands = commands;
        this.runs = runs;
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
        var runId = UUID.randomUUID().toString();
        var cell = new GridCellId(caller.scope().all() ? "ALL" : caller.scope().prefix());
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
        begin(new LedgerImporter.Run(runId, cell, draft.file(), draft.mapping(), dryRun, caller));
        return runId;
    }

    /** Runs that a stopped application left: again from their first row, since what is there stays as it is. */
    void resume(ImportRun run) {
        var caller = Caller.system(run.importerId());
        var mapping = Json.MAPPER.readValue(run.mapping(), Mapping.class);
        begin(new LedgerImporter.Run(
                run.importId(), new GridCellId(run.cellId()), run.file(), mapping, run.dryRun(), caller));
    }

    private void begin(LedgerImporter.Run run) {
        var tally = new Tally(run.runId(), run.dryRun());
        if (running.putIfAbsent(run.runId(), tally) == null) {
            Thread.ofVirtual().name("import-" + run.runId()).start(() -> importer.run(run, tally));
        }
    }

    public ImportProgress progress(Caller caller, String runId) {
        var tally = running.get(runId);
        var recorded = runs.find(runId, caller.scope());
        if (tally != null) {
            return tally.progress();
        }
        return recorded.map(ImportDesk::ended)
                .orElseThrow(() -> new NoSuchElementException("There is no such import run: " + runId));
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
                run.problem());
    }

    /** What was refused or warned of, as CSV; empty while the run has not begun. */
    public Optional<Path> errors(Caller caller, String runId) {
        progress(caller, runId);
        return Optional.of(files.note(LedgerImporter.errorsOf(runId))).filter(Files::exists);
    }
}
