package inspectorate.query.projection;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;

/** Does here what was begun, switched or dropped in another process. */
final class GenerationFollower {

    private final Collection<Documents<?>> models;
    private final Shelves shelves;
    private final GenerationRegister register;
    private final Rebuilds rebuilds;
    private final Deltas deltas;
    private final List<Mirror> mirrors;
    private final Lock writing;
    private final Clock clock;
    private final Settling settling;

    GenerationFollower(
            Collection<Documents<?>> models,
            Shelves shelves,
            GenerationRegister register,
            Rebuilds rebuilds,
            Deltas deltas,
            List<Mirror> mirrors,
            Lock writing,
            Clock clock,
            Settling settling) {
        this.models = models;
        this.shelves = shelves;
        this.register = register;
        this.rebuilds = rebuilds;
        this.deltas = deltas;
        this.mirrors = mirrors;
        this.writing = writing;
        this.clock = clock;
        this.settling = settling;
    }

    /**
     * @param pointers number of the generation that answers, by read model, as it was switched last
     * @param building true where this process goes on with rebuilds that another one left
     */
    void follow(Map<String, Integer> pointers, boolean building) {
        look();
        models.forEach(model -> answer(model, pointers.get(model.projection().name())));
        build(building);
        if (building) {
            settling.goOn(models, generation -> register.claim(generation, clock.instant()));
        }
    }

    /** Ends switches that were recorded, and then cut short, where no other process does: whatever lease there is, is of one that died. */
    boolean settle() {
        return settling.goOn(models, _ -> true);
    }

    /** @return true if there are generations that were not known here: what is being written belongs into them too */
    boolean look() {
        var all = register.all();
        boolean opened = false;
        writing.lock();
        try {
            for (var model : models) {
                opened |= look(model, all);
            }
        } finally {
            writing.unlock();
        }
        return opened;
    }

    private <D> boolean look(Documents<D> model, Map<Generation, Boolean> all) {
        boolean opened = false;
        for (var generation : all.keySet()) {
            if (!generation.model().equals(model.projection().name())) {
                continue;
            }
            var shelf = model.shelf(generation.number());
            boolean there = Boolean.TRUE.equals(all.get(generation));
            if (there && shelf.isEmpty()) {
                model.add(shelves.open(model.projection(), generation.number()));
                opened = true;
            } else if (!there && shelf.isPresent() && shelf.get() != model.live()) {
                rebuilds.cancel(shelf.get());
                model.remove(shelf.get());
                rebuilds.forget(generation);
                deltas.forget(generation);
            }
        }
        return opened;
    }

    private <D> void answer(Documents<D> model, @Nullable Integer number) {
        if (number == null || model.live().generation().number() == number) {
            return;
        }
        writing.lock();
        try {
            model.shelf(number).ifPresent(shelf -> {
                model.answerFrom(shelf);
                mirrors.forEach(mirror -> mirror.answerFrom(shelf.generation()));
            });
        } finally {
            writing.unlock();
        }
    }

    /** A rebuild belongs to the process that began it, as long as that says so. */
    private void build(boolean others) {
        var unfinished = rebuilds.unfinished();
        List<DocumentShelf<?>> mine = new ArrayList<>();
        for (var model : models) {
            for (var shelf : model.shelves()) {
                var generation = shelf.generation();
                if (unfinished.contains(generation)
                        && (others || rebuilds.runsHere(generation))
                        && register.claim(generation, clock.instant())) {
                    mine.add(shelf);
                }
            }
        }
        rebuilds.takeUp(mine);
    }

    /** False where another process was first to begin it. */
    boolean begins(Generation generation) {
        return register.begin(generation, clock.instant());
    }

    /** This process builds it from now on: nobody else does, though who did may still have a lease. */
    void builds(Generation generation) {
        register.take(generation, clock.instant());
    }
}
