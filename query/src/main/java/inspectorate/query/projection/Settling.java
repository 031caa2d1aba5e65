package inspectorate.query.projection;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Folds anew what is parked of a read model once another generation of it answers: its documents may be whole there. */
final class Settling {

    private static final Logger LOG = LoggerFactory.getLogger(Settling.class);

    private final GenerationRegister register;
    private final Clock clock;
    private final BiConsumer<Documents<?>, Runnable> parked;
    private final Set<Generation> here = ConcurrentHashMap.newKeySet();

    /** @param parked folds anew what is parked of a read model, and tells after each part that it goes on */
    Settling(GenerationRegister register, Clock clock, BiConsumer<Documents<?>, Runnable> parked) {
        this.register = register;
        this.clock = clock;
        this.parked = parked;
    }

    /** Whoever switched it: what is on its way here comes to its end in the background. */
    void settle(Documents<?> model) {
        var generation = model.live().generation();
        if (here.add(generation)) {
            try {
                renew(generation);
                parked.accept(model, () -> renew(generation));
                // or it has been switched away from meanwhile, and the next one says so
                if (model.live().generation().equals(generation)) {
                    register.answers(generation);
                    register.settle(generation);
                }
            } finally {
                here.remove(generation);
            }
        }
    }

    /**
     * Ends, in the background, switches that were recorded and then cut short.
     *
     * @param mine whether no other process is at it
     * @return true where there is none
     */
    boolean goOn(Collection<Documents<?>> models, Predicate<Generation> mine) {
        var settled = register.settled();
        var left = models.stream()
                .filter(model -> !settled.contains(model.live().generation()))
                .toList();
        for (var model : left) {
            var generation = model.live().generation();
            if (!here.contains(generation) && mine.test(generation)) {
                Thread.ofVirtual().name("settle-" + generation).start(() -> settleLater(model));
            }
        }
        return left.isEmpty();
    }

    private void settleLater(Documents<?> model) {
        try {
            settle(model);
        } catch (RuntimeException broken) {
            LOG.warn(
                    "What is parked of {} is not folded anew yet: {}",
                    model.projection().name(),
                    broken.toString());
        }
    }

    private void renew(Generation generation) {
        register.take(generation, clock.instant());
    }
}
