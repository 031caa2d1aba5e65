package inspectorate.query.projection;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What commands have to know of whom they are addressed to. While the document store cannot be reached, it is what the
 * stream of that name tells by itself, so that work can be recorded all the same.
 */
final class Addressees {

    /** Who had to wait for the store in vain need not wait again at once. */
    private static final long AGAIN_NANOS = Duration.ofSeconds(5).toNanos();

    private final EventLog log;
    private volatile boolean down;
    private volatile long downSince;

    Addressees(EventLog log) {
        this.log = log;
    }

    <D> Optional<D> find(Projection<D> projection, String key, Scope scope, Supplier<Optional<D>> store) {
        if (down && System.nanoTime() - downSince < AGAIN_NANOS) {
            return ofStream(projection, key, scope);
        }
        try {
            var found = store.get();
            down = false;
            return found;
        } catch (RuntimeException failure) {
            if (!Outage.isBehind(failure)) {
                throw failure;
            }
            downSince = System.nanoTime();
            down = true;
            return ofStream(projection, key, scope);
        }
    }

    /** To which dossier what bears that name belongs, whether anything stands there or not. */
    String dossierOf(String key) {
        return log.dossierOf(key);
    }

    private <D> Optional<D> ofStream(Projection<D> projection, String stream, Scope scope) {
        var documents = Folding.fold(projection, log.dossierOfStream(stream), AsOf.NOW, Set.of(stream));
        return Optional.ofNullable(documents.get(stream))
                .filter(projection::worthKeeping)
                .filter(document -> scope.covers(projection.cellOf(document)));
    }
}
