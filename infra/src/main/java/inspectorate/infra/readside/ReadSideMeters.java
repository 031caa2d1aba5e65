package inspectorate.infra.readside;

import inspectorate.api.operations.Verifications;
import inspectorate.query.projection.ParkedStore;
import inspectorate.query.projection.Positions;
import inspectorate.query.projection.ReadModels;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Rebuild;
import inspectorate.query.projection.VerificationRun;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** How far the read models are behind the event store, and what is parked; asked when the meters are read. */
@Component
class ReadSideMeters implements MeterBinder {

    private final EventStore events;
    private final Positions positions;
    private final ReadSide readSide;
    private final Sample<Long> lag;
    private final Sample<Map<String, Integer>> parked;
    private final Sample<List<ReadModels.State>> models;
    private final Sample<Double> verified;
    private final Sample<Double> differing;

    ReadSideMeters(EventStore events, Positions positions, ReadSide readSide, Verifications verifications) {
        this.events = events;
        this.positions = positions;
        this.readSide = readSide;
        this.lag = new Sample<>(this::lag, 0L);
        this.parked = new Sample<>(() -> readSide.parked().counts(), Map.of());
        this.models = new Sample<>(() -> readSide.readModels().states(), List.of());
        this.verified = new Sample<>(() -> verified(verifications), 1.0);
        this.differing = new Sample<>(() -> (double) verifications.differing(), 0.0);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("inspectorate.projection.lag", lag, Sample::get)
                .baseUnit("events")
                .description("events in the store that the read models do not reflect yet")
                .register(registry);
        Gauge.builder(
                        "inspectorate.projection.parked",
                        parked,
                        sample -> sample.get().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                .description("documents that could not be folded, and events that could not be read or drawn from")
                .register(registry);
        Gauge.builder("inspectorate.verification.progress", verified, Sample::get)
                .description("share of the last verification that is done")
                .register(registry);
        Gauge.builder("inspectorate.verification.differing", differing, Sample::get)
                .description("what the last look at each read model found otherwise than the event store makes it, and"
                        + " nobody mended")
                .register(registry);
        for (var unread : List.of(ParkedStore.EVENT, ParkedStore.POLICY)) {
            parked(registry, unread);
        }
        for (var state : readSide.readModels().states()) {
            parked(registry, state.model());
            Gauge.builder("inspectorate.rebuild.progress", state.model(), this::rebuilt)
                    .tag("model", state.model())
                    .description("share of dossiers folded into the newest generation; 1 where none is being built")
                    .register(registry);
        }
    }

    private void parked(MeterRegistry registry, String model) {
        Gauge.builder("inspectorate.projection.parked.documents", model, this::parked)
                .tag("model", model)
                .description("documents of one read model that could not be folded; under event and policy, events that"
                        + " could not be read or drawn from")
                .register(registry);
    }

    private long lag() {
        var head = events.createHeadToken();
        long last = head == null ? -1 : head.position().orElse(-1);
        return Math.max(0, last - positions.current().index());
    }

    private double rebuilt(String model) {
        return models.get().stream()
                .filter(state -> state.model().equals(model))
                .map(state -> state.generations().getLast().rebuild())
                .filter(Objects::nonNull)
                .mapToDouble(Rebuild::progress)
                .findFirst()
                .orElse(1);
    }

    private double parked(String model) {
        return parked.get().getOrDefault(model, 0);
    }

    private static double verified(Verifications verifications) {
        return verifications.latest(1).stream()
                .mapToDouble(VerificationRun::progress)
                .findFirst()
                .orElse(1);
    }
}
