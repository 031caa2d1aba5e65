package inspectorate.infra.store;

import static inspectorate.infra.store.StandaloneEventStore.databaseBeside;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.bookkeeping.BookkeepingEvent.ParkedRetried;
import inspectorate.domain.ids.GridCellId;
import inspectorate.infra.Patience;
import inspectorate.infra.RunningInspectorate;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/** Axon's event store keeps in memory what one fetch brings, so that no fetch may go on for ever. */
@DisabledIfSystemProperty(named = "axonserver", matches = ".+", disabledReason = "the log is not fetched there")
@DisplayNameGeneration(ReplaceUnderscores.class)
class FetchedPartsIT extends RunningInspectorate {

    private static final int PART = IndexedEventStorageEngine.AT_ONCE;
    private static final int STORED = 2 * PART + 500;
    private static final Fact FACT =
            Fact.recorded(new GridCellId("340111"), new BusinessDate("2026-05-01"), LocalDate.of(2026, 6, 30));

    @Autowired
    private DataSource database;

    @Test
    void what_is_stored_is_fetched_in_parts_that_follow_each_other() throws SQLException {
        try (var store = new StandaloneEventStore(databaseBeside(database))) {
            store.engine().appendEvents(events());
            var first = fetched(store, null);
            var second = fetched(store, first.getLast().trackingToken());
            var third = fetched(store, second.getLast().trackingToken());
            assertThat(List.of(first.size(), second.size(), third.size()))
                    .containsExactly(PART, PART, STORED - 2 * PART);
            var all = new ArrayList<>(first);
            all.addAll(second);
            all.addAll(third);
            assertThat(all.stream().map(event -> ((DomainEventMessage<?>) event).getSequenceNumber()))
                    .containsExactlyElementsOf(
                            IntStream.range(0, STORED).mapToObj(Long::valueOf).toList());
            try (var whole = store.engine().readEvents(null, false)) {
                assertThat(whole).hasSize(STORED);
            }
        }
    }

    @Test
    void who_has_read_everything_is_told_when_more_is_there_to_read() throws Exception {
        try (var store = new StandaloneEventStore(databaseBeside(database));
                var stream = store.events().openStream(null)) {
            var told = new Semaphore(0);
            assertThat(stream.setOnAvailableCallback(told::release)).isTrue();
            for (var event : events().subList(0, 3)) {
                assertThat(stream.hasNextAvailable()).isFalse();
                told.drainPermits();
                store.events().publish(event);
                assertThat(told.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
                // whoever waits without end in Axon's stream may miss what comes just before
                Patience.until(() -> stream.hasNextAvailable());
                assertThat(stream.nextAvailable().getIdentifier()).isEqualTo(event.getIdentifier());
            }
        }
    }

    private static List<TrackedEventMessage<?>> fetched(StandaloneEventStore store, @Nullable TrackingToken after) {
        try (var part = store.engine().readEvents(after, true)) {
            return new ArrayList<>(part.toList());
        }
    }

    private static List<DomainEventMessage<?>> events() {
        var stream = "talk-" + UUID.randomUUID();
        return IntStream.range(0, STORED)
                .<DomainEventMessage<?>>mapToObj(number -> new GenericDomainEventMessage<>(
                        "Parking", stream, number, new ParkedRetried(stream, FACT, "another", number, 0)))
                .toList();
    }
}
