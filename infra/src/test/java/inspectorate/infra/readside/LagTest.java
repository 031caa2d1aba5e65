package inspectorate.infra.readside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LagTest {

    private static final Instant NOON = Instant.parse("2026-06-01T04:00:00Z");

    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private final Lag lag =
            new Lag(EmbeddedEventStore.builder().storageEngine(engine).build(), Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void the_first_event_that_was_not_handled_says_how_long_it_has_waited() {
        recorded(3_600);
        recorded(45);
        recorded(2);

        var asked = lag.now();

        assertThat(asked.events(null)).isEqualTo(3);
        assertThat(asked.seconds(null)).isEqualTo(3_600);
        assertThat(asked.events(handled(0))).isEqualTo(2);
        assertThat(asked.seconds(handled(0))).isEqualTo(45);
    }

    @Test
    void who_has_handled_all_is_not_late_however_old_that_is() {
        recorded(3_600);

        var asked = lag.now();

        assertThat(asked.events(handled(0))).isZero();
        assertThat(asked.seconds(handled(0))).isZero();
    }

    @Test
    void nobody_is_late_where_nothing_ever_happened() {
        assertThat(lag.now().events(null)).isZero();
        assertThat(lag.now().seconds(null)).isZero();
    }

    private void recorded(long secondsAgo) {
        var sequence = engine.lastSequenceNumberFor("stream").orElse(-1L) + 1;
        engine.appendEvents(new GenericDomainEventMessage<>(
                "Test", "stream", sequence, new GenericMessage<>("event"), () -> NOON.minusSeconds(secondsAgo)));
    }

    private static GlobalSequenceTrackingToken handled(long index) {
        return new GlobalSequenceTrackingToken(index);
    }
}
