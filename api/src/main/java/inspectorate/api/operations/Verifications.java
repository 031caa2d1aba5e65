package inspectorate.api.operations;

import inspectorate.query.projection.Finding;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.Position;
import inspectorate.query.projection.Positions;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.VerificationRun;
import inspectorate.query.projection.VerificationRuns;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** Verifies read models beside live traffic, and mends single things; REST, console and schedule all come here. */
@Component
public class Verifications {

    private static final Position BEFORE_ALL = new Position(-1);
    private static final Duration AT_MOST = Duration.ofSeconds(20);

    private final VerificationRuns runs;
    private final Positions positions;

    Verifications(ReadSide readSide, Positions positions) {
        this.runs = readSide.verifications();
        this.positions = positions;
    }

    /**
     * Begins a run, or answers the one of the same read models and of the same share that is under way.
     *
     * @param models empty for all
     * @throws ErrorResponseException with 503 where nobody knows how far answers are, shortly after the start
     */
    public VerificationRun start(List<String> models, int percent) {
        if (!positions.await(BEFORE_ALL, AT_MOST)) {
            var problem = ProblemDetail.forStatusAndDetail(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "How far the answers are is not known yet; begin the verification in a moment");
            problem.setProperty("sentence", "系统刚刚启动，读模型进度尚不可知，请稍后再开始核对");
            throw new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE, problem, null);
        }
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

    /** @param after cursor of what is open, as the page before told it; null for the first page */
    public Optional<ModelVerification> last(String model, @Nullable String after, int size) {
        return runs.last(model).map(run -> ModelVerification.of(run, runs.open().of(model, after, size)));
    }

    public ModelVerification find(String model, @Nullable String after, int size) {
        return last(model, after, size)
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
        return runs.open().count();
    }

    /** The same by read model; {@link Finding#LOG} for events of dossiers. */
    public Map<String, Long> open() {
        return runs.open().counts();
    }

    /** Makes what a run found as the event store makes it. */
    public void mend(String run, Finding.Kind kind, String model, String key) {
        runs.mend(run, kind, model, key);
    }

    /**
     * Makes one thing that is wrong about a document as the event store makes it.
     *
     * @param finding its id, as {@link #verify} just told it
     */
    public void mendNow(String model, String key, String finding) {
        runs.mendNow(model, key, finding);
    }

    /** Writes one document as its dossier makes it. */
    public void mend(String model, String key, String dossier) {
        runs.mend(model, key, dossier);
    }
}
