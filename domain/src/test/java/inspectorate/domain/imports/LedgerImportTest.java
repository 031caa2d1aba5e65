package inspectorate.domain.imports;

import static inspectorate.domain.Facts.on;
import static inspectorate.domain.Facts.refusedBy;
import static inspectorate.domain.imports.ImportRule.*;

import inspectorate.domain.Fact;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.ImportId;
import inspectorate.domain.imports.ImportCommand.*;
import inspectorate.domain.imports.ImportEvent.*;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LedgerImportTest {

    private static final ImportId IMPORT = new ImportId("import-2");
    private static final AccountId IMPORTER = new AccountId("head-1");
    private static final Fact MONDAY = on("2026-03-02");
    private static final ImportResult RESULT = new ImportResult(100, 90, 5, 5, 2);
    private static final ImportStarted STARTED = new ImportStarted(IMPORT, MONDAY, "sha-256", "{}", false, IMPORTER);
    private static final ImportCompleted COMPLETED = new ImportCompleted(IMPORT, MONDAY, RESULT);

    private final AggregateTestFixture<LedgerImport> fixture = new AggregateTestFixture<>(LedgerImport.class);

    @Test
    void an_import_starts() {
        fixture.givenNoPriorActivity()
                .when(new StartImport(IMPORT, MONDAY, "sha-256", "{}", false, IMPORTER))
                .expectEvents(STARTED);
    }

    @Test
    void an_import_starts_once() {
        fixture.given(STARTED)
                .when(new StartImport(IMPORT, MONDAY, "sha-256", "{}", false, IMPORTER))
                .expectException(refusedBy(IMPORT_STARTS_ONCE));
    }

    @Test
    void a_running_import_completes_or_fails() {
        fixture.given(STARTED).when(new CompleteImport(IMPORT, MONDAY, RESULT)).expectEvents(COMPLETED);
        fixture.given(STARTED)
                .when(new FailImport(IMPORT, MONDAY, "The file is cut off"))
                .expectEvents(new ImportFailed(IMPORT, MONDAY, "The file is cut off"));
    }

    @Test
    void what_does_not_run_neither_completes_nor_fails() {
        fixture.givenNoPriorActivity()
                .when(new CompleteImport(IMPORT, MONDAY, RESULT))
                .expectException(refusedBy(IMPORT_IS_RUNNING));
        fixture.given(STARTED, COMPLETED)
                .when(new FailImport(IMPORT, MONDAY, "too late"))
                .expectException(refusedBy(IMPORT_IS_RUNNING));
    }
}
