package inspectorate.infra.readside;

import inspectorate.query.projection.Positions;
import inspectorate.query.projection.ReadSide;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** How far the read models are behind the event store, and what is parked; asked when the meters are read. */
@Component
class ReadSideMeters implements MeterBinder {

    private final EventStore events;
    private final Positions positions;
    private final ReadSide readSide;

    ReadSideMeters(EventStore events, Positions positions, ReadSide readSide) {
        this.events = events;
        this.positions = positions;
        this.readSide = readSide;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("inspectorate.projection.lag", this, ReadSideMeters::lag)
                .baseUnit("events")
                .description("events in the store that the read models do not reflect yet")
                .register(registry);
        Gauge.builder(
                        "inspectorate.projection.parked",
                        readSide,
                        side -> side.parked().count())
                .description("documents that could not be folded and events that could not be read")
                .register(registry);
    }

    private double lag() {
        var head = events.createHeadToken();
        long last = head == null ? -1 : head.position().orElse(-1);
        return Math.max(0, last - positions.current().index());
    }
}
