package inspectorate.api.jobs;

import inspectorate.api.commands.StoreHead;
import inspectorate.query.projection.Json;
import inspectorate.query.projection.Positions;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Work that outlives a request: one process at a time is at it, and another goes on where one has died. */
@Component
public class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final Duration LEASE = Duration.ofSeconds(15);
    private static final int RENEWED_EACH = 3_000;

    private final JobClaims claims;
    private final Positions positions;
    private final StoreHead head;
    private final Map<String, Held> here = new ConcurrentHashMap<>();

    private record Held(Hold hold, Work work) {}

    Jobs(JobClaims claims, Positions positions, StoreHead head) {
        this.claims = claims;
        this.positions = positions;
        this.head = head;
    }

    /** False where it is being worked at, here or elsewhere. */
    public boolean begin(String job, Work work) {
        return start(job, work, () -> true);
    }

    /** The same for work that reads answers: it begins once they reflect all that was recorded until now. */
    public boolean beginOnceReflected(String job, Work work) {
        var recorded = head.afterLastCommand();
        return start(job, work, () -> positions.await(recorded, LEASE));
    }

    /**
     * Goes on with what no process is at any more.
     *
     * @param unfinished asked once answers reflect all that was recorded when the job was claimed: who had it before may
     *     have brought it to its end
     */
    public void takeUp(String job, BooleanSupplier unfinished, Work work) {
        start(job, work, () -> positions.await(head.afterLastCommand(), LEASE) && unfinished.getAsBoolean());
    }

    private boolean start(String job, Work work, BooleanSupplier wanted) {
        var held = new Held(new Hold(System.nanoTime(), LEASE), work);
        if (here.putIfAbsent(job, held) != null) {
            return false;
        }
        if (!claimed(job, held)) {
            here.remove(job);
            return false;
        }
        Thread.ofVirtual().name(job).start(() -> run(job, held, wanted));
        return true;
    }

    private boolean claimed(String job, Held held) {
        try {
            return claims.claim(job, LEASE, told(held));
        } catch (RuntimeException unreachable) {
            here.remove(job);
            throw unreachable;
        }
    }

    private void run(String job, Held held, BooleanSupplier wanted) {
        try {
            if (wanted.getAsBoolean()) {
                held.work().run(held.hold());
            }
        } catch (HoldLost lost) {
            LOG.warn("{}: {}", job, lost.getMessage());
        } catch (RuntimeException failed) {
            LOG.error("{} failed; it is taken up again", job, failed);
        } finally {
            // before another may begin here, whose claim would be released, and never beside a renewal
            synchronized (held) {
                held.hold().lose();
                release(job);
            }
            here.remove(job);
        }
    }

    private void release(String job) {
        try {
            claims.release(job);
        } catch (RuntimeException unreachable) {
            LOG.warn("That {} has ended is known to others later: {}", job, unreachable.toString());
        }
    }

    /** As whichever process is at it said last; empty where none is. */
    public <T> Optional<T> progress(String job, Class<T> type) {
        return claims.progress(job).map(told -> Json.MAPPER.readValue(told, type));
    }

    @Scheduled(fixedRate = RENEWED_EACH)
    void renew() {
        here.forEach((job, held) -> {
            synchronized (held) {
                renew(job, held);
            }
        });
    }

    private void renew(String job, Held held) {
        long since = System.nanoTime();
        try {
            if (!held.hold().lost() && claims.claim(job, LEASE, told(held))) {
                held.hold().extend(since, LEASE);
            } else {
                held.hold().lose();
            }
        } catch (RuntimeException unreachable) {
            LOG.warn("It cannot be said at present that {} is at work: {}", job, unreachable.toString());
        }
    }

    private static String told(Held held) {
        return Json.MAPPER.writeValueAsString(held.work().progress());
    }
}
