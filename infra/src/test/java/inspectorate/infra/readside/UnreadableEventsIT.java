package inspectorate.infra.readside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import inspectorate.domain.cases.CaseEvent.IntakeRegistered;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.query.projection.BatchWatch;
import inspectorate.query.projection.Parked;
import inspectorate.query.projection.ParkedStore;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.LazyDeserializingObject;
import org.axonframework.serialization.SerializedMessage;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Events that cannot be read, or not in full. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnreadableEventsIT extends FragileEngine {

    @Test
    void an_event_that_cannot_be_read_is_kept_in_its_dossier_and_counts_once_it_can() {
        fragile.breaksOn = "";
        deliver(unread(well.value(), 1, "EmployerPainted", "{\"colour\":\"blue\"}"), renamed(well, 2, "示例强"));

        assertThat(name(well)).isEqualTo("示例强");
        assertThat(unread()).singleElement().satisfies(parked -> {
            assertThat(parked.subject()).isEqualTo(well.value() + "#1");
            assertThat(parked.cause()).isEqualTo("No event is called EmployerPainted");
        });
        var parked = unread().getFirst();
        assertThat(readSide.poison().event(parked).orElseThrow().body()).isEqualTo("{\"colour\":\"blue\"}");
        assertThat(readSide.poison().retry(parked)).isFalse();
        assertThat(stale(well)).isTrue();

        upcasters = new EventUpcasterChain(new RenamedColour());
        engineAnew();
        assertThat(readSide.poison().preview(parked).bodies().get("fragile " + well.value()))
                .containsEntry("name", "示例强");
        assertThat(readSide.poison().retry(parked)).isTrue();
        assertThat(readSide.dossiers().find(well.value()).events()).hasSize(3);
        assertThat(stale(well)).isFalse();
    }

    @Test
    void an_event_without_its_dossier_or_its_fact_is_parked_and_stops_nothing() {
        var nobody = unread(well.value(), 1, "EmployerRenamed", "{\"fact\":%s,\"name\":\"x\"}".formatted(SOME_FACT));
        var noFact = unread(
                well.value(), 2, "EmployerRenamed", "{\"employerId\":\"%s\",\"name\":\"x\"}".formatted(well.value()));
        assertThatCode(() -> readSide.invoker(BatchWatch.NONE)
                        .canHandle(nobody, Segment.ROOT_SEGMENT.split()[1]))
                .doesNotThrowAnyException();
        deliver(nobody, noFact, renamed(well, 3, "示例强"));

        assertThat(name(well)).isEqualTo("示例强");
        assertThat(unread())
                .extracting(Parked::subject)
                .containsExactlyInAnyOrder(well.value() + "#1", well.value() + "#2");
        rebuiltFromNothing();
        assertThat(unread()).hasSize(2);
    }

    @Test
    void an_event_whose_metadata_cannot_be_read_counts_all_the_same() {
        deliver(unread(
                well.value(),
                1,
                new SimpleSerializedObject<>(RENAMED, String.class, "EmployerRenamed", null),
                new LazyDeserializingObject<>(
                        new SimpleSerializedObject<>("{", String.class, MetaData.class.getName(), null), serializer)));

        assertThat(name(well)).isEqualTo("示例蓝");
        assertThat(readSide.dossiers().find(well.value()).events().getLast().metadata())
                .containsKey("unreadable");
    }

    @Test
    void an_unreadable_event_of_another_stream_is_kept_where_that_streams_events_are() {
        var matter = new CaseId(UUID.randomUUID().toString());
        events.publish(new GenericDomainEventMessage<>("Case", matter.value(), 0, intake(matter)));
        deliver(unread(matter.value(), 1, "CaseAccepted", "{\"caseId\":7"));

        assertThat(unread())
                .singleElement()
                .satisfies(parked -> assertThat(parked.dossier()).isEqualTo(well.value()));
        assertThat(stale(well)).isTrue();
    }

    @Test
    void an_event_kept_in_the_wrong_dossier_moves_into_its_own_when_it_is_read() {
        var matter = new CaseId(UUID.randomUUID().toString());
        var body = serializer.serialize(intake(matter), String.class).getData();
        deliver(unread(matter.value(), 0, "IntakeTaken", body));
        var parked = unread().getFirst();
        assertThat(parked.dossier()).isEqualTo(matter.value());

        upcasters = new EventUpcasterChain(new RenamedColour());
        engineAnew();
        assertThat(readSide.poison().retry(parked)).isTrue();
        assertThat(readSide.dossiers().find(well.value()).events()).hasSize(2);
        assertThat(readSide.dossiers().find(matter.value()).events()).isEmpty();
    }

    @Test
    void what_can_be_read_again_stays_parked_until_its_documents_are_written() {
        fragile.breaksOn = "";
        deliver(unread(well.value(), 1, "EmployerPainted", "{}"));
        upcasters = new EventUpcasterChain(new RenamedColour());
        engineAnew();
        var parked = unread().getFirst();
        fragile.meets = () -> {
            throw new LinkageError("of another release");
        };
        assertThatThrownBy(() -> readSide.poison().retry(parked)).isInstanceOf(LinkageError.class);
        assertThat(unread()).hasSize(1);

        fragile.meets = () -> {};
        assertThat(readSide.poison().retry(parked)).isTrue();
        assertThat(name(well)).isEqualTo("示例蓝");
    }

    @Test
    void an_unreadable_event_that_is_skipped_leaves_nothing_stale() {
        deliver(unread(well.value(), 1, "EmployerPainted", "{}"));
        assertThat(stale(well)).isTrue();
        deliver(skipped(well.value(), well.value() + "#1"));

        assertThat(stale(well)).isFalse();
        assertThat(unread()).isEmpty();
        deliver(restored(well.value(), well.value() + "#1"));
        assertThat(unread()).hasSize(1);
        assertThat(stale(well)).isTrue();
    }

    /** Events of former names are read as renamings, and intakes as such. */
    private static final class RenamedColour extends SingleEventUpcaster {

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return Set.of("EmployerPainted", "IntakeTaken")
                    .contains(event.getType().getName());
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            boolean painted = event.getType().getName().equals("EmployerPainted");
            return event.upcastPayload(
                    new SimpleSerializedType(painted ? "EmployerRenamed" : "IntakeRegistered", null),
                    String.class,
                    body -> painted ? RENAMED : body);
        }
    }

    private static final String SOME_FACT =
            "{\"cellId\":\"340111\",\"on\":\"2026-05-01\",\"countsFrom\":\"2026-05-01\"}";

    private static final String RENAMED = "{\"employerId\":\"%s\",\"fact\":%s,\"name\":\"示例蓝\",\"formerName\":\"旧名\"}"
            .formatted(EmployerId.provisional("340111", "示例康").value(), SOME_FACT);

    private IntakeRegistered intake(CaseId matter) {
        return new IntakeRegistered(matter, well, FACT, CaseSource.COMPLAINT, Violation.WAGE_ARREARS, null);
    }

    private List<Parked> unread() {
        return parked().stream()
                .filter(parked -> parked.projection().equals(ParkedStore.EVENT))
                .toList();
    }

    private boolean stale(EmployerId id) {
        var found = collection("fragile@1").find(Filters.eq("_id", id.value())).first();
        return found != null && found.getBoolean("stale", false);
    }

    /** As the event store gives it: read when it is asked for, and no sooner. */
    private EventMessage<?> unread(String stream, int sequence, String type, String body) {
        return unread(
                stream,
                sequence,
                new SimpleSerializedObject<>(body, String.class, type, null),
                new LazyDeserializingObject<>(MetaData.emptyInstance()));
    }

    private EventMessage<?> unread(
            String stream,
            int sequence,
            SimpleSerializedObject<String> kept,
            LazyDeserializingObject<MetaData> metadata) {
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(index++),
                "Employer",
                stream,
                sequence,
                new SerializedMessage<>(
                        UUID.randomUUID().toString(), new LazyDeserializingObject<>(kept, serializer), metadata),
                Instant::now);
    }
}
