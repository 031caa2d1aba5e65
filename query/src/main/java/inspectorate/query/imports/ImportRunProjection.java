package inspectorate.query.imports;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.imports.ImportEvent;
import inspectorate.domain.imports.ImportEvent.*;
import inspectorate.domain.imports.ImportResult;
import inspectorate.query.imports.ImportRun.Status;
import inspectorate.query.projection.Position;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ImportRunProjection implements Projection<ImportRun> {

    @Override
    public String name() {
        return "importRun";
    }

    @Override
    public int generation() {
        return 2;
    }

    @Override
    public Class<ImportRun> documentType() {
        return ImportRun.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(ImportEvent.class);
    }

    @Override
    public Set<String> keysOf(Recorded recorded) {
        return recorded.event() instanceof ImportEvent event
                ? Set.of(event.importId().value())
                : Set.of();
    }

    @Override
    public ImportRun blank(String key) {
        return new ImportRun(key, "", "", "", false, "", Instant.EPOCH, Status.RUNNING, null, null, null);
    }

    @Override
    public ImportRun fold(ImportRun document, Recorded recorded) {
        return switch (recorded.event()) {
            case ImportStarted started ->
                new ImportRun(
                        document.importId(),
                        started.fact().cellId().value(),
                        started.file(),
                        started.mapping(),
                        started.dryRun(),
                        started.importer().value(),
                        recorded.recordedAt(),
                        Status.RUNNING,
                        null,
                        null,
                        null);
            case ImportCompleted completed -> ended(document, recorded, Status.COMPLETED, completed.result(), null);
            case ImportFailed failed -> ended(document, recorded, Status.FAILED, null, failed.problem());
            default -> document;
        };
    }

    private static ImportRun ended(
            ImportRun run, Recorded recorded, Status status, @Nullable ImportResult result, @Nullable String problem) {
        return new ImportRun(
                run.importId(),
                run.cellId(),
                run.file(),
                run.mapping(),
                run.dryRun(),
                run.importerId(),
                run.startedAt(),
                status,
                result,
                problem,
                new Position(recorded.index()).toString());
    }

    @Override
    public boolean worthKeeping(ImportRun document) {
        return !document.file().isEmpty();
    }

    @Override
    public List<String> listedBy() {
        return List.of("status", "startedAt");
    }

    @Override
    public String cellOf(ImportRun document) {
        return document.cellId();
    }
}
