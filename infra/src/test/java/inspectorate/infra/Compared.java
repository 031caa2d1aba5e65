package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.query.projection.DeltaReport;
import inspectorate.query.projection.Generation;
import inspectorate.query.projection.ReadModels;
import java.time.Duration;
import java.util.Optional;

/** The report that begins by itself once a generation is built. */
public final class Compared {

    private Compared() {}

    public static DeltaReport report(ReadModels models, Generation built) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        Optional<DeltaReport> found = Optional.empty();
        while (found.filter(report -> !report.running()).isEmpty()) {
            assertThat(System.nanoTime()).as(found.toString()).isLessThan(deadline);
            Thread.onSpinWait();
            found = models.delta(built);
        }
        return found.orElseThrow();
    }
}
