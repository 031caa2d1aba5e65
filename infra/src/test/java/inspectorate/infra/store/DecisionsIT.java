package inspectorate.infra.store;

import static inspectorate.domain.bookkeeping.ParkingRule.ONLY_A_SKIPPED_EVENT_IS_RESTORED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.bookkeeping.BookkeepingEvent.ParkedRetried;
import inspectorate.domain.bookkeeping.Parking;
import inspectorate.domain.bookkeeping.ParkingCommand;
import inspectorate.domain.bookkeeping.ParkingCommand.*;
import inspectorate.domain.ids.GridCellId;
import inspectorate.infra.RunningInspectorate;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/** Two processes decide on one stream, each by what it remembers. */
@DisabledIfSystemProperty(named = "axonserver", matches = ".+", disabledReason = "streams are not remembered there")
class DecisionsIT extends RunningInspectorate {

    private static final Fact FACT =
            Fact.recorded(new GridCellId("340111/DECIDE"), new BusinessDate("2026-05-01"), LocalDate.of(2026, 6, 30));

    @Autowired
    private DataSource database;

    private final String event = UUID.randomUUID() + "/0";
    private Process one;
    private Process other;

    /** A part of the application as another process has it. */
    private record Process(StandaloneEventStore store, Configuration axon) {

        static Process over(String url) {
            var store = new StandaloneEventStore(url);
            var bus = SimpleCommandBus.builder().build();
            bus.registerHandlerInterceptor(store.decisions()::decide);
            var axon = DefaultConfigurer.defaultConfiguration(false)
                    .configureSerializer(_ -> store.serializer())
                    .configureEventStore(_ -> store.events())
                    .configureCommandBus(_ -> bus)
                    .configureAggregate(Parking.class)
                    .start();
            return new Process(store, axon);
        }

        void send(ParkingCommand command) {
            axon.commandGateway().sendAndWait(command);
        }

        void handle(String name, Runnable decision) {
            axon.commandBus().subscribe(name, _ -> {
                decision.run();
                return name;
            });
        }

        void sendAny(String name) {
            axon.commandGateway().sendAndWait(new GenericCommandMessage<>(new GenericMessage<>(name), name));
        }

        long reads(String stream) {
            return store.events().readEvents(stream).asStream().count();
        }

        void appends(String stream) {
            store.events()
                    .publish(new GenericDomainEventMessage<>(
                            "Parking", stream, 0, new ParkedRetried(stream, FACT, "another", 1, 0)));
        }

        void end() {
            axon.shutdown();
            store.close();
        }
    }

    @BeforeEach
    void two_processes_that_know_a_skipped_event() throws SQLException {
        var url = StandaloneEventStore.databaseBeside(database);
        one = Process.over(url);
        other = Process.over(url);
        one.send(skip());
        one.send(restore());
        one.send(skip());
        one.send(NoteRetry.of(FACT, event, 1, 0));
        other.send(NoteRetry.of(FACT, event, 1, 0));
    }

    @AfterEach
    void end() {
        one.end();
        other.end();
    }

    @Test
    void what_was_decided_before_the_last_event_is_decided_again() {
        other.send(restore());
        assertThatThrownBy(() -> one.send(restore())).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> one.send(restore()))
                .isInstanceOf(RuleViolated.class)
                .hasMessage(ONLY_A_SKIPPED_EVENT_IS_RESTORED.text());
    }

    @Test
    void nothing_is_refused_because_of_what_another_process_has_changed() {
        other.send(restore());
        assertThatThrownBy(() -> one.send(skip())).isInstanceOf(ConcurrencyException.class);
        one.send(skip());
        assertThat(one.store()
                        .events()
                        .readEvents(ParkingCommand.streamOf(event))
                        .asStream())
                .hasSize(7);
    }

    @Test
    void what_another_stream_said_is_asked_again_before_anything_is_appended() {
        one.handle("decide", () -> {
            one.reads(ParkingCommand.streamOf(event));
            one.appends(ParkingCommand.streamOf("another"));
        });
        other.send(restore());
        assertThatThrownBy(() -> one.sendAny("decide")).isInstanceOf(ConcurrencyException.class);
        assertThat(one.reads(ParkingCommand.streamOf("another"))).isZero();
        one.sendAny("decide");
        assertThat(one.reads(ParkingCommand.streamOf("another"))).isOne();
    }

    @Test
    void a_decision_that_comes_to_nothing_is_made_on_all_there_is() {
        var read = new ArrayList<Long>();
        one.handle("look", () -> read.add(one.reads(ParkingCommand.streamOf(event))));
        other.send(restore());
        assertThatThrownBy(() -> one.sendAny("look")).isInstanceOf(ConcurrencyException.class);
        one.sendAny("look");
        assertThat(read).containsExactly(4L, 6L);
    }

    @Test
    void what_is_kept_for_other_decisions_is_read_from_the_store() {
        var read = new ArrayList<Long>();
        one.handle("look", () -> read.add(Decisions.asking(() -> one.reads(ParkingCommand.streamOf(event)))));
        other.send(restore());
        one.sendAny("look");
        assertThat(read).containsExactly(6L);
    }

    private Skip skip() {
        return Skip.of(FACT, "nobody", event, "broken", "for a test");
    }

    private Restore restore() {
        return Restore.of(FACT, "nobody", event, "for a test");
    }
}
