package inspectorate.infra.bench;

import inspectorate.query.projection.Generation;
import inspectorate.query.projection.ReadModels;
import inspectorate.query.projection.Rebuild;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** Every read model built anew, again and again until it is closed; what was built is dropped. */
final class Rebuilding implements AutoCloseable {

    private final ReadModels models;
    private final CompletableFuture<Void> work;
    private final AtomicInteger rounds = new AtomicInteger();
    private volatile double perSecond;
    private volatile boolean ended;

    Rebuilding(ReadModels models) {
        this.models = models;
        this.work = CompletableFuture.runAsync(
                this::rebuild, task -> Thread.ofPlatform().start(task));
    }

    /** How many times all of them were built so far. */
    int rounds() {
        if (work.isCompletedExceptionally()) {
            work.join();
        }
        return rounds.get();
    }

    /** Dossiers a second of the rebuild that ended last, from the making of its indexes to its last document. */
    double perSecond() {
        return perSecond;
    }

    private void rebuild() {
        while (!ended) {
            List<Generation> begun = models.rebuildAll();
            while (models.building() && !ended) {
                pause();
            }
            if (!models.building()) {
                begun.forEach(models::requireReady);
                perSecond = models.states().stream()
                        .flatMap(state -> state.generations().stream())
                        .map(ReadModels.GenerationState::rebuild)
                        .filter(Objects::nonNull)
                        .mapToDouble(Rebuild::perSecond)
                        .max()
                        .orElse(0);
                rounds.incrementAndGet();
            }
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
    public void close() {
        ended = true;
        work.join();
    }
}
