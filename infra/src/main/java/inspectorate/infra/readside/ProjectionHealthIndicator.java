package inspectorate.infra.readside;

import inspectorate.api.http.Standstill;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Out of service while the read models stand still, whichever process should write them. */
@Component("projectionHealthIndicator")
class ProjectionHealthIndicator extends AbstractHealthIndicator {

    private final PooledStreamingEventProcessor processor;
    private final BatchMeters meters;
    private final Standstill standstill;

    ProjectionHealthIndicator(PooledStreamingEventProcessor processor, BatchMeters meters, Standstill standstill) {
        this.processor = processor;
        this.meters = meters;
        this.standstill = standstill;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up()
                .withDetail("running", processor.isRunning())
                .withDetail("segments", processor.processingStatus().size());
        var since = standstill.since();
        if (since.isPresent() || processor.isRunning() && processor.isError()) {
            health.outOfService();
            since.ifPresent(began -> health.withDetail("failingSince", began.toString()));
            meters.outage().ifPresent(outage -> health.withDetail("cause", outage.kind()));
        }
    }
}
