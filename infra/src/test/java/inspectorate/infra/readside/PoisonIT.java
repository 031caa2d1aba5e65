package inspectorate.infra.readside;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.employers.EmployerEvent.EmployerRegistered;
import inspectorate.domain.employers.EmployerEvent.EmployerRenamed;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.infra.RunningInspectorate;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PoisonIT extends RunningInspectorate {

    private static final GridCellId CELL = new GridCellId("340111");
    private static final Fact FACT = Fact.recorded(CELL, new BusinessDate("2026-05-01"), LocalDate.of(2026, 6, 30));

    @Autowired
    private MongoClient mongo;

    @Autowired
    private Serializer serializer;

    private final String database = "poison-" + UUID.randomUUID();
    private final FragileProjection fragile = new FragileProjection();
    private final EmployerId sick = EmployerId.provisional("340111", "示例病");
    private final EmployerId well = EmployerId.provisional("340111", "示例康");
    private ReadSide readSide;
    private long index;

    @BeforeEach
    void engine() {
        readSide = new ReadSide(
                mongo.getDatabase(database),
                serializer,
                List.of(fragile),
                List.of(),
                Map.of(),
                false,
                Clock.systemUTC());
        fragile.breaksOn = "示例病";
        deliver(registered(sick, "示例病"), registered(well, "示例康"));
    }

    @AfterEach
    void forget() {
        mongo.getDatabase(database).drop();
    }

    @Test
    void a_fold_that_fails_stops_one_document_and_no_other() {
        assertThat(name(well)).isEqualTo("示例康");
        assertThat(name(sick)).isNull();
        assertThat(readSide.parked().list(10)).singleElement().satisfies(parked -> {
            assertThat(parked.subject()).isEqualTo(sick.value());
            assertThat(parked.cause()).contains("cannot fold");
        });
    }

    @Test
    void its_dossier_goes_on_growing_and_a_retry_brings_the_document_up_to_date() {
        deliver(renamed(sick, 1, "示例愈"), renamed(well, 1, "示例强"));
        assertThat(name(well)).isEqualTo("示例强");
        var parked = readSide.parked().list(10).getFirst();
        assertThat(readSide.verification().preview(parked).cause()).contains("cannot fold");
        assertThat(readSide.verification().retry(parked)).isFalse();

        fragile.breaksOn = "";
        assertThat(readSide.verification().preview(parked).body()).containsEntry("name", "示例愈");
        assertThat(name(sick)).isNull();
        assertThat(readSide.verification().retry(parked)).isTrue();
        assertThat(name(sick)).isEqualTo("示例愈");
        assertThat(readSide.parked().count()).isZero();
    }

    @Test
    void the_next_event_of_the_dossier_heals_it_as_well() {
        fragile.breaksOn = "";
        deliver(renamed(sick, 1, "示例愈"));

        assertThat(name(sick)).isEqualTo("示例愈");
        assertThat(readSide.parked().count()).isZero();
    }

    @Test
    void a_batch_delivered_again_changes_nothing() {
        deliver(renamed(well, 1, "示例强"));
        index = 0;
        deliver(registered(sick, "示例病"), registered(well, "示例康"), renamed(well, 1, "示例强"));

        assertThat(name(well)).isEqualTo("示例强");
        assertThat(readSide.dossiers().find(well.value()).events()).hasSize(2);
    }

    private String name(EmployerId id) {
        return readSide.documents(fragile)
                .find(id.value(), AsOf.NOW, Scope.ALL)
                .map(FragileProjection.Named::name)
                .orElse(null);
    }

    private EventMessage<?> registered(EmployerId id, String name) {
        return message(id, 0, new EmployerRegistered(id, FACT, name, null, ""));
    }

    private EventMessage<?> renamed(EmployerId id, int sequence, String name) {
        return message(id, sequence, new EmployerRenamed(id, FACT, name, "旧名"));
    }

    private EventMessage<?> message(EmployerId id, int sequence, Object event) {
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(index++),
                new GenericDomainEventMessage<>("Employer", id.value(), sequence, event));
    }

    private void deliver(EventMessage<?>... messages) {
        var invoker = readSide.invoker();
        var batch = new BatchingUnitOfWork<EventMessage<?>>(List.of(messages));
        var outcome = batch.executeWithResult(() -> {
            invoker.handle(batch.getMessage(), Segment.ROOT_SEGMENT);
            return true;
        });
        assertThat(outcome.isExceptional()).isFalse();
    }
}
