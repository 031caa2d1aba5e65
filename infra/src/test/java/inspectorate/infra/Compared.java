package inspectorate.infra;

import inspectorate.query.projection.DeltaReport;
import inspectorate.query.projection.Generation;
import inspectorate.query.projection.ReadModels;

/** The report that begins by itself once a generation is built. */
public final class Compared {

    private Compared() {}

    public static DeltaReport report(ReadModels models, Generation built) {
        return Patience.until(
                        () -> models.delta(built),
                        found -> found.filter(report -> !report.running()).isPresent())
                .orElseThrow();
    }
}
