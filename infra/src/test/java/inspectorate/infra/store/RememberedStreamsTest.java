package inspectorate.infra.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RememberedStreamsTest {

    private final RememberedStreams remembered = new RememberedStreams(true);
    private final List<DomainEventMessage<?>> stored = new ArrayList<>();
    private final List<Long> asked = new ArrayList<>();

    @AfterEach
    void noTransaction() {
        TransactionSynchronizationManager.setActualTransactionActive(false);
    }

    @Test
    void of_a_long_stream_only_later_events_are_read_again_whoever_appended_them() {
        append(0, 100);
        assertThat(read()).isEqualTo(sequences(100));
        append(100, 103);
        assertThat(read()).isEqualTo(sequences(103));
        assertThat(read()).isEqualTo(sequences(103));
        assertThat(asked).containsExactly(0L, 100L, 103L);
    }

    @Test
    void a_short_stream_is_read_whole() {
        append(0, 2);
        assertThat(read()).isEqualTo(sequences(2));
        assertThat(read()).isEqualTo(sequences(2));
        assertThat(asked).containsExactly(0L, 0L);
    }

    @Test
    void a_stream_of_which_an_upcaster_leaves_events_out_is_read_whole() {
        append(0, 50);
        stored.remove(7);
        assertThat(read()).hasSize(49);
        assertThat(read()).hasSize(49).doesNotContain(7L);
        assertThat(asked).containsExactly(0L, 0L);
    }

    @Test
    void what_a_transaction_sees_before_it_is_committed_is_not_remembered() {
        append(0, 50);
        TransactionSynchronizationManager.setActualTransactionActive(true);
        append(50, 51);
        assertThat(read()).hasSize(51);
        TransactionSynchronizationManager.setActualTransactionActive(false);
        stored.removeLast();
        assertThat(read()).isEqualTo(sequences(50));
    }

    @Test
    void a_stream_without_events_is_empty() {
        assertThat(read()).isEmpty();
    }

    @Test
    void while_a_command_is_decided_on_a_known_stream_nothing_is_read() {
        append(0, 50);
        read();
        assertThat(deciding(this::read)).isEqualTo(sequences(50));
        assertThat(asked).containsExactly(0L);
    }

    @Test
    void where_other_processes_append_too_the_store_is_always_asked() {
        var shared = new RememberedStreams(false);
        append(0, 50);
        shared.read("one", this::from);
        deciding(() -> shared.read("one", this::from));
        assertThat(asked).containsExactly(0L, 50L);
    }

    @Test
    void what_this_process_appends_to_a_known_stream_is_known() {
        append(0, 50);
        read();
        append(50, 52);
        remembered.appended(stored.subList(50, 52));
        assertThat(deciding(this::read)).isEqualTo(sequences(52));
        assertThat(asked).containsExactly(0L);
    }

    @Test
    void an_append_after_a_stranger_s_does_not_hide_what_the_stranger_appended() {
        append(0, 50);
        read();
        append(50, 52);
        remembered.appended(stored.subList(51, 52));
        assertThat(deciding(this::read)).isEqualTo(sequences(50));
        remembered.forget(List.of("one"));
        assertThat(deciding(this::read)).isEqualTo(sequences(52));
    }

    @Test
    void who_read_earlier_does_not_hide_what_was_appended_since() {
        append(0, 50);
        remembered.read("one", first -> {
            var earlier = from(first);
            read();
            append(50, 51);
            remembered.appended(stored.subList(50, 51));
            return earlier;
        });
        assertThat(deciding(this::read)).isEqualTo(sequences(51));
    }

    @Test
    void a_decision_within_another_asks_the_store() {
        append(0, 50);
        read();
        deciding(() -> deciding(this::read));
        assertThat(asked).containsExactly(0L, 50L);
    }

    private static <T> T deciding(Supplier<T> decision) {
        var unit = DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("decide"));
        try {
            return decision.get();
        } finally {
            unit.rollback();
        }
    }

    private void append(int from, int until) {
        for (int sequence = from; sequence < until; sequence++) {
            stored.add(new GenericDomainEventMessage<>("Case", "one", sequence, "said"));
        }
    }

    private List<Long> read() {
        var sequences = new ArrayList<Long>();
        remembered.read("one", this::from).forEachRemaining(event -> sequences.add(event.getSequenceNumber()));
        return sequences;
    }

    private DomainEventStream from(long first) {
        asked.add(first);
        return DomainEventStream.of(stored.stream()
                .filter(event -> event.getSequenceNumber() >= first)
                .toList());
    }

    private static List<Long> sequences(int count) {
        return IntStream.range(0, count).mapToObj(sequence -> (long) sequence).toList();
    }
}
