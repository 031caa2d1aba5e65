package inspectorate.infra.readside;

import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Out of service while what is written to the read models fails and is tried again. */
@Component("projectionHealthIndicator")
class ProjectionHealthIndicator extends AbstractHealthIndicator {

    private final PooledStreamingEventProcessor processor;
    private final BatchMeters meters;

    ProjectionHealthIndicator(PooledStreamingEventProcessor processor, BatchMeters meters) {
        this.processor = processor;
        this.meters = meters;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up()
                .withDetail("running", processor.isRunning())
                .withDetail("segments", processor.processingStatus().size());
        var outage = meters.outage();
        if (processor.isRunning() && (outage.isPresent() || processor.isError())) {
            health.outOfService();
            outage.ifPresent(since ->
                    health.withDetail("failingSince", since.since().toString()).withDetail("cause", since.kind()));
        }
    }
}
