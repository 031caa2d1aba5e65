package inspectorate.infra.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventSerializerTest {

    private static final Fact FACT =
            new Fact(new GridCellId("330100/1"), new BusinessDate("2025-05"), LocalDate.of(2025, 5, 31), null, null);

    sealed interface WellEvent extends DomainEvent {

        record WellDug(
                EmployerId employerId,
                Fact fact,
                int depth,
                Optional<String> note,
                @Nullable String owner,
                Map<EmployerId, Depth> shares)
                implements WellEvent {}

        record WellFactRetracted(EmployerId employerId, Fact fact, DomainEvent retracted, Instant at)
                implements WellEvent {}

        @Override
        default String stream() {
            return "well";
        }

        @Override
        default String dossier() {
            return "well";
        }
    }

    sealed interface Depth {
        record Metres(int count) implements Depth {}

        record Unknown() implements Depth {}
    }

    private static final EmployerId EMPLOYER = new EmployerId("e1");
    private static final WellEvent.WellDug DUG =
            new WellEvent.WellDug(EMPLOYER, FACT, 3, Optional.empty(), null, Map.of(EMPLOYER, new Depth.Metres(3)));
    private static final WellEvent.WellFactRetracted RETRACTED =
            new WellEvent.WellFactRetracted(EMPLOYER, FACT, DUG, Instant.parse("2025-06-01T08:00:00Z"));

    private final EventSerializer serializer = EventSerializer.with(new EventCatalogue(List.of(WellEvent.class)));

    @Test
    void an_event_is_named_by_its_own_name() {
        assertThat(serializer.typeForClass(WellEvent.WellDug.class).getName()).isEqualTo("WellDug");
    }

    @Test
    void identities_and_dates_are_plain_texts_and_absent_values_are_left_out() {
        assertThat(json(DUG)).isEqualTo("""
            {"employerId":"e1","fact":{"cellId":"330100/1","on":"2025-05","countsFrom":"2025-05-31"},\
            "depth":3,"shares":{"e1":{"Metres":{"count":3}}}}\
            """);
    }

    @Test
    void an_event_within_an_event_says_which() {
        assertThat(json(RETRACTED))
                .contains("\"retracted\":{\"WellDug\":{\"employerId\"")
                .contains("T08:00:00Z");
    }

    @Test
    void what_is_read_is_what_was_written() {
        for (WellEvent event : List.of(DUG, RETRACTED)) {
            SerializedObject<byte[]> written = serializer.serialize(event, byte[].class);
            assertThat(serializer.<byte[], Object>deserialize(written)).isEqualTo(event);
        }
    }

    @Test
    void properties_that_are_no_longer_known_are_passed_over() {
        assertThat(read("WellDug", json(DUG).replace("\"depth\":3", "\"depth\":3,\"colour\":\"blue\"")))
                .isEqualTo(DUG);
    }

    @Test
    void a_renamed_event_is_read_under_its_present_name() {
        var renamed = new RenamedEvents(Map.of("WellSunk", "WellDug"));
        DomainEventData<byte[]> stored = new GenericDomainEventEntry<>(
                "Well",
                "w1",
                0,
                "id",
                Instant.EPOCH,
                "WellSunk",
                null,
                json(DUG).getBytes(UTF_8),
                "{}".getBytes(UTF_8));
        var read = renamed.upcast(Stream.of(new InitialEventRepresentation(stored, serializer)))
                .toList()
                .getFirst();
        assertThat(read.getType().getName()).isEqualTo("WellDug");
        Object event = serializer.deserialize(read.getData());
        assertThat(event).isEqualTo(DUG);
    }

    private Object read(String name, String json) {
        return serializer.deserialize(
                new SimpleSerializedObject<>(json.getBytes(UTF_8), byte[].class, new SimpleSerializedType(name, null)));
    }

    private String json(Object event) {
        return serializer.serialize(event, String.class).getData();
    }
}
