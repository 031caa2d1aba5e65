package inspectorate.infra.readside;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.query.projection.Watermark;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BatchMetersTest {

    private static final RuntimeException REFUSED = new IllegalStateException("refused");
    private static final RuntimeException DOWN = new UnsupportedOperationException("down");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final BatchMeters meters = new BatchMeters(registry, new Watermark(), Clock.systemUTC());

    @Test
    void what_another_segment_writes_ends_no_outage() {
        meters.failed(0, 7, REFUSED);
        meters.written(1, 3, Duration.ofMillis(1));
        assertThat(failing()).isEqualTo(1);

        meters.written(0, 3, Duration.ofMillis(1));
        assertThat(failing()).isZero();
    }

    @Test
    void the_longest_outage_is_told_and_goes_on_when_it_fails_again() throws InterruptedException {
        meters.failed(0, 7, REFUSED);
        var began = since();
        Thread.sleep(2);
        meters.failed(1, 8, DOWN);
        meters.failed(0, 9, REFUSED);
        assertThat(since()).isEqualTo(began);

        meters.written(0, 3, Duration.ofMillis(1));
        assertThat(meters.outage()).hasValueSatisfying(outage -> {
            assertThat(outage.since()).isAfter(began.orElseThrow());
            assertThat(outage.kind()).contains("UnsupportedOperation");
        });
    }

    @Test
    void an_outage_ends_when_all_that_failed_was_written_by_whomever() {
        meters.failed(0, 7, REFUSED);
        meters.recovered(6);
        assertThat(failing()).isEqualTo(1);

        meters.recovered(7);
        assertThat(failing()).isZero();
    }

    private Optional<Instant> since() {
        return meters.outage().map(BatchMeters.Outage::since);
    }

    private double failing() {
        return registry.get("inspectorate.projection.failing").gauge().value();
    }
}
