package inspectorate.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

/**
 * One pass over the dossiers that fills generations: each dossier is read once and folded for all of them. A few workers
 * take windows of dossiers in turn, so that one reads while the other writes; beside live traffic one of them works.
 */
final class RebuildRun {

    private static final int WORKERS = Math.max(2, Runtime.getRuntime().availableProcessors());

    /** What a window holds bounds the memory; a dossier that is larger is a window of its own. */
    private static final int EVENTS = 5_000;

    /** Beside live traffic a window is short, since each of its writes holds up a batch. */
    private static final int EVENTS_BESIDE_OTHERS = 300;

    /** Of all rebuilds that run here: so many windows are held at once. */
    private final Semaphore held = new Semaphore(WORKERS, true);

    /** Told after each window, in the order of dossiers. */
    interface Listener {
        void done(int dossiers, String last);
    }

    private final DossierStore store;
    private final Groups groups;
    private final DocumentWriter writer;
    private final RebuildWindow.Open rebuilding;
    private final Lock besideLive;
    private final Pace pace;

    /** @param besideLive held while a window is written; live batches hold its counterpart */
    RebuildRun(DossierStore store, DocumentWriter writer, RebuildWindow.Open rebuilding, Lock besideLive, Pace pace) {
        this.store = store;
        this.groups = new Groups(store);
        this.writer = writer;
        this.rebuilding = rebuilding;
        this.besideLive = besideLive;
        this.pace = pace;
    }

    /**
     * Ends when the last dossier is written or when nothing is wanted any more.
     *
     * @param wanted the generations to fill, without those that were cancelled meanwhile
     * @param empty true where nobody filled them before
     * @param after dossier after which it goes on
     */
    void fill(Supplier<List<DocumentShelf<?>>> wanted, boolean empty, String after, Listener told) {
        wanted.get().forEach(shelf -> open(shelf, wanted));
        var windows = new Windows(store::idsAfter, after, told);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var workers = new ArrayList<CompletableFuture<Void>>();
            for (int worker = 0; worker < WORKERS; worker++) {
                boolean first = worker == 0;
                workers.add(CompletableFuture.runAsync(() -> work(first, wanted, empty, windows), threads));
            }
            workers.forEach(CompletableFuture::join);
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** Before the first window, which would hold up live batches longer; what is dropped meanwhile is not made again. */
    private void open(DocumentShelf<?> shelf, Supplier<List<DocumentShelf<?>>> wanted) {
        for (var opening : writer.opening(shelf)) {
            pace.giveWay();
            long began = System.nanoTime();
            besideLive(() -> {
                if (wanted.get().contains(shelf)) {
                    opening.run();
                }
                return true;
            });
            pace.rest(System.nanoTime() - began);
        }
    }

    private void work(boolean first, Supplier<List<DocumentShelf<?>>> wanted, boolean empty, Windows windows) {
        try {
            for (var ids = windows.next(size()); !ids.isEmpty(); ids = windows.next(size())) {
                if (wanted.get().isEmpty()) {
                    windows.end();
                    return;
                }
                pace.rest(rebuilt(wanted, empty, ids, windows));
                while (!first && !pace.alone() && windows.left()) {
                    pace.rest(10_000_000);
                }
            }
        } catch (RuntimeException | Error failed) {
            windows.end();
            throw failed;
        }
    }

    /** @return nanoseconds that it took */
    private long rebuilt(Supplier<List<DocumentShelf<?>>> wanted, boolean empty, List<String> ids, Windows windows) {
        held.acquireUninterruptibly();
        try {
            long began = System.nanoTime();
            windows.written(ids, write(wanted, empty, ids));
            return System.nanoTime() - began;
        } finally {
            held.release();
        }
    }

    private int size() {
        return pace.alone() ? EVENTS : EVENTS_BESIDE_OTHERS;
    }

    private int write(Supplier<List<DocumentShelf<?>>> wanted, boolean empty, List<String> ids) {
        int events = 0;
        pace.giveWay();
        try (var window = rebuilding.over(ids)) {
            for (var dossiers : store.parts(ids, needed(wanted.get(), ids))) {
                events += dossiers.stream()
                        .mapToInt(dossier -> dossier.entries().size())
                        .sum();
                write(wanted, empty, dossiers, window);
            }
        }
        return events;
    }

    /** Where something is parked an event may not be readable: whatever is read then is read whole. */
    private Kinds needed(List<DocumentShelf<?>> wanted, List<String> dossiers) {
        return writer.parked(dossiers).isEmpty()
                ? Kinds.of(wanted.stream().map(DocumentShelf::projection).toList())
                : Kinds.ALL;
    }

    /** Folded before anything is held up, but for what is folded from several dossiers. */
    private void write(
            Supplier<List<DocumentShelf<?>>> wanted,
            boolean empty,
            Collection<Dossier> dossiers,
            RebuildWindow window) {
        List<Dossier> read = new ArrayList<>(dossiers);
        var merging = dossiers.stream().filter(Dossier::merging).toList();
        var alone = dossiers.stream().filter(dossier -> !dossier.merging()).toList();
        // one by one: what is folded for all of them at once would be a multiple of what is read
        boolean written = wanted.get().stream().allMatch(shelf -> written(folded(shelf, alone), wanted, empty, window));
        var left = written ? merging : dossiers;
        if (!left.isEmpty()) {
            read.addAll(refold(wanted, ids(left), false));
        }
        followOthers(wanted, read);
        Milestone.WINDOW_REBUILT.reached();
    }

    /**
     * Another process may have appended since, and have written what came of it, or deleted it, before this wrote what
     * it had read.
     */
    private void followOthers(Supplier<List<DocumentShelf<?>>> wanted, Collection<Dossier> read) {
        var grown = store.grown(read);
        while (!grown.isEmpty()) {
            grown = store.grown(refold(wanted, grown, true));
        }
    }

    private static List<String> ids(Collection<Dossier> dossiers) {
        return dossiers.stream().map(Dossier::id).toList();
    }

    private Sheet<?> folded(DocumentShelf<?> shelf, Collection<Dossier> dossiers) {
        pace.giveWay();
        return writer.fold(shelf, dossiers, false);
    }

    /** @return false where a live batch has overtaken the window: what was read is not all any more */
    private boolean written(
            Sheet<?> sheet, Supplier<List<DocumentShelf<?>>> wanted, boolean empty, RebuildWindow window) {
        pace.giveWay();
        return besideLive(() -> {
            if (window.overtaken()) {
                return false;
            }
            // asked again: a generation that was dropped meanwhile must not come back
            if (wanted.get().contains(sheet.shelf())) {
                write(sheet, empty);
            }
            return true;
        });
    }

    private static void write(Sheet<?> sheet, boolean empty) {
        if (empty) {
            sheet.insert();
        } else {
            sheet.replace(new Stages());
        }
    }

    private <T> T besideLive(Supplier<T> step) {
        besideLive.lock();
        try {
            return step.get();
        } finally {
            besideLive.unlock();
        }
    }

    /**
     * From what the dossiers hold now, while no batch of this process changes one.
     *
     * @param whole true where versions may be there that are to go
     * @return all that was read
     */
    private List<Dossier> refold(Supplier<List<DocumentShelf<?>>> wanted, List<String> dossiers, boolean whole) {
        return besideLive(() -> {
            var loaded = store.load(dossiers);
            var read = new ArrayList<>(loaded.values());
            for (var shelf : wanted.get()) {
                var folded = groups.folded(shelf.projection(), loaded);
                writer.fold(shelf, folded, whole).replace(new Stages());
                read.addAll(folded);
            }
            return read;
        });
    }
}
