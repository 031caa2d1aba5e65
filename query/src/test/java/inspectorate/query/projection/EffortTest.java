package inspectorate.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EffortTest {

    @Test
    void what_was_waited_is_no_work() throws InterruptedException {
        long began = System.nanoTime();
        var effort = new Effort();
        effort.pause(50);
        assertThat(effort.nanos())
                .isLessThanOrEqualTo(
                        System.nanoTime() - began - Duration.ofMillis(50).toNanos());
    }
}
