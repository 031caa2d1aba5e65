package inspectorate.infra.readside;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.employers.EmployerEvent.EmployerRegistered;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.infra.Compared;
import inspectorate.infra.Patience;
import inspectorate.infra.embedded.EmbeddedProperties;
import inspectorate.infra.embedded.EmbeddedStack;
import inspectorate.infra.serialization.EventCatalogue;
import inspectorate.infra.serialization.EventSerializer;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.BatchWatch;
import inspectorate.query.projection.EventLog;
import inspectorate.query.projection.EventReader;
import inspectorate.query.projection.Generation;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Rebuild;
import inspectorate.query.projection.Scope;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The document store stops while a generation is being filled. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RebuildOutageIT {

    private static final int EMPLOYERS = 3;
    private static final Fact FACT =
            Fact.recorded(new GridCellId("340111"), new BusinessDate("2026-05-01"), LocalDate.of(2026, 6, 30));

    @TempDir
    private Path data;

    private final FragileProjection fragile = new FragileProjection();
    private final EmbeddedEventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private int port;
    private EmbeddedStack stack;
    private MongoClient mongo;
    private ReadSide readSide;

    @BeforeEach
    void an_engine_over_a_store_of_its_own() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        start();
        mongo = MongoClients.create(stack.mongoUri() + "?serverSelectionTimeoutMS=1500&heartbeatFrequencyMS=500");
        readSide = new ReadSide(
                mongo.getDatabase("outage"),
                new EventLog(
                        events,
                        new EventReader(
                                EventSerializer.with(EventCatalogue.OF_THE_DOMAIN), NoOpEventUpcaster.INSTANCE)),
                List.of(fragile),
                List.of(),
                new VersionsInMemory(),
                Map.of(),
                false,
                Clock.systemUTC());
        deliver(IntStream.range(0, EMPLOYERS)
                .<EventMessage<?>>mapToObj(RebuildOutageIT::registered)
                .toList());
    }

    private void start() {
        stack = new EmbeddedStack(
                new EmbeddedProperties(data, "", "", "20s", new EmbeddedProperties.Ports(0, port, 0)),
                new EmbeddedStack.Parts(false, true, false));
    }

    @AfterEach
    void stop() {
        mongo.close();
        stack.close();
    }

    @Test
    void a_rebuild_whose_store_stops_has_failed_and_is_whole_once_it_was_resumed() {
        var models = readSide.readModels();
        var stopped = new AtomicBoolean();
        fragile.meets = () -> {
            if (stopped.compareAndSet(false, true)) {
                stack.close();
            }
        };
        var begun = models.rebuild("fragile");
        Patience.until(() -> stopped.get() && !models.building());

        start();
        Patience.until(() -> noted(begun).equals("FAILED"));
        assertThat(rebuild().state()).isEqualTo(Rebuild.State.FAILED);
        assertThat(rebuild().problem()).contains("Mongo");
        assertThat(models.state("fragile").answering()).isEqualTo(1);
        assertThat(name(0)).isEqualTo("示例0");
        assertThat(readSide.parked().count()).isZero();

        models.resume(begun);
        Patience.until(() -> rebuild().state() == Rebuild.State.BUILT);
        var delta = Compared.report(models, begun);
        assertThat(delta.same()).isEqualTo(EMPLOYERS);
        assertThat(delta.added() + delta.gone() + delta.changed()).isZero();
        models.answerFrom(begun);
        assertThat(name(0)).isEqualTo("示例0");
    }

    private Rebuild rebuild() {
        return readSide.readModels().state("fragile").generations().getLast().rebuild();
    }

    private String noted(Generation generation) {
        return mongo.getDatabase("outage")
                .getCollection("rebuilds")
                .find(Filters.eq("_id", generation.toString()))
                .first()
                .getEmbedded(List.of("body", "state"), String.class);
    }

    private String name(int number) {
        return readSide.documents(fragile)
                .find(employer(number).value(), AsOf.NOW, Scope.ALL)
                .orElseThrow()
                .name();
    }

    private static EmployerId employer(int number) {
        return EmployerId.provisional("340111", "示例" + number);
    }

    private static EventMessage<?> registered(int number) {
        var id = employer(number);
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(number),
                new GenericDomainEventMessage<>(
                        "Employer", id.value(), 0, new EmployerRegistered(id, FACT, "示例" + number, null, "")));
    }

    private void deliver(List<EventMessage<?>> messages) {
        var invoker = readSide.invoker(BatchWatch.NONE);
        var batch = new BatchingUnitOfWork<EventMessage<?>>(messages);
        var outcome = batch.executeWithResult(() -> {
            invoker.handle(batch.getMessage(), Segment.ROOT_SEGMENT);
            return true;
        });
        assertThat(outcome.isExceptional()).isFalse();
    }
}
