package inspectorate.query.projection;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** The engine put together: every read model over one document store. */
public final class ReadSide {

    private final Map<Projection<?>, Documents<?>> models = new LinkedHashMap<>();
    private final DossierStore store;
    private final EventLog log;
    private final ParkedStore parked;
    private final SkippedStore skipped;
    private final List<Mirror> mirrors;
    private final DocumentWriter writer;
    private final Pace pace = new Pace();
    /** Live batches hold it whole; workers of a rebuild share it, since no two of them write the same document. */
    private final ReentrantReadWriteLock together = new ReentrantReadWriteLock(true);

    private final Lock writing = together.writeLock();
    private final ReadModels readModels;
    private final GenerationFollower follower;
    private final Remains remains;
    private final boolean conditional;
    private final VerificationRuns verifications;
    private final CauseRuns causeRuns;

    /**
     * @param log whose events the dossiers keep
     * @param pointers number of the generation that answers, by read model, as it was switched last
     * @param conditional true where several processes write documents: a newer one is then never overwritten
     */
    public ReadSide(
            MongoDatabase database,
            EventLog log,
            List<Projection<?>> projections,
            List<Mirror> mirrors,
            Histories histories,
            Map<String, Integer> pointers,
            boolean conditional,
            Clock clock) {
        this.store = new DossierStore(database, log.reader(), conditional);
        this.log = log;
        this.parked = new ParkedStore(database, conditional);
        this.skipped = new SkippedStore(database);
        this.mirrors = mirrors;
        var rebuilding = new RebuildWindow.Open();
        var versions = new HistoryWriter(histories, new Groups(store)::everOneWith);
        this.writer = new DocumentWriter(mirrors, versions, parked, rebuilding);
        var run = new RebuildRun(store, writer, rebuilding, together.readLock(), pace);
        var deltas = new Deltas(new DeltaWalk(together.readLock(), pace), parked, database, clock);
        var rebuilds = new Rebuilds(store, run, database, clock, built -> compare(deltas, built));
        var register = new GenerationRegister(database);
        var shelves = new Shelves(
                database, store, histories, rebuilds, register, pace, new Addressees(log), parked, conditional, clock);
        projections.forEach(
                projection -> models.put(projection, shelves.of(projection, pointers.get(projection.name()))));
        models.values()
                .forEach(model ->
                        mirrors.forEach(mirror -> mirror.answerFrom(model.live().generation())));
        var settling = new Settling(register, clock, (model, goesOn) -> poison().retryAll(model, goesOn));
        this.follower = new GenerationFollower(
                models.values(), shelves, register, rebuilds, deltas, mirrors, writing, clock, settling);
        this.remains = new Remains(database, register, mirrors, histories, rebuilds, deltas);
        this.readModels = new ReadModels(
                models.values(), shelves, register, follower, settling, rebuilds, deltas, mirrors, remains, writing);
        this.conditional = conditional;
        this.verifications = verifications(database, versions, clock);
        this.causeRuns = new CauseRuns(database, parked, clock);
        shelves.build();
    }

    private void compare(Deltas deltas, DocumentShelf<?> built) {
        var model = models.get(built.projection());
        if (model != null && model.live() != built && model.shelves().contains(built)) {
            deltas.begin(model.live(), built);
        }
    }

    @SuppressWarnings("unchecked")
    public <D> Documents<D> documents(Projection<D> projection) {
        var documents = models.get(projection);
        if (documents == null) {
            throw new IllegalArgumentException("Not a projection of this read side: " + projection.name());
        }
        return (Documents<D>) documents;
    }

    public Set<Projection<?>> projections() {
        return Collections.unmodifiableSet(models.keySet());
    }

    public Dossiers dossiers() {
        return new Dossiers(store, pace);
    }

    /** Answers a question that other servers have a part in; long work waits meanwhile. */
    public <T> T answering(Supplier<T> question) {
        return pace.answering(question);
    }

    /** True while somebody waits for an answer, and long work for them. */
    public boolean asked() {
        return pace.asked();
    }

    public ParkedStore parked() {
        return parked;
    }

    /** What is being done about all that is parked for one cause. */
    public CauseRuns causeRuns() {
        return causeRuns;
    }

    public ParkedConsequences consequences() {
        return new ParkedConsequences(parked, log);
    }

    /** What an operator does with read models: build anew, compare, switch, drop. */
    public ReadModels readModels() {
        return readModels;
    }

    /** Whether everything is as the event store makes it, and mending what is not. */
    public VerificationRuns verifications() {
        return verifications;
    }

    /** What an operator does with what is parked. */
    public Poison poison() {
        return new Poison(
                Collections.unmodifiableCollection(models.values()),
                store,
                parked,
                projector(BatchWatch.NONE),
                log.reader(),
                writing);
    }

    private VerificationRuns verifications(MongoDatabase database, HistoryWriter versions, Clock clock) {
        var all = Collections.unmodifiableCollection(models.values());
        var around = new Verification.Around(store, mirrors, versions);
        var runs = new VerificationStore(database);
        return new VerificationRuns(
                all,
                runs,
                run -> new VerificationWork(all, around, log, runs, writing, pace, clock, run),
                new OneVerification(around, log, writing),
                new Mending(all, around, new LogAudit(log, store), writer, writing),
                store,
                clock);
    }

    public SkippedStore skipped() {
        return skipped;
    }

    /**
     * Learns what other processes began, switched, dropped and parked.
     *
     * @param pointers number of the generation that answers, by read model, as it was switched last
     * @param building true where this process goes on with rebuilds that another one left
     */
    public void follow(Map<String, Integer> pointers, boolean building) {
        parked.look();
        follower.follow(pointers, building);
    }

    /**
     * For a process by itself: ends, in the background, switches of generations in which the one before it died.
     *
     * @return true once there is none
     */
    public boolean endSwitches() {
        return follower.settle();
    }

    /** Deletes what is left of generations that were dropped by a process that died at it. */
    public void dropRemains() {
        remains.drop();
    }

    public DossierInvoker invoker(BatchWatch watch) {
        return invoker(watch, () -> -1);
    }

    /** @param head index of the last event of the event store, at present */
    public DossierInvoker invoker(BatchWatch watch, LongSupplier head) {
        return new DossierInvoker(projector(watch), log, watch, new Seen(head));
    }

    private BatchProjector projector(BatchWatch watch) {
        return new BatchProjector(
                store,
                models.values(),
                writer,
                new ParkedEvents(parked, skipped),
                writing,
                conditional ? follower::look : () -> false,
                watch,
                pace);
    }

    public void refreshMirrors() {
        mirrors.forEach(Mirror::refresh);
    }
}
