package inspectorate.api.operations;

import inspectorate.query.projection.Verification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the verification of one read model is.
 *
 * @param checked documents folded anew so far
 * @param differing how many of them are not stored as their dossier makes them
 * @param findings the first of those
 * @param endedAt null while it runs
 */
public record VerificationRun(
        String model,
        long checked,
        long differing,
        List<Verification.Finding> findings,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String problem) {

    /** How long it took; null while it runs. */
    public @Nullable Duration took() {
        return endedAt == null ? null : Duration.between(startedAt, endedAt);
    }
}
