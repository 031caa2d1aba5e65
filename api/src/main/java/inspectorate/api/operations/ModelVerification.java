package inspectorate.api.operations;

import inspectorate.query.projection.Finding;
import inspectorate.query.projection.VerificationRun;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last verification that looked at one read model.
 *
 * @param run its id, under which all findings are listed
 * @param checked documents folded anew so far
 * @param differing how many things of this read model, or of the dossiers themselves, are not as they should be
 * @param findings the first of those
 * @param endedAt null while it runs
 */
public record ModelVerification(
        String run,
        long checked,
        long differing,
        double progress,
        List<Finding> findings,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String problem) {

    static ModelVerification of(VerificationRun run, List<Finding> findings, long differing) {
        return new ModelVerification(
                run.id(),
                run.documents(),
                differing,
                run.progress(),
                findings,
                run.startedAt(),
                run.endedAt(),
                run.problem());
    }
}
