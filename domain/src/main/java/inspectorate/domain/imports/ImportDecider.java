package inspectorate.domain.imports;

import static inspectorate.domain.imports.ImportRule.*;

import inspectorate.domain.History;
import inspectorate.domain.imports.ImportCommand.*;
import inspectorate.domain.imports.ImportEvent.*;
import java.util.List;

/** Every decision about the run of an import. */
final class ImportDecider {

    private ImportDecider() {}

    static List<ImportEvent> decide(History<ImportEvent> history, ImportCommand command) {
        return switch (command) {
            case StartImport start -> {
                IMPORT_STARTS_ONCE.require(history.size() == 0);
                yield List.of(new ImportStarted(
                        start.importId(),
                        start.fact(),
                        start.file(),
                        start.mapping(),
                        start.dryRun(),
                        start.importer()));
            }
            case CompleteImport complete -> {
                IMPORT_IS_RUNNING.require(history.size() == 1);
                yield List.of(new ImportCompleted(complete.importId(), complete.fact(), complete.result()));
            }
            case FailImport fail -> {
                IMPORT_IS_RUNNING.require(history.size() == 1);
                yield List.of(new ImportFailed(fail.importId(), fail.fact(), fail.problem()));
            }
        };
    }
}
