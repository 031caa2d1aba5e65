package inspectorate.api.operations;

import inspectorate.query.projection.Finding;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.Positions;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.VerificationRun;
import inspectorate.query.projection.VerificationRuns;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Verifies read models beside live traffic, and mends single things; REST, console and schedule all come here. */
@Component
public class Verifications {

    private static final int SHOWN = 200;

    private final VerificationRuns runs;
    private final Positions positions;

    Verifications(ReadSide readSide, Positions positions) {
        this.runs = readSide.verifications();
        this.positions = positions;
    }

    /**
     * Begins a run, or answers the one of the same read models that is under way.
     *
     * @param models empty for all
     */
    public VerificationRun start(List<String> models, int percent) {
        return runs.start(models, percent, positions.current());
    }

    /** Goes on with runs that lost their process. */
    public void resume() {
        runs.resume();
    }

    public List<VerificationRun> latest(int most) {
        return runs.latest(most);
    }

    public VerificationRun run(String id) {
        return runs.run(id);
    }

    public Page<Finding> findings(String run, @Nullable String model, @Nullable String after, int size) {
        return runs.findings(run, model, after, size);
    }

    public Optional<ModelVerification> last(String model) {
        return runs.last(model).map(run -> {
            var own = runs.findings(run.id(), model, null, SHOWN);
            var events = runs.findings(run.id(), Finding.LOG, null, SHOWN);
            var shown =
                    Stream.concat(own.items().stream(), events.items().stream()).toList();
            return ModelVerification.of(run, shown, own.total() + events.total());
        });
    }

    public ModelVerification find(String model) {
        return last(model)
                .orElseThrow(() -> new NoSuchElementException("This read model was never verified: " + model));
    }

    /** One document, at once. */
    public List<Finding> verify(String model, String key) {
        return runs.verify(model, key);
    }

    public void cancel(String run) {
        runs.cancel(run);
    }

    /** What the last looks at each read model found and nobody mended. */
    public long differing() {
        return runs.differing();
    }

    /** Makes what a run found as the event store makes it. */
    public void mend(String run, Finding.Kind kind, String model, String key) {
        runs.mend(run, kind, model, key);
    }

    /** Writes one document as its dossier makes it. */
    public void mend(String model, String key, String dossier) {
        runs.mend(model, key, dossier);
    }
}
