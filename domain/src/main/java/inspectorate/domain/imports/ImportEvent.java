package inspectorate.domain.imports;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.ImportId;

public sealed interface ImportEvent extends DomainEvent {

    ImportId importId();

    @Override
    default String stream() {
        return importId().value();
    }

    @Override
    default String dossier() {
        return importId().value();
    }

    record ImportStarted(ImportId importId, Fact fact, String file, String mapping, boolean dryRun, AccountId importer)
            implements ImportEvent {}

    record ImportCompleted(ImportId importId, Fact fact, ImportResult result) implements ImportEvent {}

    record ImportFailed(ImportId importId, Fact fact, String problem) implements ImportEvent {}
}
