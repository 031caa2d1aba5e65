package inspectorate.infra.store;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Axon's own indicator is made for Spring Boot 3 and would never appear. */
@Component
class EventStoreHealthIndicator extends AbstractHealthIndicator {

    private final EventStore events;

    EventStoreHealthIndicator(EventStore events) {
        this.events = events;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var head = events.createHeadToken();
        health.up().withDetail("head", head == null ? 0 : head.position().orElse(0));
    }
}
