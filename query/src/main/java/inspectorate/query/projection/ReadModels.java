package inspectorate.query.projection;

import static inspectorate.domain.bookkeeping.ReadModelRule.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;

/** What an operator does with read models, each under the name of its projection. */
public final class ReadModels {

    private final Collection<Documents<?>> models;
    private final Shelves shelves;
    private final GenerationRegister register;
    private final GenerationFollower follower;
    private final Settling settling;
    private final Rebuilds rebuilds;
    private final Deltas deltas;
    private final List<Mirror> mirrors;
    private final Remains remains;
    private final Lock writing;

    ReadModels(
            Collection<Documents<?>> models,
            Shelves shelves,
            GenerationRegister register,
            GenerationFollower follower,
            Settling settling,
            Rebuilds rebuilds,
            Deltas deltas,
            List<Mirror> mirrors,
            Remains remains,
            Lock writing) {
        this.models = models;
        this.shelves = shelves;
        this.register = register;
        this.follower = follower;
        this.settling = settling;
        this.rebuilds = rebuilds;
        this.deltas = deltas;
        this.mirrors = mirrors;
        this.remains = remains;
        this.writing = writing;
    }

    /**
     * @param due true where the code folds otherwise than it did when the answering generation was built
     * @param generations lowest number first
     */
    public record State(String model, int answering, boolean due, List<GenerationState> generations) {}

    /** @param rebuild null for one that was filled by live events alone */
    public record GenerationState(
            int number,
            long documents,
            boolean answering,
            @Nullable Rebuild rebuild) {

        public boolean ready() {
            return rebuild == null || rebuild.state() == Rebuild.State.BUILT;
        }
    }

    public List<State> states() {
        return models.stream()
                .map(this::state)
                .sorted(Comparator.comparing(State::model))
                .toList();
    }

    public State state(String model) {
        return state(find(model));
    }

    private State state(Documents<?> model) {
        var live = model.live();
        var generations = model.shelves().stream()
                .map(shelf -> new GenerationState(
                        shelf.generation().number(),
                        shelf.collection().estimatedDocumentCount(),
                        shelf == live,
                        rebuilds.find(shelf.generation()).orElse(null)))
                .sorted(Comparator.comparing(GenerationState::number))
                .toList();
        int builtBy = rebuilds.find(live.generation())
                .map(Rebuild::code)
                .orElse(live.generation().number());
        return new State(
                model.projection().name(),
                live.generation().number(),
                model.projection().generation() > builtBy,
                generations);
    }

    /** True while any generation is being filled; asks no store. */
    public boolean building() {
        return rebuilds.running();
    }

    /** Begins another generation beside the one that answers. */
    public Generation rebuild(String model) {
        return rebuild(find(model));
    }

    private Generation rebuild(Documents<?> model) {
        return rebuild(List.of(model)).getFirst();
    }

    /** Begins another generation of every read model; each dossier is read once for all of them. */
    public List<Generation> rebuildAll() {
        return rebuild(List.copyOf(models));
    }

    private List<Generation> rebuild(List<? extends Documents<?>> wanted) {
        List<DocumentShelf<?>> opened = new ArrayList<>();
        writing.lock();
        try {
            ONE_GENERATION_IS_BUILT_AT_A_TIME.require(wanted.stream()
                    .allMatch(model -> state(model).generations().stream().allMatch(GenerationState::ready)));
            wanted.forEach(model -> opened.add(open(model)));
            opened.forEach(shelf -> follower.builds(shelf.generation()));
        } catch (RuntimeException failed) {
            rebuilds.abandon(opened, failed);
            throw failed;
        } finally {
            writing.unlock();
        }
        rebuilds.start(opened);
        return opened.stream().<Generation>map(DocumentShelf::generation).toList();
    }

    private <D> DocumentShelf<D> open(Documents<D> model) {
        int number = Math.max(highest(model) + 1, model.projection().generation());
        var generation = new Generation(model.projection().name(), number);
        rebuilds.announce(generation, model.projection());
        ONE_GENERATION_IS_BUILT_AT_A_TIME.require(follower.begins(generation));
        var shelf = shelves.open(model.projection(), number);
        rebuilds.runs(shelf);
        model.add(shelf);
        return shelf;
    }

    private int highest(Documents<?> model) {
        return register.all().keySet().stream()
                .filter(generation ->
                        generation.model().equals(model.projection().name()))
                .mapToInt(Generation::number)
                .max()
                .orElse(model.live().generation().number());
    }

    /** Goes on with a rebuild that failed, where it stopped. */
    public void resume(Generation generation) {
        var shelf = shelf(generation);
        writing.lock();
        try {
            ONLY_A_FAILED_REBUILD_IS_RESUMED.require(rebuilds.find(generation)
                    .filter(rebuild -> rebuild.state() == Rebuild.State.FAILED)
                    .isPresent());
            follower.builds(generation);
            rebuilds.resume(List.of(shelf));
        } finally {
            writing.unlock();
        }
    }

    /** The one that answers. */
    public Generation answering(String model) {
        return find(model).live().generation();
    }

    /** Begins to compare it anew with the one that answers; one that is compared already goes on. */
    public void compare(Generation generation) {
        requireReady(generation);
        deltas.begin(find(generation.model()).live(), shelf(generation));
    }

    /** What the last comparison found, or has found so far: the first begins when the generation is built. */
    public Optional<DeltaReport> delta(Generation generation) {
        shelf(generation);
        return deltas.find(generation);
    }

    /**
     * Lets a generation answer, documents and search together, and folds anew what is parked: its documents may be whole.
     * Remembering it is the caller's.
     */
    public void answerFrom(Generation generation) {
        answerFrom(find(generation.model()), generation);
    }

    private <D> void answerFrom(Documents<D> model, Generation generation) {
        requireReady(generation);
        var shelf = model.shelf(generation.number()).orElseThrow();
        writing.lock();
        try {
            model.answerFrom(shelf);
            mirrors.forEach(mirror -> mirror.answerFrom(generation));
        } finally {
            writing.unlock();
        }
        settling.settle(model);
    }

    /**
     * From now on it is dropped in no process, and search sees what was written of it: it is about to be remembered that
     * it answers. Where that fails it may answer nevertheless, so that it stays until something is switched. Refused as
     * below.
     */
    public void reserve(Generation generation) {
        requireReady(generation);
        mirrors.forEach(mirror -> mirror.refresh(generation));
        if (!register.reserve(generation)) {
            throw unknown(generation);
        }
    }

    /** Refuses one that does not exist or cannot answer yet. */
    public void requireReady(Generation generation) {
        shelf(generation);
        ONLY_A_BUILT_GENERATION_ANSWERS.require(rebuilds.find(generation)
                .filter(rebuild -> rebuild.state() != Rebuild.State.BUILT)
                .isEmpty());
    }

    /** Forgets a generation, also one that is being built. */
    public void drop(Generation generation) {
        drop(find(generation.model()), generation);
    }

    private <D> void drop(Documents<D> model, Generation generation) {
        var shelf = model.shelf(generation.number()).orElseThrow(() -> unknown(generation));
        writing.lock();
        try {
            THE_ANSWERING_GENERATION_STAYS.require(shelf != model.live() && register.drop(generation));
            rebuilds.cancel(shelf);
            model.remove(shelf);
            remains.drop(generation);
        } finally {
            writing.unlock();
        }
    }

    private DocumentShelf<?> shelf(Generation generation) {
        return find(generation.model()).shelf(generation.number()).orElseThrow(() -> unknown(generation));
    }

    private static NoSuchElementException unknown(Generation generation) {
        return new NoSuchElementException("There is no such generation: " + generation);
    }

    private Documents<?> find(String model) {
        return models.stream()
                .filter(documents -> documents.projection().name().equals(model))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no such read model: " + model));
    }
}
