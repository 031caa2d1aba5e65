package inspectorate.infra.readside;

import inspectorate.api.operations.ProcessorState;
import inspectorate.api.operations.ProcessorState.State;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** How far every event processor is, asked once for all meters that are read together. */
@Component
class ProcessorMeters {

    private final AllProcessors processors;
    private final MeterRegistry registry;
    private final Sample<List<ProcessorState>> states;

    ProcessorMeters(AllProcessors processors, MeterRegistry registry) {
        this.processors = processors;
        this.registry = registry;
        this.states = new Sample<>(processors::states, List.of());
    }

    /** Not before: Axon makes its processors last of all. */
    @EventListener(ApplicationReadyEvent.class)
    void register() {
        for (String name : processors.names()) {
            gauge("lag", "events", "events that a processor has not handled", name, ProcessorState::lagEvents);
            gauge(
                    "delay",
                    "seconds",
                    "how long the oldest event has waited that a processor has not handled",
                    name,
                    ProcessorState::lagSeconds);
            gauge(
                    "failing",
                    null,
                    "1 while a processor tries the same events again",
                    name,
                    state -> state.state() == State.FAILING ? 1 : 0);
            gauge(
                    "segments",
                    null,
                    "segments that a process works on",
                    name,
                    state -> state.segments().stream()
                            .filter(segment -> segment.node() != null)
                            .count());
        }
    }

    private void gauge(
            String what,
            @Nullable String unit,
            String description,
            String processor,
            ToDoubleFunction<ProcessorState> value) {
        Gauge.builder("inspectorate.processor." + what, this, meters -> meters.of(processor, value))
                .baseUnit(unit)
                .tag("processor", processor)
                .description(description)
                .register(registry);
    }

    private double of(String processor, ToDoubleFunction<ProcessorState> value) {
        return states.get().stream()
                .filter(state -> state.name().equals(processor))
                .mapToDouble(value)
                .findFirst()
                .orElse(Double.NaN);
    }
}
