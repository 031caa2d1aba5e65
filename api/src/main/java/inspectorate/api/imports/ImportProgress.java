package inspectorate.api.imports;

import org.jspecify.annotations.Nullable;

/**
 * How far a run is.
 *
 * @param total rows of the ledger; 0 while they are still being counted
 * @param perSecond rows a second since it began
 * @param problem what stopped it, as a sentence
 * @param at position from which every answer reflects the run; null while it runs
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
        @Nullable String problem,
        @Nullable String at) {

    public enum State {
        RUNNING,
        COMPLETED,
        FAILED
    }
}
