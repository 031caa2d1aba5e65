package inspectorate.api.imports;

import com.github.benmanes.caffeine.cache.Caffeine;
import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.api.commands.Metadata;
import inspectorate.api.imports.mapping.CaseFile;
import inspectorate.api.imports.rules.LedgerRule;
import inspectorate.domain.Rule;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.blacklist.ListingRule;
import inspectorate.domain.cases.CaseCommand.MigrateCase;
import inspectorate.domain.cases.CaseRule;
import inspectorate.domain.employers.EmployerRule;
import inspectorate.domain.grids.GridCellCommand.DefineGridCell;
import inspectorate.domain.grids.GridCellRule;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.migrations.OldFileCommand.MigrateFirstCase;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;

/** Sends what a row becomes. What is there already is no failure: that is how the same row is imported once. */
final class LedgerSender {

    private static final int ATTEMPTS = 5;
    private static final int MOST_EMPLOYERS = 20_000;

    private final CommandGateway gateway;
    private final Caller caller;
    private final Set<GridCellId> cells = ConcurrentHashMap.newKeySet();

    /** Those met lately; one that was forgotten is found registered. */
    private final Map<EmployerId, CompletableFuture<Boolean>> employers = Caffeine.newBuilder()
            .maximumSize(MOST_EMPLOYERS)
            .<EmployerId, CompletableFuture<Boolean>>build()
            .asMap();

    private final Predicate<String> isThere;

    /** True while rows turn out to be there already: an append that fails leaves a gap in the event store's numbers. */
    private volatile boolean repeating;

    /** @param isThere whether the event store has that stream */
    LedgerSender(CommandGateway gateway, Caller caller, Predicate<String> isThere) {
        this.gateway = gateway;
        this.caller = caller;
        this.isThere = isThere;
    }

    /** @return true if the row was new */
    boolean send(CaseFile file) {
        boolean imported = sendCase(file);
        repeating = !imported;
        if (file.listing() != null) {
            sendOnce(file.listing(), file.listing().fact().provenance(), ListingRule.LISTING_IS_MIGRATED_ONCE);
        }
        return imported;
    }

    /** Every row waits until its employer is there: none is recorded under an employer that was refused. */
    private boolean sendCase(CaseFile file) {
        var registered = new CompletableFuture<Boolean>();
        var other = employers.putIfAbsent(file.employer().employerId(), registered);
        if (other != null && other.join()) {
            return migrate(file);
        }
        try {
            boolean together = !repeating && sendTogether(file);
            if (!together) {
                sendOnce(file.employer(), provenance(file), EmployerRule.EMPLOYER_IS_REGISTERED_ONCE);
            }
            registered.complete(true);
            return together || migrate(file);
        } finally {
            registered.complete(false);
        }
    }

    /** False where one of the two is there already, or was begun at the same moment: each is then sent by itself. */
    private boolean sendTogether(CaseFile file) {
        try {
            dispatch(new MigrateFirstCase(file.employer(), file.migration()), provenance(file));
            return true;
        } catch (RuntimeException failed) {
            if (meaning(failed, EmployerRule.EMPLOYER_IS_REGISTERED_ONCE) == Meaning.OTHER) {
                throw failed;
            }
            return false;
        }
    }

    private boolean migrate(CaseFile file) {
        return !(repeating && isThere.test(file.migration().caseId().value()))
                && sendOnce(file.migration(), provenance(file), CaseRule.CASE_IS_REGISTERED_ONCE);
    }

    private static @Nullable String provenance(CaseFile file) {
        return file.migration().fact().provenance();
    }

    void define(DefineGridCell cell) {
        if (cells.add(cell.cellId())) {
            try {
                sendOnce(cell, null, GridCellRule.CELL_IS_DEFINED_ONCE);
            } catch (RuntimeException refused) {
                cells.remove(cell.cellId());
                throw refused;
            }
        }
    }

    /**
     * False where it is there already. What was overtaken or came too late is sent again, unless it is a case that is
     * there: that was begun without looking.
     *
     * @throws RuleViolated if it came too late each time
     */
    private boolean sendOnce(Object command, @Nullable String provenance, Rule there) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                dispatch(command, provenance);
                return true;
            } catch (RuntimeException failed) {
                var meaning = meaning(failed, there);
                if (meaning == Meaning.OTHER) {
                    throw failed;
                }
                if (meaning == Meaning.THERE
                        || command instanceof MigrateCase migration
                                && isThere.test(migration.caseId().value())) {
                    return false;
                }
            }
        }
        throw new RuleViolated(LedgerRule.ROW_IS_RECORDED_IN_TIME);
    }

    private void dispatch(Object command, @Nullable String provenance) {
        gateway.sendAndWait(
                GenericCommandMessage.asCommandMessage(command).withMetaData(Metadata.of(caller, null, provenance)));
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
        }
        return Commands.overtaken(failed) ? Meaning.CONFLICT : Meaning.OTHER;
    }
}
