package inspectorate.infra.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inspectorate.infra.serialization.EventCatalogue;
import inspectorate.infra.serialization.EventSerializer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GroupedAppendsTest {

    private static final Serializer SERIALIZER = EventSerializer.with(EventCatalogue.OF_THE_DOMAIN);

    private static final String TOO_LONG = "340111/340111003001";
    private static final String BREAKS = "breaks the driver";
    private static final String CROSSED = "waits for another process";

    private final UniqueRows table = new UniqueRows();
    private final GroupedAppends appends = new GroupedAppends(table);

    @Test
    void an_append_is_told_where_its_last_row_stands() throws SQLException {
        appends.append(List.of(row("one", 0)));
        assertThat(appends.append(List.of(row("two", 0), row("two", 1)))).isEqualTo(2);
    }

    @Test
    void what_waits_while_another_is_written_goes_in_one_statement() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            table.holdUp(1);
            var first = CompletableFuture.supplyAsync(() -> append("first"), threads);
            table.awaitStarted();
            var others = new ArrayList<CompletableFuture<Long>>();
            for (int other = 0; other < 5; other++) {
                var stream = "other" + other;
                others.add(CompletableFuture.supplyAsync(() -> append(stream), threads));
            }
            Thread.sleep(200);
            table.goOn();
            first.join();
            assertThat(others.stream().map(CompletableFuture::join)).doesNotHaveDuplicates();
        }
        assertThat(table.statements).isEqualTo(2);
    }

    @Test
    void one_that_is_refused_refuses_no_other_of_its_group() throws Exception {
        append("taken");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            table.holdUp(2);
            var first = CompletableFuture.supplyAsync(() -> append("first"), threads);
            table.awaitStarted();
            var refused = CompletableFuture.supplyAsync(() -> append("taken"), threads);
            var accepted = CompletableFuture.supplyAsync(() -> append("free"), threads);
            Thread.sleep(200);
            table.goOn();
            first.join();
            assertThat(accepted.join()).isPositive();
            assertThatThrownBy(refused::join).hasRootCauseInstanceOf(SQLException.class);
        }
        assertThat(table.rows).containsExactlyInAnyOrder("taken0", "first0", "free0");
    }

    @Test
    void one_that_the_database_cannot_keep_refuses_no_other_of_its_group() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            table.holdUp(1);
            var first = CompletableFuture.supplyAsync(() -> append("first"), threads);
            table.awaitStarted();
            var refused = CompletableFuture.supplyAsync(() -> append(TOO_LONG), threads);
            var accepted = Stream.of("second", "third")
                    .map(stream -> CompletableFuture.supplyAsync(() -> append(stream), threads))
                    .toList();
            Thread.sleep(200);
            table.goOn();
            first.join();
            assertThat(accepted).allSatisfy(append -> assertThat(append.join()).isPositive());
            assertThatThrownBy(refused::join).hasRootCauseMessage("value too long");
        }
        assertThat(table.rows).containsExactlyInAnyOrder("first0", "second0", "third0");
    }

    @Test
    void one_at_which_the_driver_breaks_is_told_so_and_the_others_are_written() throws Exception {
        append("taken");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            table.holdUp(2);
            var first = CompletableFuture.supplyAsync(() -> append("first"), threads);
            table.awaitStarted();
            var refused = Stream.of("taken", BREAKS)
                    .map(stream -> CompletableFuture.supplyAsync(() -> append(stream), threads))
                    .toList();
            Thread.sleep(100);
            var accepted = CompletableFuture.supplyAsync(() -> append("free"), threads);
            Thread.sleep(100);
            table.goOn();
            first.join();
            assertThat(accepted.join()).isPositive();
            assertThat(refused)
                    .allSatisfy(
                            append -> assertThatThrownBy(append::join).hasCauseInstanceOf(IllegalStateException.class));
        }
        assertThat(table.rows).containsExactlyInAnyOrder("taken0", "first0", "free0");
    }

    @Test
    void a_group_that_waits_for_another_process_which_waits_for_it_is_written_one_by_one() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            table.holdUp(1);
            var first = CompletableFuture.supplyAsync(() -> append("first"), threads);
            table.awaitStarted();
            var crossed = Stream.of(CROSSED, "second")
                    .map(stream -> CompletableFuture.supplyAsync(() -> append(stream), threads))
                    .toList();
            Thread.sleep(100);
            table.goOn();
            first.join();
            assertThat(crossed).allSatisfy(append -> assertThat(append.join()).isPositive());
        }
    }

    private long append(String stream) {
        try {
            return appends.append(List.of(row(stream, 0)));
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static EventRow row(String stream, long sequence) {
        return EventRow.of(new GenericDomainEventMessage<>("Test", stream, sequence, "said"), SERIALIZER);
    }

    /** Refuses a number of a stream that is taken, or a stream's name, and all rows of its statement with it. */
    private static final class UniqueRows implements GroupedAppends.Table {

        private final Set<String> rows = new HashSet<>();
        private final CountDownLatch started = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);
        private int heldUp;
        private int statements;
        private long index;

        void holdUp(int statement) {
            heldUp = statement;
        }

        void awaitStarted() throws InterruptedException {
            started.await();
        }

        void goOn() {
            released.countDown();
        }

        @Override
        public long[] insert(List<EventRow> inserted) throws SQLException {
            statements++;
            if (statements == heldUp) {
                started.countDown();
                try {
                    released.await();
                } catch (InterruptedException stopped) {
                    throw new SQLException(stopped);
                }
            }
            var names = inserted.stream()
                    .map(row ->
                            row.event().getAggregateIdentifier() + row.event().getSequenceNumber())
                    .toList();
            if (names.contains(TOO_LONG + "0")) {
                throw new SQLException("value too long", "22001");
            }
            if (names.contains(CROSSED + "0") && names.size() > 1) {
                throw new SQLException("deadlock detected", "40P01");
            }
            if (names.equals(List.of(BREAKS + "0"))) {
                throw new IllegalStateException("the driver broke");
            }
            if (names.stream().anyMatch(rows::contains)) {
                throw new SQLException("taken", "23505");
            }
            rows.addAll(names);
            return inserted.stream().mapToLong(_ -> index++).toArray();
        }
    }
}
