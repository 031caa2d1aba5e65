package inspectorate.infra.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(OutputCaptureExtension.class)
class ScheduledFailuresTest {

    @Test
    void a_store_that_is_down_is_one_line_each_time(CapturedOutput output) throws InterruptedException {
        failing(new IllegalStateException(new MongoTimeoutException("no server")));
        assertThat(output.getOut()).contains("waits for a store").doesNotContain("\tat ");
    }

    @Test
    void what_is_wrong_is_told_with_its_trace(CapturedOutput output) throws InterruptedException {
        failing(new IllegalStateException("wrong"));
        assertThat(output.getOut()).contains("Scheduled work failed", "\tat ");
    }

    private static void failing(RuntimeException failure) throws InterruptedException {
        var tried = new CountDownLatch(2);
        try (var scheduler = new SimpleAsyncTaskScheduler()) {
            new ScheduledFailures().customize(scheduler);
            scheduler.scheduleWithFixedDelay(
                    () -> {
                        tried.countDown();
                        throw failure;
                    },
                    Duration.ofMillis(1));
            tried.await();
        }
    }
}
