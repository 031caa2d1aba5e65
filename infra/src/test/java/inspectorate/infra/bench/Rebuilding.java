package inspectorate.infra.bench;

import inspectorate.query.projection.Generation;
import inspectorate.query.projection.ReadModels;
import inspectorate.query.projection.Rebuild;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** Every read model built anew, again and again until it is closed; what was built is dropped. */
final class Rebuilding implements AutoCloseable {

    private final ReadModels models;
    private final AtomicInteger rounds = new AtomicInteger();
    private final Thread thread;
    private volatile boolean ended;
    private volatile double perSecond;

    Rebuilding(ReadModels models) {
        this.models = models;
        this.thread = Thread.ofPlatform().start(this::rebuild);
    }

    /** How many times all of them were begun so far. */
    int rounds() {
        return rounds.get();
    }

    /** Dossiers a second of the rebuild that ended last. */
    double perSecond() {
        return perSecond;
    }

    private void rebuild() {
        while (!ended) {
            rounds.incrementAndGet();
            List<Generation> begun = models.rebuildAll();
            while (models.building() && !ended) {
                pause();
            }
            perSecond = models.states().stream()
                    .flatMap(state -> state.generations().stream())
                    .map(ReadModels.GenerationState::rebuild)
                    .filter(Objects::nonNull)
                    .mapToDouble(Rebuild::perSecond)
                    .max()
                    .orElse(0);
            begun.forEach(models::drop);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() throws InterruptedException {
        ended = true;
        thread.join();
    }
}
