package inspectorate.infra.readside;

import inspectorate.api.operations.ProcessorState;
import inspectorate.api.operations.ProcessorState.Segment;
import inspectorate.api.operations.ProcessorState.State;
import inspectorate.api.operations.Processors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Those of this process as they are this moment, and those of others as they are stored. */
@Component
class AllProcessors implements Processors {

    private final ObjectProvider<StreamingEventProcessor> beans;
    private final ObjectProvider<EventProcessingConfiguration> configured;
    private final Sample<List<StoredTokens.Row>> stored;
    private final Lag lag;
    private final NotedErrors errors;
    private final String node;

    AllProcessors(
            ObjectProvider<StreamingEventProcessor> beans,
            ObjectProvider<EventProcessingConfiguration> configured,
            StoredTokens stored,
            Lag lag,
            NotedErrors errors,
            @Value("${inspectorate.node}") String node) {
        this.beans = beans;
        this.configured = configured;
        this.stored = new Sample<>(stored::all, List.of());
        this.lag = lag;
        this.errors = errors;
        this.node = node;
    }

    private record Place(@Nullable String node, @Nullable TrackingToken token) {}

    @Override
    public List<ProcessorState> states() {
        Map<String, Map<Integer, Place>> processors = new TreeMap<>();
        // also those that failed and are nobody's until they are tried again
        stored.get()
                .forEach(row -> processors
                        .computeIfAbsent(row.processor(), _ -> new TreeMap<>())
                        .put(row.segment(), new Place(row.node(), row.token())));
        here().forEach(processor -> {
            var places = processors.computeIfAbsent(processor.getName(), _ -> new TreeMap<>());
            processor
                    .processingStatus()
                    .forEach((segment, status) ->
                            places.compute(segment, (_, before) -> held(status.getTrackingToken(), before)));
        });
        var asked = lag.now();
        return processors.entrySet().stream()
                .map(processor -> state(processor.getKey(), processor.getValue(), asked))
                .toList();
    }

    private Place held(@Nullable TrackingToken token, @Nullable Place stored) {
        return new Place(node, token == null && stored != null ? stored.token() : token);
    }

    /** Names of those that this process may work on. */
    List<String> names() {
        return here().map(StreamingEventProcessor::getName).toList();
    }

    private Stream<StreamingEventProcessor> here() {
        Map<String, StreamingEventProcessor> here = new HashMap<>();
        beans.forEach(processor -> here.put(processor.getName(), processor));
        configured.ifAvailable(all -> all.eventProcessors().forEach((name, processor) -> {
            if (processor instanceof StreamingEventProcessor streaming) {
                here.put(name, streaming);
            }
        }));
        return here.values().stream();
    }

    private ProcessorState state(String name, Map<Integer, Place> places, Lag.Asked asked) {
        var segments = new ArrayList<Segment>();
        places.forEach((number, place) -> segments.add(segment(number, place, asked)));
        long events = segments.stream().mapToLong(Segment::lagEvents).max().orElse(asked.events(null));
        double seconds =
                segments.stream().mapToDouble(Segment::lagSeconds).max().orElse(events == 0 ? 0 : asked.seconds(null));
        var failure = errors.last(name);
        boolean failing = failure.filter(last -> places.isEmpty()
                        || places.values().stream().anyMatch(place -> !Lag.covers(place.token(), last.index())))
                .isPresent();
        return new ProcessorState(
                name,
                failing ? State.FAILING : events == 0 ? State.CAUGHT_UP : State.BEHIND,
                events,
                seconds,
                failure.map(NotedErrors.Failure::kind).orElse(null),
                failure.map(NotedErrors.Failure::at).orElse(null),
                segments);
    }

    private static Segment segment(int number, Place place, Lag.Asked asked) {
        var token = place.token();
        return new Segment(number, place.node(), Lag.position(token), asked.events(token), asked.seconds(token));
    }
}
