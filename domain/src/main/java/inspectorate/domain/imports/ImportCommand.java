package inspectorate.domain.imports;

import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.Identifier;
import inspectorate.domain.ids.ImportId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

public sealed interface ImportCommand extends DomainCommand {

    @TargetAggregateIdentifier
    ImportId importId();

    @Override
    default Identifier target() {
        return importId();
    }

    /**
     * @param file content hash under which the upload is kept
     * @param mapping which column means what, as confirmed by the person who imports; JSON of the mapping profile
     */
    record StartImport(ImportId importId, Fact fact, String file, String mapping, boolean dryRun, AccountId importer)
            implements ImportCommand {}

    record CompleteImport(ImportId importId, Fact fact, ImportResult result) implements ImportCommand {}

    /** @param problem what stopped it, as a sentence; nothing of the file's content */
    record FailImport(ImportId importId, Fact fact, String problem) implements ImportCommand {}
}
