package inspectorate.api.imports;

import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.api.commands.Metadata;
import inspectorate.api.commands.StoreHead;
import inspectorate.api.imports.ImportProgress.State;
import inspectorate.api.imports.files.FileStore;
import inspectorate.api.imports.mapping.LedgerReader;
import inspectorate.api.imports.mapping.LedgerReader.LedgerCase;
import inspectorate.api.imports.mapping.Mapping;
import inspectorate.api.imports.mapping.Survey;
import inspectorate.api.imports.rules.RowProblem;
import inspectorate.api.jobs.Hold;
import inspectorate.api.jobs.HoldLost;
import inspectorate.api.problems.RuleSentences;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.grids.GridCellCommand.DefineGridCell;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.ImportId;
import inspectorate.domain.imports.ImportCommand;
import inspectorate.domain.imports.ImportCommand.CompleteImport;
import inspectorate.domain.imports.ImportCommand.FailImport;
import inspectorate.query.projection.Milestone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs an import: rows in order, their commands side by side, at most so many at once. */
@Component
class LedgerImporter {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerImporter.class);
    private static final int AT_ONCE = 24;

    /** To record how a run ended. */
    private static final int ATTEMPTS = 5;

    private final CommandGateway gateway;
    private final Ledgers ledgers;
    private final FileStore files;
    private final StoreHead head;
    private final EventStore events;

    LedgerImporter(CommandGateway gateway, Ledgers ledgers, FileStore files, StoreHead head, EventStore events) {
        this.gateway = gateway;
        this.ledgers = ledgers;
        this.files = files;
        this.head = head;
        this.events = events;
    }

    /** @param cell of the run: what the importer may see */
    record Run(String runId, GridCellId cell, String file, Mapping mapping, boolean dryRun, Caller caller) {}

    void run(Run run, Tally tally, Hold hold) {
        try {
            read(run, tally, hold);
            end(run, tally, null);
        } catch (HoldLost lost) {
            throw lost;
        } catch (RuleViolated refused) {
            end(run, tally, RuleSentences.chinese(refused.rule()) + " " + refused.getMessage());
        } catch (IOException | RuntimeException broken) {
            LOG.error("Import {} stopped", run.runId(), broken);
            end(run, tally, "导入中断，已导入的行保留，可重新运行 The import was interrupted; rows imported stay, run it again");
        }
    }

    private void read(Run run, Tally tally, Hold hold) throws IOException {
        var file = files.open(run.file());
        try (var errors = new ErrorFile(files.writeNote(errorsOf(run.runId())))) {
            boolean held = true;
            try {
                var reader = ledgers.reader(
                        file, run.mapping(), run.runId(), run.caller().scope());
                var survey = reader.survey();
                tally.counted(survey.rows());
                rows(run, tally, hold, errors, reader, survey);
                hold.require();
            } catch (HoldLost lost) {
                // whoever holds it now keeps a list of its own
                held = false;
                throw lost;
            } finally {
                if (held) {
                    errors.keep();
                }
            }
        }
    }

    static String errorsOf(String runId) {
        return "errors-" + runId + ".csv";
    }

    private void rows(Run run, Tally tally, Hold hold, ErrorFile errors, LedgerReader reader, Survey survey)
            throws IOException {
        var sender = new LedgerSender(
                gateway,
                run.caller(),
                stream -> events.lastSequenceNumberFor(stream).isPresent());
        var places = new Semaphore(AT_ONCE);
        var failed = new AtomicReference<@Nullable RuntimeException>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            reader.each(survey, row -> {
                throwIfAny(failed);
                hold.require();
                note(errors, row);
                tally.read.incrementAndGet();
                count(tally, row);
                if (row.caseFile() == null || run.dryRun()) {
                    return;
                }
                places.acquireUninterruptibly();
                threads.execute(() -> {
                    try {
                        send(run, sender, row, tally, errors);
                    } catch (RuntimeException broken) {
                        failed.compareAndSet(null, broken);
                    } finally {
                        places.release();
                    }
                });
            });
        }
        throwIfAny(failed);
    }

    private static void throwIfAny(AtomicReference<@Nullable RuntimeException> failed) {
        var broken = failed.get();
        if (broken != null) {
            throw broken;
        }
    }

    private static void note(ErrorFile errors, LedgerCase row) {
        row.problems().forEach(problem -> {
            try {
                errors.write(problem);
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        });
    }

    private static void count(Tally tally, LedgerCase row) {
        if (row.refused()) {
            tally.refused.incrementAndGet();
        } else if (!row.problems().isEmpty()) {
            tally.warned.incrementAndGet();
        }
    }

    private void send(Run run, LedgerSender sender, LedgerCase row, Tally tally, ErrorFile errors) {
        var file = row.caseFile();
        if (file == null) {
            return;
        }
        try {
            define(run, sender, file.employer().fact());
            (sender.send(file) ? tally.imported : tally.repeated).incrementAndGet();
            Milestone.ROW_IMPORTED.reached();
        } catch (RuleViolated refused) {
            tally.refused.incrementAndGet();
            try {
                errors.write(RowProblem.of(row.row(), "", refused));
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }
    }

    private void define(Run run, LedgerSender sender, Fact fact) {
        var cell = fact.cellId();
        if (cell.isJurisdiction()) {
            var name = ledgers.divisions()
                    .find(cell.value())
                    .map(division -> division.name())
                    .orElse(cell.value());
            var today = ledgers.today();
            var defined = Fact.migrated(cell, BusinessDate.UNKNOWN, today, run.runId());
            sender.define(new DefineGridCell(cell, defined, name));
        }
    }

    private void end(Run run, Tally tally, @Nullable String problem) {
        var today = ledgers.today();
        var fact = Fact.recorded(run.cell(), BusinessDate.of(today), today);
        var id = new ImportId(run.runId());
        record(run, problem == null ? new CompleteImport(id, fact, tally.result()) : new FailImport(id, fact, problem));
        tally.end(problem == null ? State.COMPLETED : State.FAILED, problem, head.afterLastCommand());
    }

    private void record(Run run, ImportCommand end) {
        var message = GenericCommandMessage.asCommandMessage(end).withMetaData(Metadata.of(run.caller(), null, null));
        for (int attempt = 1; ; attempt++) {
            try {
                gateway.sendAndWait(message);
                return;
            } catch (RuntimeException failed) {
                if (attempt == ATTEMPTS || !Commands.overtaken(failed)) {
                    throw failed;
                }
            }
        }
    }
}
