package inspectorate.api.operations;

import inspectorate.query.projection.Found;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.VerificationRun;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last verification that looked at one read model, and what is open whichever found it.
 *
 * @param run its id
 * @param percent share of the dossiers that it looks at
 * @param checked documents folded anew so far
 * @param differing how many things of this read model, or of the dossiers themselves, are known not to be as they should
 *     be: what a sample did not look at is still told from the run before
 * @param findings some of those
 * @param next cursor of the next of them; null where these are the last
 * @param endedAt null while it runs
 */
public record ModelVerification(
        String run,
        VerificationRun.State state,
        int percent,
        long checked,
        long differing,
        double progress,
        List<Found> findings,
        @Nullable String next,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String problem) {

    static ModelVerification of(VerificationRun run, Page<Found> open) {
        return new ModelVerification(
                run.id(),
                run.state(),
                run.percent(),
                run.documents(),
                open.total(),
                run.progress(),
                open.items(),
                open.next(),
                run.startedAt(),
                run.endedAt(),
                run.problem());
    }
}
