package inspectorate.query.imports;

import inspectorate.domain.imports.ImportResult;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import as its events tell it; the progress of a running one is the importer's to tell.
 *
 * @param at position from which every answer reflects the run; null until it has ended
 */
public record ImportRun(
        String importId,
        String cellId,
        String file,
        String mapping,
        boolean dryRun,
        String importerId,
        Instant startedAt,
        Status status,
        @Nullable ImportResult result,
        @Nullable String problem,
        @Nullable String at) {

    public enum Status {
        RUNNING,
        COMPLETED,
        FAILED
    }
}
