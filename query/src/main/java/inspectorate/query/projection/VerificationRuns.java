package inspectorate.query.projection;

import inspectorate.query.projection.VerificationRun.Phase;
import inspectorate.query.projection.VerificationRun.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Verifies read models against the event store beside live traffic. A run and what it found outlive the process; one
 * that was cut short goes on where it was.
 */
public final class VerificationRuns {

    private static final Logger LOG = LoggerFactory.getLogger(VerificationRuns.class);

    /** A run that noted nothing for so long has lost its process. */
    private static final Duration LOST = Duration.ofSeconds(60);

    private static final int KEPT = 30;

    private final Collection<Documents<?>> models;
    private final VerificationStore store;
    private final Function<VerificationRun, VerificationWork> work;
    private final OneVerification one;
    private final Mending mending;
    private final DossierStore dossiers;
    private final Clock clock;
    private final OpenFindings open;
    private final Set<String> here = ConcurrentHashMap.newKeySet();

    VerificationRuns(
            Collection<Documents<?>> models,
            VerificationStore store,
            Function<VerificationRun, VerificationWork> work,
            OneVerification one,
            Mending mending,
            DossierStore dossiers,
            Clock clock) {
        this.models = models;
        this.store = store;
        this.work = work;
        this.one = one;
        this.mending = mending;
        this.dossiers = dossiers;
        this.clock = clock;
        this.open = new OpenFindings(models, store);
    }

    /**
     * Begins a run, or answers the one of the same read models and of the same share that is under way.
     *
     * @param wanted names of read models; empty for all
     * @param percent 1 to 100 of the dossiers
     * @param upTo what every dossier reflects by now
     */
    public synchronized VerificationRun start(Collection<String> wanted, int percent, Position upTo) {
        if (percent < 1 || percent > VerificationRun.ALL) {
            throw new IllegalArgumentException("A sample is 1 to 100 percent");
        }
        var names = wanted.isEmpty()
                ? models.stream()
                        .map(model -> model.projection().name())
                        .sorted()
                        .toList()
                : wanted.stream().distinct().sorted().toList();
        names.forEach(this::find);
        var running = store.runs(KEPT).stream()
                .filter(run -> same(run, names, percent))
                .findFirst();
        if (running.isPresent()) {
            return running.get();
        }
        forgetOld();
        var now = clock.instant();
        var perSecond = now.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", ".000000Z");
        // processes that begin the same at the same hour begin one
        for (var id : List.of(perSecond, now.toString())) {
            var run = begun(id, names, percent, upTo, now);
            if (store.begin(run)) {
                run(run);
                return run;
            }
            var other = store.find(id).filter(found -> same(found, names, percent));
            if (other.isPresent()) {
                return other.get();
            }
        }
        throw new IllegalStateException("A verification begins at this moment; try again");
    }

    /** What open findings are told from stays, however many runs were begun since. */
    private void forgetOld() {
        var all = store.runs(Integer.MAX_VALUE);
        var told = open.toldFrom(all);
        all.stream()
                .skip(KEPT)
                .map(VerificationRun::id)
                .filter(id -> !told.contains(id))
                .forEach(store::forget);
    }

    /** One that somebody has stopped goes on to the end of its window, and verifies no more. */
    private boolean same(VerificationRun run, List<String> names, int percent) {
        return run.running() && run.percent() == percent && run.models().equals(names) && !store.cancelled(run.id());
    }

    private VerificationRun begun(String id, List<String> names, int percent, Position upTo, Instant now) {
        return new VerificationRun(
                id,
                names,
                percent,
                upTo.index(),
                State.RUNNING,
                Phase.LOG,
                "",
                0,
                0,
                0,
                dossiers.count(""),
                0,
                now,
                now,
                null,
                null,
                now,
                0L,
                names.stream()
                        .collect(Collectors.toMap(
                                name -> name,
                                name -> find(name).live().generation().number())));
    }

    /** Goes on with what was cut short, here or in a process that is gone. */
    public void resume() {
        store.runs(KEPT).stream()
                .filter(run -> run.running() && !here.contains(run.id()))
                .filter(run -> run.seenAt().plus(LOST).isBefore(clock.instant()))
                .forEach(run -> {
                    var claimed = run.resumed(clock.instant());
                    if (store.claim(run, claimed)) {
                        run(claimed);
                    }
                });
    }

    private void run(VerificationRun begun) {
        here.add(begun.id());
        Thread.ofVirtual().name("verify-" + begun.id()).start(() -> {
            try {
                work.apply(begun).run(() -> store.cancelled(begun.id()));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException failed) {
                LOG.error("Verification {} stopped", begun.id(), failed);
                store.find(begun.id())
                        .ifPresent(run -> store.note(run.ended(
                                State.FAILED, Cause.of(failed).text(), store.count(run.id()), clock.instant())));
            } finally {
                here.remove(begun.id());
            }
        });
    }

    /** Stops a run at the end of its window, in whichever process. */
    public void cancel(String id) {
        store.cancel(find(id, store.find(id)).id());
    }

    /**
     * Compares one document with its fold and with search, and its dossier with the event store, at once.
     *
     * @throws NoSuchElementException if there is no such read model, or nothing tells of such a document
     */
    public List<Finding> verify(String model, String key) {
        return one.verify(find(model), key);
    }

    /** Latest first. */
    public List<VerificationRun> latest(int most) {
        return store.runs(most);
    }

    /** The last run that looked at that read model. */
    public Optional<VerificationRun> last(String model) {
        return store.runs(KEPT).stream()
                .filter(run -> run.models().contains(model))
                .findFirst();
    }

    public VerificationRun run(String id) {
        return find(id, store.find(id));
    }

    /** @param model of which; {@link Finding#LOG} for events, null for all */
    public Page<Finding> findings(String run, @Nullable String model, @Nullable String after, int size) {
        return store.findings(run, model, after, size);
    }

    /** What they found and nobody mended. */
    public OpenFindings open() {
        return open;
    }

    private void mend(Finding finding) {
        mending.mend(finding);
        countAnew(store.mended(finding));
    }

    /** Makes what that run found as the event store makes it. */
    public void mend(String run, Finding.Kind kind, String model, String key) {
        mend(find(run, store.finding(run, kind + " " + model + " " + key)));
    }

    /**
     * Makes one thing that is wrong about a document as the event store makes it.
     *
     * @param finding its {@link Finding#id}, as {@link #verify} just told it
     */
    public void mendNow(String model, String key, String finding) {
        mend(find(
                finding,
                verify(model, key).stream()
                        .filter(found -> found.id().equals(finding))
                        .findFirst()));
    }

    /** Writes one document as that dossier makes it. */
    public void mend(String model, String key, String dossier) {
        mending.mend(new Finding(model, key, dossier, Finding.Kind.CHANGED, List.of()));
        countAnew(store.forgetDocument(model, key));
    }

    private void countAnew(Set<String> found) {
        found.stream()
                .flatMap(run -> store.find(run).stream())
                .filter(run -> !run.running())
                .forEach(run -> store.note(run.ended(run.state(), run.problem(), store.count(run.id()), endOf(run))));
    }

    private static Instant endOf(VerificationRun seen) {
        return seen.endedAt() == null ? seen.seenAt() : seen.endedAt();
    }

    private static <T> T find(String id, Optional<T> found) {
        return found.orElseThrow(
                () -> new NoSuchElementException("There is no such verification, or it did not find that: " + id));
    }

    private Documents<?> find(String model) {
        return models.stream()
                .filter(documents -> documents.projection().name().equals(model))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no such read model: " + model));
    }
}
