package inspectorate.query.projection;

import inspectorate.query.projection.Groups.Touched;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * One batch of events into dossiers, documents and mirrors: one bulk read, folds, bulk writes. Doing a batch again, or
 * after a crash half-way, gives the same documents, since each is folded from its dossier.
 */
final class BatchProjector {

    private final DossierStore store;
    private final Groups groups;
    private final Collection<Documents<?>> models;
    private final DocumentWriter writer;
    private final ParkedEvents events;
    private final Lock writing;
    private final BooleanSupplier generationsBegun;
    private final BatchWatch watch;
    private final Pace pace;

    /**
     * @param writing held while dossiers and documents change, so that a rebuild beside it sees both alike
     * @param generationsBegun opens those that other processes have begun, and tells whether there are any
     */
    BatchProjector(
            DossierStore store,
            Collection<Documents<?>> models,
            DocumentWriter writer,
            ParkedEvents events,
            Lock writing,
            BooleanSupplier generationsBegun,
            BatchWatch watch,
            Pace pace) {
        this.store = store;
        this.groups = new Groups(store);
        this.models = models;
        this.writer = writer;
        this.events = events;
        this.writing = writing;
        this.generationsBegun = generationsBegun;
        this.watch = watch;
        this.pace = pace;
    }

    void project(List<Recorded> batch) {
        project(batch, -1);
    }

    /** @param seen index up to which events may have been written before, and forgotten by the document store alone */
    void project(List<Recorded> batch, long seen) {
        Map<String, List<Recorded>> touched = batch.stream()
                .collect(Collectors.groupingBy(
                        recorded -> recorded.event().dossier(), LinkedHashMap::new, Collectors.toList()));
        var stages = new Stages();
        pace.feel();
        writing.lock();
        try {
            var dossiers = stages.time(BatchStage.LOAD, () -> store.load(touched.keySet()));
            dossiers.forEach((id, dossier) ->
                    touched.getOrDefault(id, List.of()).forEach(recorded -> touch(dossier, recorded, seen)));
            stages.time(BatchStage.APPEND, () -> store.append(dossiers.values()));
            watch.arrived(dossiers.values().stream()
                    .flatMap(dossier -> dossier.added().stream())
                    .toList());
            dossiers.forEach((id, dossier) -> events.note(dossier, touched.getOrDefault(id, List.of())));
            Milestone.DOSSIERS_WRITTEN.reached();
            var folded = refreshTogether(dossiers, touched, false);
            if (generationsBegun.getAsBoolean()) {
                // begun since: either its rebuild finds these events in their dossiers, or it is seen here
                folded = refreshTogether(dossiers, touched, false);
            }
            followOthers(folded, touched);
            stages.tell(watch);
            Milestone.BATCH_WRITTEN.reached();
        } finally {
            writing.unlock();
        }
    }

    /**
     * A process that was held up past its claim may have written what it folded from less than is there by now, or
     * deleted what has come again: what has grown meanwhile is folded once more.
     */
    private void followOthers(Collection<Dossier> folded, Map<String, List<Recorded>> touched) {
        var grown = store.grown(folded);
        while (!grown.isEmpty()) {
            grown = store.grown(refreshTogether(store.load(grown), touched, true));
        }
    }

    private static void touch(Dossier dossier, Recorded recorded, long seen) {
        dossier.touch(recorded);
        if (recorded.index() <= seen) {
            dossier.touchAgain();
        }
    }

    /**
     * @param whole true where versions may be there that are to go
     * @return what was folded, with the other files that were read for it
     */
    private Collection<Dossier> refreshTogether(
            Map<String, Dossier> dossiers, Map<String, List<Recorded>> touched, boolean whole) {
        var together = groups.touched(dossiers, touched);
        refreshTogether(Groups.alone(dossiers, touched), together, whole);
        return together.stream().map(Touched::dossier).toList();
    }

    /** Read models do not know each other, so each is written on its own thread; the batch waits for all of them. */
    private void refreshTogether(Collection<Touched> files, Collection<Touched> together, boolean whole) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var refreshed = models.stream()
                    .map(model -> CompletableFuture.runAsync(
                            () -> refresh(model, model.projection().perFile() ? files : together, whole), threads))
                    .toList();
            refreshed.forEach(CompletableFuture::join);
        }
    }

    private <D> void refresh(Documents<D> model, Collection<Touched> touched, boolean whole) {
        Map<Dossier, Set<String>> wanted = new LinkedHashMap<>();
        for (var one : touched) {
            var keys = one.whole()
                    ? Folding.keys(model.projection(), one.dossier())
                    : DocumentWriter.concerned(model.projection(), one.dossier(), one.events());
            if (!keys.isEmpty()) {
                wanted.put(one.dossier(), keys);
            }
        }
        var stages = new Stages();
        writer.refresh(model.projection(), model.shelves(), wanted, whole, stages);
        stages.tell(watch);
        if (touched.stream().anyMatch(Touched::whole)) {
            Milestone.FILES_JOINED.reached();
        }
    }

    /** Folds some documents anew, by their dossiers, with all their versions and none beside them. */
    <D> void refresh(Documents<D> model, Map<Dossier, Set<String>> wanted) {
        writer.refresh(model.projection(), model.shelves(), wanted);
    }

    /** Folds everything anew that the dossier makes, or would make without a decision to skip. */
    <D> void refreshAll(Documents<D> model, Dossier dossier) {
        var keys = Folding.keys(model.projection(), dossier);
        if (!keys.isEmpty()) {
            refresh(model, Map.of(dossier, keys));
        }
    }
}
