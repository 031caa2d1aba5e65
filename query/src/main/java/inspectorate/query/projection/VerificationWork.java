package inspectorate.query.projection;

import inspectorate.query.projection.VerificationRun.Phase;
import inspectorate.query.projection.VerificationRun.State;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/** One verification, from where it is to its end; what it did is noted after each window. */
final class VerificationWork {

    private static final int WINDOW = 100;
    private static final int EVENTS = 500;

    /** After which a store that is to tell more is taken to be down. */
    private static final int SILENT_SECONDS = 30;

    /** Live batches wait while a window is compared. */
    private static final int WINDOW_BESIDE_OTHERS = 20;

    /** Live batches of this process wait while a window is compared; what others write meanwhile takes its time. */
    private static final int LOOKS = 2;

    /** In so many windows what differs may be waited for; where more differ they do not do so for a moment. */
    private static final int PATIENT = 20;

    private final Collection<Documents<?>> models;
    private final DossierStore dossiers;
    private final EventLog log;
    private final LogAudit audit;
    private final Verification.Around around;
    private final VerificationStore store;
    private final Lock writing;
    private final Pace pace;
    private final Clock clock;
    private VerificationRun run;
    private int unsettled;

    VerificationWork(
            Collection<Documents<?>> models,
            Verification.Around around,
            EventLog log,
            VerificationStore store,
            Lock writing,
            Pace pace,
            Clock clock,
            VerificationRun run) {
        this.models = models;
        this.dossiers = around.store();
        this.log = log;
        this.audit = new LogAudit(log, around.store());
        this.around = around;
        this.store = store;
        this.writing = writing;
        this.pace = pace;
        this.clock = clock;
        this.run = run;
    }

    /** Of two generations half would be compared, and all be told as compared. */
    private void requireNotSwitched() {
        var begun = run.generations();
        for (var model : looked()) {
            var answering = model.live().generation();
            if (begun != null && !Objects.equals(begun.get(answering.model()), answering.number())) {
                throw new IllegalStateException(answering + " answers by now; begin the verification again");
            }
        }
    }

    void run(BooleanSupplier cancelled) throws InterruptedException {
        if (run.phase() == Phase.LOG && walkLog(cancelled)) {
            turnTo(Phase.DOSSIERS);
        }
        if (run.phase() == Phase.DOSSIERS && walkDossiers(cancelled)) {
            turnTo(Phase.STRANGERS);
        }
        if (run.phase() == Phase.STRANGERS) {
            walkStrangers(cancelled);
        }
        var end = cancelled.getAsBoolean() ? State.CANCELLED : State.DONE;
        store.note(run.ended(end, null, store.count(run.id()), clock.instant()));
    }

    private void turnTo(Phase next) {
        run = run.at(next, "", clock.instant());
        store.note(run);
    }

    private void keep(Collection<Finding> findings) {
        store.add(run.id(), findings);
    }

    /** @return false if it was cancelled */
    private boolean walkLog(BooleanSupplier cancelled) throws InterruptedException {
        var begin = token();
        try (var stream = log.events().openStream(begin)) {
            List<Recorded> window = new ArrayList<>();
            long read = 0;
            int silent = 0;
            boolean more = (begin == null ? -1 : begin.position().orElse(-1)) < run.upTo();
            while (more) {
                TrackedEventMessage<?> event =
                        stream.hasNextAvailable(1, TimeUnit.SECONDS) ? stream.nextAvailable() : null;
                silent = event == null ? silent + 1 : 0;
                if (silent > SILENT_SECONDS) {
                    throw new IllegalStateException("The event store does not tell all of its events");
                }
                if (event != null) {
                    read++;
                    log.recorded(event)
                            .filter(recorded -> recorded.index() <= run.upTo() && run.looksAt(recorded.dossier()))
                            .ifPresent(window::add);
                    more = event.trackingToken().position().orElse(0) < run.upTo();
                }
                if (event != null && (read == EVENTS || !more) || event == null && read > 0) {
                    if (cancelled.getAsBoolean()) {
                        return false;
                    }
                    var effort = new Effort();
                    keep(audit.missing(window, effort));
                    run = run.further(read, 0, 0, store.count(run.id()), clock.instant());
                    if (event != null) {
                        run = run.at(Phase.LOG, text(event.trackingToken()), clock.instant());
                    }
                    store.note(run);
                    window.clear();
                    read = 0;
                    pace.rest(effort.nanos());
                }
            }
        }
        return true;
    }

    private @Nullable TrackingToken token() {
        if (run.after().isEmpty()) {
            return null;
        }
        int mark = run.after().indexOf(' ');
        return serializer()
                .deserialize(new SimpleSerializedObject<>(
                        run.after().substring(mark + 1),
                        String.class,
                        run.after().substring(0, mark),
                        null));
    }

    private String text(TrackingToken token) {
        var written = serializer().serialize(token, String.class);
        return written.getType().getName() + " " + written.getData();
    }

    private Serializer serializer() {
        return log.reader().serializer();
    }

    private boolean walkDossiers(BooleanSupplier cancelled) throws InterruptedException {
        var ids = next();
        while (!ids.isEmpty()) {
            if (cancelled.getAsBoolean()) {
                return false;
            }
            var effort = new Effort();
            var looked = ids.stream().filter(run::looksAt).toList();
            var first = look(looked);
            var found = settled(
                    first.findings(), suspects -> look(dossiers(suspects)).findings(), effort);
            requireNotSwitched();
            keep(found);
            run = run.further(0, first.documents(), ids.size(), store.count(run.id()), clock.instant())
                    .at(Phase.DOSSIERS, ids.getLast(), clock.instant());
            store.note(run);
            pace.rest(effort.nanos());
            ids = next();
        }
        return true;
    }

    private static List<String> dossiers(List<Finding> found) {
        return found.stream().map(Finding::dossier).distinct().toList();
    }

    /** What differs however often it is looked at. */
    private List<Finding> settled(List<Finding> first, UnaryOperator<List<Finding>> again, Effort effort)
            throws InterruptedException {
        int looks = dossiers.conditional() && unsettled < PATIENT ? LogAudit.LOOKS : LOOKS;
        var found = first;
        for (int look = 1; look < looks && !found.isEmpty(); look++) {
            effort.pause(LogAudit.BETWEEN_LOOKS);
            found = both(found, again.apply(found));
            run = run.at(run.phase(), run.after(), clock.instant());
            store.note(run);
        }
        unsettled += found.isEmpty() ? 0 : 1;
        return found;
    }

    private List<String> next() {
        pace.giveWay();
        return dossiers.idsAfter(run.after(), pace.alone() ? WINDOW : WINDOW_BESIDE_OTHERS);
    }

    private static List<Finding> both(List<Finding> one, List<Finding> other) {
        Set<String> ids = new HashSet<>();
        one.forEach(finding -> ids.add(finding.id()));
        return other.stream().filter(finding -> ids.contains(finding.id())).toList();
    }

    private Verification.Compared look(List<String> ids) {
        var findings = new ArrayList<Finding>();
        int documents = 0;
        writing.lock();
        try {
            var loaded = dossiers.load(ids);
            findings.addAll(audit.foreign(loaded.values()));
            for (var verification : verifications()) {
                var compared = verification.compare(loaded);
                documents += compared.documents();
                findings.addAll(compared.findings());
            }
        } finally {
            writing.unlock();
        }
        return new Verification.Compared(documents, findings);
    }

    private List<Verification<?>> verifications() {
        List<Verification<?>> verifications = new ArrayList<>();
        looked().forEach(model -> verifications.add(around.of(model)));
        return verifications;
    }

    private List<Documents<?>> looked() {
        return models.stream()
                .<Documents<?>>map(model -> model)
                .filter(model -> run.models().contains(model.projection().name()))
                .toList();
    }

    private void walkStrangers(BooleanSupplier cancelled) throws InterruptedException {
        var places = places();
        var begun = places.stream()
                .filter(place -> run.after().startsWith(place.name() + " "))
                .findFirst();
        var after = begun.map(_ -> run.after().substring(run.after().indexOf(' ') + 1))
                .orElse(null);
        for (var place : places.subList(begun.map(places::indexOf).orElse(0), places.size())) {
            do {
                if (cancelled.getAsBoolean()) {
                    return;
                }
                after = walk(place, after);
            } while (after != null);
        }
    }

    /** @return where the next window begins; null after the last */
    private @Nullable String walk(Strangers.Place place, @Nullable String after) throws InterruptedException {
        pace.giveWay();
        var effort = new Effort();
        var window = look(place, after, effort);
        requireNotSwitched();
        keep(window.findings());
        run = run.further(0, 0, 0, store.count(run.id()), clock.instant());
        if (window.next() != null) {
            run = run.at(Phase.STRANGERS, place.name() + " " + window.next(), clock.instant());
        }
        store.note(run);
        pace.rest(effort.nanos());
        return window.next();
    }

    private List<Strangers.Place> places() {
        var places = new ArrayList<Strangers.Place>();
        looked().forEach(model -> places.addAll(new Strangers<>(model, around, pace, run::looksAt).places()));
        return places;
    }

    /** Each time over the same keys, although others may have begun to ask in between. */
    private Strangers.Window look(Strangers.Place place, @Nullable String after, Effort effort)
            throws InterruptedException {
        int most = place.most().getAsInt();
        var first = place.look().at(after, most);
        var found = settled(first.findings(), _ -> place.look().at(after, most).findings(), effort);
        return new Strangers.Window(found, first.next());
    }
}
