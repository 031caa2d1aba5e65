package inspectorate.infra.readside;

import inspectorate.api.operations.Verifications;
import inspectorate.query.projection.Positions;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.VerificationRun;
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
    private final Verifications verifications;

    ReadSideMeters(EventStore events, Positions positions, ReadSide readSide, Verifications verifications) {
        this.events = events;
        this.positions = positions;
        this.readSide = readSide;
        this.verifications = verifications;
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
        Gauge.builder("inspectorate.verification.progress", verifications, ReadSideMeters::verified)
                .description("share of the last verification that is done")
                .register(registry);
        Gauge.builder("inspectorate.verification.differing", verifications, Verifications::differing)
                .description("what the last verification found otherwise than the event store makes it")
                .register(registry);
        for (var state : readSide.readModels().states()) {
            Gauge.builder("inspectorate.projection.parked.documents", state.model(), this::parked)
                    .tag("model", state.model())
                    .description("documents of one read model that could not be folded")
                    .register(registry);
            Gauge.builder("inspectorate.rebuild.progress", state.model(), this::rebuilt)
                    .tag("model", state.model())
                    .description("share of dossiers folded into the newest generation; 1 where none is being built")
                    .register(registry);
        }
    }

    private double lag() {
        var head = events.createHeadToken();
        long last = head == null ? -1 : head.position().orElse(-1);
        return Math.max(0, last - positions.current().index());
    }

    private double rebuilt(String model) {
        var rebuild = readSide.readModels().state(model).generations().getLast().rebuild();
        return rebuild == null || rebuild.total() == 0 ? 1 : (double) rebuild.done() / rebuild.total();
    }

    private double parked(String model) {
        return readSide.parked().counts().getOrDefault(model, 0);
    }

    private static double verified(Verifications verifications) {
        return verifications.latest(1).stream()
                .mapToDouble(VerificationRun::progress)
                .findFirst()
                .orElse(1);
    }
}
