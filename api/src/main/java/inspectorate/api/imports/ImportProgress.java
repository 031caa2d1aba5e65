package inspectorate.api.imports;

import org.jspecify.annotations.Nullable;

/**
 * How far a run is.
 *
 * @param total rows of the ledger; 0 while they are still being counted
 * @param perSecond rows a second since it began
 * @param problem what stopped it, as a sentence
 */
public record ImportProgress(
        String runId,
        State state,
        boolean dryRun,
        long read,
        long total,
        long imported,
        long repeated,
        long refused,
        long warned,
        double perSecond,
        @Nullable String problem) {

    public enum State {
        RUNNING,
        COMPLETED,
        FAILED
    }
}
