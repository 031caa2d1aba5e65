package inspectorate.api.imports;

import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Metadata;
import inspectorate.api.imports.mapping.CaseFile;
import inspectorate.domain.Rule;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.blacklist.ListingRule;
import inspectorate.domain.cases.CaseRule;
import inspectorate.domain.employers.EmployerRule;
import inspectorate.domain.grids.GridCellCommand.DefineGridCell;
import inspectorate.domain.grids.GridCellRule;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** Sends what a row becomes. What is there already is no failure: that is how the same row is imported once. */
final class LedgerSender {

    private static final int ATTEMPTS = 5;

    private final CommandGateway gateway;
    private final Caller caller;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    LedgerSender(CommandGateway gateway, Caller caller) {
        this.gateway = gateway;
        this.caller = caller;
    }

    /** @return true if the row was new */
    boolean send(CaseFile file) {
        if (known.add(file.employer().employerId().value())) {
            sendOnce(file.employer(), file.migration().fact().provenance(), EmployerRule.EMPLOYER_IS_REGISTERED_ONCE);
        }
        boolean imported =
                sendOnce(file.migration(), file.migration().fact().provenance(), CaseRule.CASE_IS_REGISTERED_ONCE);
        if (file.listing() != null) {
            sendOnce(file.listing(), file.listing().fact().provenance(), ListingRule.LISTING_IS_MIGRATED_ONCE);
        }
        return imported;
    }

    void define(DefineGridCell cell) {
        if (known.add("cell " + cell.cellId().value())) {
            sendOnce(cell, null, GridCellRule.CELL_IS_DEFINED_ONCE);
        }
    }

    /** False where it is there already. A stream that another thread began at the same moment is asked again. */
    private boolean sendOnce(Object command, @Nullable String provenance, Rule there) {
        for (int attempt = 1; ; attempt++) {
            try {
                gateway.sendAndWait(GenericCommandMessage.asCommandMessage(command)
                        .withMetaData(Metadata.of(caller, null, provenance)));
                return true;
            } catch (RuntimeException failed) {
                var meaning = meaning(failed, there);
                if (meaning == Meaning.THERE || meaning == Meaning.CONFLICT && there == CaseRule.CASE_IS_REGISTERED_ONCE) {
                    return false;
                }
                if (meaning == Meaning.OTHER || attempt == ATTEMPTS) {
                    throw failed;
                }
            }
        }
    }

    private enum Meaning {
        THERE,
        CONFLICT,
        OTHER
    }

    private static Meaning meaning(RuntimeException failed, Rule there) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolated refused) {
                return refused.rule().equals(there) ? Meaning.THERE : Meaning.OTHER;
            }
            if (cause instanceof ConcurrencyException || cause instanceof AggregateStreamCreationException) {
                return Meaning.CONFLICT;
            }
        }
        return Meaning.OTHER;
    }
}
