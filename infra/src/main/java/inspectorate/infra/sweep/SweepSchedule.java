package inspectorate.infra.sweep;

import inspectorate.api.sweep.ClockSweep;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sweeps each minute, and after a downtime what has run out meanwhile. */
@Component
@ConditionalOnProperty(name = "inspectorate.sweep", matchIfMissing = true)
class SweepSchedule {

    private final ClockSweep sweep;

    SweepSchedule(ClockSweep sweep, MeterRegistry meters) {
        this.sweep = sweep;
        Gauge.builder("inspectorate.sweep.carried.out", () -> sweep.last().carriedOut())
                .description("Clocks that ran out and were dealt with in the last sweep")
                .register(meters);
        Gauge.builder("inspectorate.sweep.refused", () -> sweep.last().refused())
                .description("Clocks that ran out and whose consequence a rule refused in the last sweep")
                .register(meters);
    }

    @Scheduled(
            initialDelayString = "${inspectorate.sweep.first-after:20000}",
            fixedDelayString = "${inspectorate.sweep.every:60000}")
    void sweep() {
        sweep.begin();
    }
}
