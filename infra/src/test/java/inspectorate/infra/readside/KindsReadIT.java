package inspectorate.infra.readside;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.bookkeeping.BookkeepingEvent;
import inspectorate.infra.RunningInspectorate;
import inspectorate.infra.serialization.StoredEvents;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A rebuild does not read events that a read model does not name: it must name all that concern it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KindsReadIT extends RunningInspectorate {

    @Autowired
    private List<Projection<?>> projections;

    @Autowired
    private Serializer serializer;

    @Test
    void every_read_model_names_the_kinds_of_all_events_that_concern_it() {
        var any = new AnyEvent(new Random(1), serializer);
        var events = StoredEvents.kinds().stream().map(any::drawn).toList();
        assertThat(projections)
                .isNotEmpty()
                .allSatisfy(projection -> assertThat(events)
                        .filteredOn(event -> !(event instanceof BookkeepingEvent))
                        .filteredOn(event -> concerns(projection, event))
                        .isNotEmpty()
                        .allSatisfy(event -> assertThat(projection.reads())
                                .as("%s of %s", event, projection.name())
                                .anyMatch(kind -> kind.isInstance(event))));
    }

    private static boolean concerns(Projection<?> projection, DomainEvent event) {
        var recorded = new Recorded(event.stream() + "#0", 0, Instant.EPOCH, event, Map.of());
        return !projection.keysOf(recorded).isEmpty() || projection.concernsAll(recorded);
    }
}
