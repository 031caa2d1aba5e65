package inspectorate.infra.readside;

import inspectorate.query.projection.BatchStage;
import inspectorate.query.projection.BatchWatch;
import inspectorate.query.projection.Recorded;
import inspectorate.query.projection.Watermark;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sizes and times of batches, and which segments could not write theirs. */
@Component
class BatchMeters implements BatchWatch {

    private static final Logger LOG = LoggerFactory.getLogger(BatchMeters.class);

    private final DistributionSummary sizes;
    private final Timer times;
    private final Map<BatchStage, Timer> stages = new EnumMap<>(BatchStage.class);
    private final Counter failures;
    private final Counter behind;
    private final Watermark watermark;
    private final Clock clock;
    private final Map<Integer, Outage> outages = new ConcurrentHashMap<>();

    /**
     * @param upTo index of the last event that could not be written
     * @param kind of what was thrown last, without what it says
     */
    record Outage(Instant since, long upTo, String kind) {}

    BatchMeters(MeterRegistry registry, Watermark watermark, Clock clock) {
        this.watermark = watermark;
        this.clock = clock;
        this.sizes = DistributionSummary.builder("inspectorate.projection.batch.size")
                .baseUnit("events")
                .description("events written together")
                .register(registry);
        this.times = Timer.builder("inspectorate.projection.batch.write")
                .description("time to write the dossiers, documents and search documents of a batch")
                .register(registry);
        for (var stage : BatchStage.values()) {
            stages.put(
                    stage,
                    Timer.builder("inspectorate.projection.batch.stage")
                            .tag("stage", stage.name().toLowerCase(Locale.ROOT))
                            .description(
                                    "time a batch spends in each stage; of read models that are written side by side,"
                                            + " the sum")
                            .register(registry));
        }
        this.failures = Counter.builder("inspectorate.projection.batch.failures")
                .description("batches that could not be written and are delivered again")
                .register(registry);
        this.behind = Counter.builder("inspectorate.projection.behind.watermark")
                .baseUnit("events")
                .description("events of a record time for which questions had been answered without them")
                .register(registry);
        Gauge.builder(
                        "inspectorate.projection.failing",
                        this,
                        meters -> meters.outage().isPresent() ? 1 : 0)
                .description("1 while the last batch of a segment could not be written")
                .register(registry);
    }

    /** The longest. */
    Optional<Outage> outage() {
        return outages.values().stream().min(Comparator.comparing(Outage::since));
    }

    /** What could not be written here up to that index was written since, here or in another process. */
    void recovered(long upTo) {
        outages.values().removeIf(outage -> outage.upTo() <= upTo);
    }

    @Override
    public void arrived(Collection<Recorded> events) {
        long passed = watermark.passed(events);
        if (passed > 0) {
            behind.increment(passed);
            LOG.error(
                    "{} events arrived behind the watermark: an append took longer than settled-after allows, so that"
                            + " an answer for a past instant did not tell them",
                    passed);
        }
    }

    @Override
    public void written(int segment, int events, Duration took) {
        outages.remove(segment);
        sizes.record(events);
        times.record(took);
    }

    @Override
    public void spent(BatchStage stage, Duration took) {
        Objects.requireNonNull(stages.get(stage)).record(took);
    }

    @Override
    public void failed(int segment, long upTo, RuntimeException cause) {
        failures.increment();
        var kind = NotedErrors.kind(cause);
        outages.compute(
                segment, (_, before) -> new Outage(before == null ? clock.instant() : before.since(), upTo, kind));
    }
}
