package inspectorate.api.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.query.projection.Committed;
import inspectorate.query.projection.Position;
import inspectorate.query.projection.Positions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.Test;

class JobsTest {

    private static final String JOB = "import-1";

    private final Map<String, String> owners = new ConcurrentHashMap<>();
    private volatile Runnable beforeRelease = () -> {};
    private volatile Runnable afterRelease = () -> {};
    private final Jobs one = process("one");
    private final Jobs other = process("other");

    @Test
    void one_process_at_a_time_is_at_a_job() throws InterruptedException {
        var first = new Counting(1_000_000);
        assertThat(one.begin(JOB, first)).isTrue();
        assertThat(one.begin(JOB, new Counting(10))).isFalse();
        assertThat(other.begin(JOB, new Counting(10))).isFalse();
        first.stop();

        var second = new Counting(10);
        until(() -> other.begin(JOB, second));
        assertThat(second.ends()).isEqualTo(10);
    }

    @Test
    void who_has_lost_a_job_stops_before_the_next_step() throws InterruptedException {
        var paused = new Counting(1_000_000);
        one.begin(JOB, paused);
        owners.put(JOB, "other");
        one.renew();
        assertThat(paused.ends()).isLessThan(1_000_000);
        assertThat(owners).containsEntry(JOB, "other");
    }

    @Test
    void who_renews_a_job_keeps_it() throws InterruptedException {
        var lasting = new Counting(20);
        one.begin(JOB, lasting);
        one.renew();
        assertThat(lasting.ends()).isEqualTo(20);
        until(owners::isEmpty);
    }

    @Test
    void what_was_finished_meanwhile_is_not_taken_up() {
        one.takeUp(JOB, () -> false, new Counting(10));
        until(owners::isEmpty);
        var left = new Counting(10);
        one.takeUp(JOB, () -> true, left);
        until(() -> left.steps == 10);
    }

    @Test
    void what_ends_takes_its_lease_from_nobody_who_begins_after_it() {
        var successor = new Counting(1_000_000);
        var begun = new AtomicBoolean();
        beforeRelease = () -> begun.set(one.begin(JOB, successor));
        one.begin(JOB, new Counting(1));
        until(() -> begun.get() || one.begin(JOB, successor));
        assertThat(other.begin(JOB, new Counting(10))).isFalse();
        until(() -> successor.steps > 50);
        assertThat(owners).containsEntry(JOB, "one");
        successor.stop();
    }

    @Test
    void what_has_ended_is_not_claimed_again() throws InterruptedException {
        var renewed = new CountDownLatch(1);
        afterRelease = () -> {
            one.renew();
            renewed.countDown();
        };
        one.begin(JOB, new Counting(1));
        assertThat(renewed.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(owners).isEmpty();
    }

    private Jobs process(String name) {
        return new Jobs(
                new Claims(name),
                new Positions(() -> List.of(new GlobalSequenceTrackingToken(0)), Committed.IN_ORDER),
                () -> new Position(0));
    }

    private static void until(BooleanSupplier so) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    /** Takes a millisecond a step. */
    private static final class Counting implements Work {

        private final int most;
        private final CountDownLatch ended = new CountDownLatch(1);
        private volatile int steps;

        Counting(int most) {
            this.most = most;
        }

        @Override
        public void run(Hold hold) {
            try {
                while (steps < most && !ended.await(1, TimeUnit.MILLISECONDS)) {
                    hold.require();
                    steps++;
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } finally {
                ended.countDown();
            }
        }

        void stop() {
            ended.countDown();
        }

        int ends() throws InterruptedException {
            assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
            return steps;
        }

        @Override
        public Object progress() {
            return steps;
        }
    }

    private final class Claims implements JobClaims {

        private final String process;

        Claims(String process) {
            this.process = process;
        }

        @Override
        public boolean claim(String job, Duration lease, String progress) {
            return owners.merge(job, process, (owner, _) -> owner).equals(process);
        }

        @Override
        public void release(String job) {
            beforeRelease.run();
            owners.remove(job, process);
            afterRelease.run();
        }

        @Override
        public Optional<String> progress(String job) {
            return Optional.empty();
        }
    }
}
