package inspectorate.api.operations;

import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Verification;
import inspectorate.query.projection.Verification.Finding;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Verifies read models beside live traffic, and mends single documents. The last run of each read model is kept. */
@Component
public class Verifications {

    private static final Logger LOG = LoggerFactory.getLogger(Verifications.class);
    private static final int KEPT = 200;

    private final ReadSide readSide;
    private final Clock clock;
    private final Map<String, Running> runs = new ConcurrentHashMap<>();

    Verifications(ReadSide readSide, Clock clock) {
        this.readSide = readSide;
        this.clock = clock;
    }

    /** Begins a run, or answers the one that is under way. */
    public VerificationRun start(String model) {
        readSide.readModels().state(model);
        var fresh = new Running(model, clock.instant());
        var run = runs.compute(model, (same, before) -> before != null && before.endedAt == null ? before : fresh);
        if (run == fresh) {
            Thread.ofVirtual().name("verify-" + model).start(() -> verify(fresh));
        }
        return run.seen();
    }

    private void verify(Running run) {
        try {
            readSide.verification().verify(run.model, run);
            run.end(clock.instant(), null);
        } catch (RuntimeException failed) {
            LOG.error("Verifying {} stopped", run.model, failed);
            run.end(clock.instant(), failed.toString());
        }
    }

    public VerificationRun find(String model) {
        var run = runs.get(model);
        if (run == null) {
            throw new NoSuchElementException("This read model was not verified since the start: " + model);
        }
        return run.seen();
    }

    public List<VerificationRun> all() {
        return runs.values().stream().map(Running::seen).toList();
    }

    /** Differences found by the runs that are kept. */
    public long differing() {
        return all().stream().mapToLong(VerificationRun::differing).sum();
    }

    public void mend(String model, String key, String dossier) {
        readSide.verification().mend(model, key, dossier);
        var run = runs.get(model);
        if (run != null) {
            run.mended(key);
        }
    }

    private static final class Running implements Verification.Listener {

        private final String model;
        private final Instant startedAt;
        private final List<Finding> findings = new ArrayList<>();
        private long checked;
        private long differing;
        private volatile @Nullable Instant endedAt;
        private @Nullable String problem;

        Running(String model, Instant startedAt) {
            this.model = model;
            this.startedAt = startedAt;
        }

        @Override
        public synchronized void checked(int documents) {
            checked += documents;
        }

        @Override
        public synchronized void found(Finding finding) {
            differing++;
            if (findings.size() < KEPT) {
                findings.add(finding);
            }
        }

        synchronized void mended(String key) {
            if (findings.removeIf(finding -> finding.key().equals(key))) {
                differing--;
            }
        }

        synchronized void end(Instant now, @Nullable String why) {
            endedAt = now;
            problem = why;
        }

        synchronized VerificationRun seen() {
            return new VerificationRun(model, checked, differing, List.copyOf(findings), startedAt, endedAt, problem);
        }
    }
}
