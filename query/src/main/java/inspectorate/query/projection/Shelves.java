package inspectorate.query.projection;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the generations that the store holds, and opens further ones. */
final class Shelves {

    private static final Logger LOG = LoggerFactory.getLogger(Shelves.class);

    private final MongoDatabase database;
    private final DossierStore dossiers;
    private final Histories histories;
    private final Rebuilds rebuilds;
    private final GenerationRegister register;
    private final Pace pace;
    private final Addressees addressees;
    private final ParkedStore parked;
    private final boolean conditional;
    private final Clock clock;
    private final Map<Generation, Boolean> known;
    private final List<Generation> found = new ArrayList<>();
    private final List<DocumentShelf<?>> filled = new ArrayList<>();
    private final List<DocumentShelf<?>> resumed = new ArrayList<>();

    Shelves(
            MongoDatabase database,
            DossierStore dossiers,
            Histories histories,
            Rebuilds rebuilds,
            GenerationRegister register,
            Pace pace,
            Addressees addressees,
            ParkedStore parked,
            boolean conditional,
            Clock clock) {
        this.database = database;
        this.dossiers = dossiers;
        this.histories = histories;
        this.rebuilds = rebuilds;
        this.register = register;
        this.pace = pace;
        this.addressees = addressees;
        this.parked = parked;
        this.conditional = conditional;
        this.clock = clock;
        this.known = register.all();
        for (String name : database.listCollectionNames()) {
            // what a process wrote late into one that was dropped is none
            if (name.matches(".+@\\d+") && !Boolean.FALSE.equals(known.get(Generation.parse(name)))) {
                found.add(Generation.parse(name));
            }
        }
    }

    /**
     * The read model with every generation that is there. One that was being built when the process died is built on;
     * one that a new release brought is built from the dossiers that are there already; both once all are opened.
     *
     * @param pointer the generation that answers; null where none was ever switched to, and then it is the first
     */
    <D> Documents<D> of(Projection<D> projection, @Nullable Integer pointer) {
        var numbers = new TreeSet<Integer>();
        found.stream()
                .filter(generation -> generation.model().equals(projection.name()))
                .forEach(generation -> numbers.add(generation.number()));
        int answering = answering(projection, pointer, numbers);
        // new, or built and switched to and then lost by a store that was killed before it was on the disk
        boolean missing = numbers.add(answering);
        boolean toFill = missing && !dossiers.isEmpty();
        if (toFill) {
            rebuilds.announce(new Generation(projection.name(), answering), projection);
        }
        var documents = new Documents<>(open(projection, answering), dossiers, histories, pace, addressees, parked);
        numbers.stream()
                .filter(number -> number != answering)
                .forEach(number -> documents.add(open(projection, number)));
        boolean first = missing && register.begin(documents.live().generation(), clock.instant());
        documents.shelves().forEach(shelf -> register.add(shelf.generation()));
        if (first && toFill) {
            rebuilds.runs(documents.live());
            filled.add(documents.live());
        }
        if (conditional) {
            // another process may be building it: whoever follows takes it up when nobody is
            return documents;
        }
        documents.shelves().stream()
                .filter(shelf -> rebuilds.find(shelf.generation())
                        .filter(rebuild -> rebuild.state() == Rebuild.State.BUILDING)
                        .isPresent())
                .filter(shelf -> !(first && shelf == documents.live()))
                .forEach(resumed::add);
        return documents;
    }

    /** Builds what was found to be built, in as few passes as there can be: each holds a part of the dossiers. */
    void build() {
        if (!filled.isEmpty()) {
            rebuilds.start(filled);
        }
        rebuilds.resume(resumed);
    }

    private int answering(Projection<?> projection, @Nullable Integer pointer, TreeSet<Integer> numbers) {
        if (pointer != null && !dropped(projection, pointer)) {
            return pointer;
        }
        if (numbers.isEmpty()) {
            return projection.generation();
        }
        return pointer == null ? numbers.getFirst() : newest(projection, numbers);
    }

    private int newest(Projection<?> projection, TreeSet<Integer> numbers) {
        return numbers.descendingSet().stream()
                .filter(number -> rebuilds.find(new Generation(projection.name(), number))
                        .filter(rebuild -> rebuild.state() != Rebuild.State.BUILT)
                        .isEmpty())
                .findFirst()
                .orElse(numbers.getFirst());
    }

    private boolean dropped(Projection<?> projection, int number) {
        boolean dropped = Boolean.FALSE.equals(known.get(new Generation(projection.name(), number)));
        if (dropped) {
            LOG.error("Generation {} of {} was dropped while it answered; another answers", number, projection.name());
        }
        return dropped;
    }

    <D> DocumentShelf<D> open(Projection<D> projection, int number) {
        return new DocumentShelf<>(projection, number, database, conditional);
    }
}
