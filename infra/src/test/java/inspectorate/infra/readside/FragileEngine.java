package inspectorate.infra.readside;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.bookkeeping.DossierDecision.EventRestored;
import inspectorate.domain.bookkeeping.DossierDecision.EventSkipped;
import inspectorate.domain.bookkeeping.ParkingCommand;
import inspectorate.domain.employers.EmployerEvent.EmployerRegistered;
import inspectorate.domain.employers.EmployerEvent.EmployerRenamed;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.infra.Patience;
import inspectorate.infra.RunningInspectorate;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.BatchWatch;
import inspectorate.query.projection.EventLog;
import inspectorate.query.projection.EventReader;
import inspectorate.query.projection.Generation;
import inspectorate.query.projection.Parked;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Rebuild;
import inspectorate.query.projection.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An engine of its own with two employers, of whom one has a document that cannot be folded. */
abstract class FragileEngine extends RunningInspectorate {

    private static final GridCellId CELL = new GridCellId("340111");
    static final Fact FACT = Fact.recorded(CELL, new BusinessDate("2026-05-01"), LocalDate.of(2026, 6, 30));

    @Autowired
    private MongoClient mongo;

    @Autowired
    Serializer serializer;

    final EmbeddedEventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();

    private final String database = "poison-" + UUID.randomUUID();
    final FragileProjection fragile = new FragileProjection();
    final EmployerId sick = EmployerId.provisional("340111", "示例病");
    final EmployerId well = EmployerId.provisional("340111", "示例康");
    ReadSide readSide;
    long index;
    EventUpcaster upcasters = NoOpEventUpcaster.INSTANCE;
    private final List<EventMessage<?>> delivered = new ArrayList<>();

    @BeforeEach
    void engine() {
        engineAnew();
        fragile.breaksOn = "示例病";
        deliver(registered(sick, "示例病"), registered(well, "示例康"));
    }

    void engineAnew() {
        engineAnew(Map.of());
    }

    void engineAnew(Map<String, Integer> pointers) {
        readSide = new ReadSide(
                mongo.getDatabase(database),
                new EventLog(events, new EventReader(serializer, upcasters)),
                List.of(fragile),
                List.of(),
                new VersionsInMemory(),
                pointers,
                false,
                Clock.systemUTC());
    }

    /** Everything the store holds is lost, and folded again from all that was ever delivered. */
    void rebuiltFromNothing() {
        var all = List.copyOf(delivered);
        mongo.getDatabase(database).drop();
        engineAnew();
        deliver(all.toArray(EventMessage<?>[]::new));
    }

    @AfterEach
    void forget() {
        mongo.getDatabase(database).drop();
    }

    Generation rebuilt() {
        var rebuilt = readSide.readModels().rebuild("fragile");
        awaitState(Rebuild.State.BUILT);
        return rebuilt;
    }

    void awaitState(Rebuild.State state) {
        Patience.until(() -> rebuild().state(), state::equals);
    }

    Rebuild rebuild() {
        return readSide.readModels().state("fragile").generations().getLast().rebuild();
    }

    MongoCollection<Document> collection(String name) {
        return mongo.getDatabase(database).getCollection(name);
    }

    List<Parked> parked() {
        return readSide.parked().list(null, null, 10).items();
    }

    EventMessage<?> skipped(String dossier, String eventId) {
        return message(
                ParkingCommand.streamOf(eventId),
                0,
                new EventSkipped(ParkingCommand.streamOf(eventId), FACT, dossier, eventId, "broken", "印刷错误"));
    }

    EventMessage<?> restored(String dossier, String eventId) {
        return message(
                ParkingCommand.streamOf(eventId),
                1,
                new EventRestored(ParkingCommand.streamOf(eventId), FACT, dossier, eventId, "已修复"));
    }

    String name(EmployerId id) {
        return readSide.documents(fragile)
                .find(id.value(), AsOf.NOW, Scope.ALL)
                .map(FragileProjection.Named::name)
                .orElse(null);
    }

    EventMessage<?> registered(EmployerId id, String name) {
        return message(id, 0, new EmployerRegistered(id, FACT, name, null, ""));
    }

    EventMessage<?> renamed(EmployerId id, int sequence, String name) {
        return message(id, sequence, new EmployerRenamed(id, FACT, name, "旧名"));
    }

    EventMessage<?> message(EmployerId id, int sequence, Object event) {
        return message(id.value(), sequence, event);
    }

    EventMessage<?> message(String stream, int sequence, Object event) {
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(index++),
                new GenericDomainEventMessage<>("Employer", stream, sequence, event));
    }

    void deliver(EventMessage<?>... messages) {
        delivered.addAll(List.of(messages));
        var invoker = readSide.invoker(BatchWatch.NONE);
        var batch = new BatchingUnitOfWork<EventMessage<?>>(List.of(messages));
        var outcome = batch.executeWithResult(() -> {
            invoker.handle(batch.getMessage(), Segment.ROOT_SEGMENT);
            return true;
        });
        assertThat(outcome.isExceptional()).isFalse();
    }
}
