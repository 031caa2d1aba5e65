package inspectorate.infra.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.DomainEvent;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is in the log stays there for ever: each event is read and written as {@code events/*.json} says. A file here is
 * never changed, only added; an event that is renamed keeps its old file through {@link RenamedEvents}.
 */
class GoldenEventsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/events");
    private static final Path OLDER = Path.of("src/test/resources/older-events");
    private static final JsonMapper JSON = new JsonMapper();

    private final EventSerializer serializer = EventSerializer.with(EventCatalogue.OF_THE_DOMAIN);

    static Stream<String> names() {
        return EventCatalogue.OF_THE_DOMAIN.names().stream().sorted();
    }

    @Test
    void every_event_has_its_golden_file_and_no_file_is_without_its_event() throws IOException {
        try (var files = Files.list(GOLDEN)) {
            var present = files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .map(name -> RenamedEvents.NAMES.getOrDefault(name, name))
                    .distinct();
            assertThat(present).containsExactlyInAnyOrderElementsOf(EventCatalogue.OF_THE_DOMAIN.names());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void an_event_is_read_from_its_golden_file_and_written_the_same(String name) throws IOException {
        var golden = Files.readString(GOLDEN.resolve(name + ".json"));
        Object event = serializer.deserialize(new SimpleSerializedObject<>(
                golden.getBytes(UTF_8), byte[].class, new SimpleSerializedType(name, null)));
        assertThat(event).isInstanceOf(DomainEvent.class);
        assertThat(serializer.typeForClass(event.getClass()).getName()).isEqualTo(name);
        var written = serializer.serialize(event, String.class).getData();
        assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(golden));
    }

    /** As it was written before fields were added to it: they are null then. */
    @ParameterizedTest
    @CsvSource({
        "IntakeRegistered, ground",
        "IntakeRegistered, requester",
        "CaseFiled, ground",
        "RectificationOrderIssued, ground",
        "HandlingDecided, ground",
        "PenaltyImposed, ground",
        "CaseTransferredToPolice, ground",
        "CourtEnforcementApplied, ground",
        "IntakeRejected, ground",
        "CaseWithdrawn, ground",
        "RectificationVerified, ground",
        "OrderRevoked, overdueFell",
        "CaseFactRetracted, overdueFell",
        "WrongCaseReviewed, ofRevocation",
        "CertificateIssued, worksIn",
        "CertificateRenewed, worksIn",
        "ClueBecameCase, channel",
        "ListingFactRetracted, cause"
    })
    void an_event_is_read_as_an_older_version_wrote_it(String name, String added) throws IOException {
        var older = Files.readString(OLDER.resolve(name + ".json"));
        Object event = serializer.deserialize(new SimpleSerializedObject<>(
                older.getBytes(UTF_8), byte[].class, new SimpleSerializedType(name, null)));
        assertThat(event).hasFieldOrPropertyWithValue(added, null);
        var written = serializer.serialize(event, String.class).getData();
        assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(older));
    }

    /** So that a field added to an event is added to its file, too. */
    @ParameterizedTest
    @MethodSource("names")
    void a_golden_file_tells_every_field(String name) throws IOException {
        var components = EventCatalogue.OF_THE_DOMAIN.event(name).orElseThrow().getRecordComponents();
        assertThat(JSON.readTree(Files.readString(GOLDEN.resolve(name + ".json")))
                        .propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(components).map(RecordComponent::getName).toList());
    }
}
