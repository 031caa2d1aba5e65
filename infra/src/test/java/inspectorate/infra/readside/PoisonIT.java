package inspectorate.infra.readside;

import static inspectorate.domain.bookkeeping.ReadModelRule.ONLY_A_BUILT_GENERATION_ANSWERS;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.bookkeeping.DossierDecision.EventRestored;
import inspectorate.domain.bookkeeping.DossierDecision.EventSkipped;
import inspectorate.domain.bookkeeping.ParkingCommand;
import inspectorate.domain.cases.CaseEvent.IntakeRegistered;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.employers.EmployerEvent.EmployerRegistered;
import inspectorate.domain.employers.EmployerEvent.EmployerRenamed;
import inspectorate.domain.employers.MergingEvent.*;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.infra.Compared;
import inspectorate.infra.RunningInspectorate;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.BatchWatch;
import inspectorate.query.projection.EventLog;
import inspectorate.query.projection.EventReader;
import inspectorate.query.projection.Generation;
import inspectorate.query.projection.Histories;
import inspectorate.query.projection.Parked;
import inspectorate.query.projection.ParkedStore;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Rebuild;
import inspectorate.query.projection.Scope;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.serialization.LazyDeserializingObject;
import org.axonframework.serialization.SerializedMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.bson.Document;
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

    private static final AccountId ONE = new AccountId("one");
    private static final AccountId OTHER = new AccountId("other");

    @Autowired
    private MongoClient mongo;

    @Autowired
    private Serializer serializer;

    private final EmbeddedEventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();

    @Autowired
    private Histories histories;

    private final String database = "poison-" + UUID.randomUUID();
    private final FragileProjection fragile = new FragileProjection();
    private final EmployerId sick = EmployerId.provisional("340111", "示例病");
    private final EmployerId well = EmployerId.provisional("340111", "示例康");
    private ReadSide readSide;
    private long index;
    private EventUpcaster upcasters = NoOpEventUpcaster.INSTANCE;
    private final List<EventMessage<?>> delivered = new ArrayList<>();

    @BeforeEach
    void engine() {
        engineAnew();
        fragile.breaksOn = "示例病";
        deliver(registered(sick, "示例病"), registered(well, "示例康"));
    }

    private void engineAnew() {
        engineAnew(Map.of());
    }

    private void engineAnew(Map<String, Integer> pointers) {
        readSide = new ReadSide(
                mongo.getDatabase(database),
                new EventLog(events, new EventReader(serializer, upcasters)),
                List.of(fragile),
                List.of(),
                histories,
                pointers,
                false,
                Clock.systemUTC());
    }

    /** Everything the store holds is lost, and folded again from all that was ever delivered. */
    private void rebuiltFromNothing() {
        var all = List.copyOf(delivered);
        mongo.getDatabase(database).drop();
        engineAnew();
        deliver(all.toArray(EventMessage<?>[]::new));
    }

    @AfterEach
    void forget() {
        mongo.getDatabase(database).drop();
    }

    @Test
    void a_fold_that_fails_stops_one_document_and_no_other() {
        assertThat(name(well)).isEqualTo("示例康");
        assertThat(name(sick)).isNull();
        assertThat(parked()).singleElement().satisfies(parked -> {
            assertThat(parked.subject()).isEqualTo(sick.value());
            assertThat(parked.cause()).isEqualTo("IllegalStateException: cannot fold 3 characters of …");
            assertThat(parked.where().getFirst()).contains("FragileProjection.fold");
            assertThat(parked.eventId()).isEqualTo(sick.value() + "#0");
        });
        assertThat(readSide.parked().causes())
                .containsExactly(new ParkedStore.Group("IllegalStateException: cannot fold 3 characters of …", 1, 1));
        var raw = readSide.poison().event(parked().getFirst()).orElseThrow();
        assertThat(raw.type()).isEqualTo("EmployerRegistered");
        assertThat(raw.body()).contains("示例病");
    }

    @Test
    void its_dossier_goes_on_growing_and_a_retry_brings_the_document_up_to_date() {
        deliver(renamed(sick, 1, "示例愈"), renamed(well, 1, "示例强"));
        assertThat(name(well)).isEqualTo("示例强");
        var parked = parked().getFirst();
        assertThat(readSide.poison().preview(parked).cause()).contains("cannot fold");
        assertThat(readSide.poison().retry(parked)).isFalse();

        fragile.breaksOn = "";
        assertThat(readSide.poison().preview(parked).bodies().get("fragile " + sick.value()))
                .containsEntry("name", "示例愈");
        assertThat(name(sick)).isNull();
        assertThat(readSide.poison().retry(parked)).isTrue();
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
    void what_a_rebuild_mends_stays_parked_until_the_rebuilt_generation_answers() {
        deliver(renamed(well, 1, "示例病"));
        assertThat(parked()).hasSize(2);
        fragile.breaksOn = "";

        var rebuilt = rebuilt();
        assertThat(name(well)).isEqualTo("示例康");
        assertThat(parked()).extracting(Parked::subject).containsExactlyInAnyOrder(sick.value(), well.value());

        readSide.readModels().answerFrom(rebuilt);
        assertThat(name(well)).isEqualTo("示例病");
        assertThat(parked()).isEmpty();
        readSide.readModels().answerFrom(new Generation("fragile", 1));
        assertThat(name(well)).isEqualTo("示例病");
    }

    @Test
    void a_switch_that_was_recorded_and_cut_short_is_ended_once() {
        fragile.breaksOn = "";
        var rebuilt = rebuilt();
        engineAnew(Map.of("fragile", rebuilt.number()));
        assertThat(parked()).hasSize(1);

        readSide.endSwitches();
        assertThat(parked()).isEmpty();
        fragile.breaksOn = "示例病";
        deliver(renamed(well, 1, "示例病"));
        fragile.breaksOn = "";
        readSide.endSwitches();
        assertThat(parked()).hasSize(1);
    }

    @Test
    void what_a_rebuild_cannot_fold_is_parked_and_stays_so_when_the_rebuilt_generation_answers() {
        fragile.breaksOn = "";
        readSide.poison().retry(parked().getFirst());
        fragile.breaksOn = "示例康";

        var rebuilt = rebuilt();
        assertThat(parked()).extracting(Parked::subject).containsExactly(well.value());
        readSide.readModels().answerFrom(rebuilt);
        assertThat(parked()).extracting(Parked::subject).containsExactly(well.value());
        assertThat(name(sick)).isEqualTo("示例病");
    }

    @Test
    void a_rebuild_that_fails_says_why_leaves_the_answers_alone_and_goes_on_when_it_is_resumed() {
        fragile.meets = () -> {
            throw new LinkageError("of another release");
        };
        var models = readSide.readModels();
        var begun = models.rebuild("fragile");
        awaitState(Rebuild.State.FAILED);
        assertThat(rebuild().problem()).contains("LinkageError", "of another release");
        assertThat(rebuild().done()).isZero();
        assertThat(name(well)).isEqualTo("示例康");
        assertThatThrownBy(() -> models.answerFrom(begun)).hasMessage(ONLY_A_BUILT_GENERATION_ANSWERS.text());

        fragile.meets = () -> {};
        models.resume(begun);
        awaitState(Rebuild.State.BUILT);
        var delta = Compared.report(models, begun);
        assertThat(delta.same()).isOne();
        assertThat(delta.added() + delta.gone() + delta.changed()).isZero();
    }

    @Test
    void what_is_mended_while_a_rebuild_fails_at_it_is_not_parked_again() {
        var mended = new AtomicBoolean();
        fragile.meets = () -> {
            if (mended.compareAndSet(false, true)) {
                deliver(skipped(sick.value(), sick.value() + "#0"));
            }
        };
        rebuilt();
        assertThat(mended).isTrue();
        assertThat(parked()).isEmpty();
    }

    private Generation rebuilt() {
        var rebuilt = readSide.readModels().rebuild("fragile");
        awaitState(Rebuild.State.BUILT);
        return rebuilt;
    }

    private void awaitState(Rebuild.State state) {
        long deadline = System.nanoTime() + ofSeconds(20).toNanos();
        while (rebuild().state() != state) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private Rebuild rebuild() {
        return readSide.readModels().state("fragile").generations().getLast().rebuild();
    }

    @Test
    void a_batch_delivered_again_changes_nothing() {
        deliver(renamed(well, 1, "示例强"));
        index = 0;
        deliver(registered(sick, "示例病"), registered(well, "示例康"), renamed(well, 1, "示例强"));

        assertThat(name(well)).isEqualTo("示例强");
        assertThat(readSide.dossiers().find(well.value()).events()).hasSize(2);
    }

    @Test
    void an_event_of_a_merged_file_is_looked_at_and_skipped_where_it_is_held() {
        deliver(
                message(sick, 1, new FileMerged(sick, FACT, well, "同一营业执照", ONE, OTHER)),
                message(well, 1, new FileTakenIn(well, FACT, sick, null, "同一营业执照", ONE, OTHER)));
        var parked = parked().getFirst();
        assertThat(parked.dossier()).isEqualTo(well.value());
        assertThat(parked.holder()).isEqualTo(sick.value());
        assertThat(readSide.poison().event(parked).orElseThrow().body()).contains("示例病");

        deliver(skipped(parked.holder(), parked.eventId()));
        assertThat(parked()).isEmpty();
        assertThat(readSide.skipped().list(null, 10).items())
                .singleElement()
                .satisfies(skipped -> assertThat(skipped.name()).isEqualTo("EmployerRegistered"));
        deliver(
                message(sick, 2, new FileUnmerged(sick, FACT, well, "误合并", ONE, OTHER)),
                message(well, 2, new FileReleased(well, FACT, sick, "误合并", ONE, OTHER)));
        assertThat(parked()).isEmpty();
    }

    @Test
    void a_document_that_is_whole_without_the_others_of_its_dossier_is_so_after_a_switch() {
        deliver(
                message(well, 1, new FileMerged(well, FACT, sick, "同一营业执照", ONE, OTHER)),
                message(sick, 1, new FileTakenIn(sick, FACT, well, null, "同一营业执照", ONE, OTHER)));
        assertThat(parked()).extracting(Parked::subject).containsExactlyInAnyOrder(sick.value(), well.value());

        readSide.readModels().answerFrom(rebuilt());
        assertThat(parked()).extracting(Parked::subject).containsExactly(sick.value());
    }

    @Test
    void what_an_older_release_parked_names_one_dossier_only() {
        var rows = mongo.getDatabase(database).getCollection("parked");
        rows.updateMany(new Document(), Updates.unset("body.heldBy"));
        var parked = parked().getFirst();
        assertThat(parked.holder()).isEqualTo(sick.value());
        assertThat(readSide.poison().event(parked)).isPresent();
    }

    @Test
    void a_skipped_event_is_left_out_of_every_fold_until_it_is_restored() {
        deliver(renamed(sick, 1, "示例愈"));
        fragile.breaksOn = "示例愈";
        deliver(renamed(sick, 2, "示例痊"));
        assertThat(parked().getFirst().eventId()).isEqualTo(sick.value() + "#1");

        deliver(skipped(sick.value(), sick.value() + "#1"));
        assertThat(readSide.parked().count()).isZero();
        assertThat(name(sick)).isEqualTo("示例痊");
        assertThat(readSide.dossiers().find(sick.value()).events()).hasSize(2);
        assertThat(readSide.skipped().list(null, 10).items()).singleElement().satisfies(skipped -> {
            assertThat(skipped.reason()).isEqualTo("印刷错误");
            assertThat(skipped.name()).isEqualTo("EmployerRenamed");
        });
        rebuiltFromNothing();
        assertThat(name(sick)).isEqualTo("示例痊");
        assertThat(readSide.parked().count()).isZero();
        assertThat(readSide.skipped().list(null, 10).items()).hasSize(1);

        deliver(restored(sick.value(), sick.value() + "#1"));
        assertThat(readSide.skipped().list(null, 10).items()).isEmpty();
        assertThat(parked().getFirst().eventId()).isEqualTo(sick.value() + "#1");
        assertThat(readSide.poison().retry(parked().getFirst())).isFalse();
    }

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
    void an_event_whose_documents_cannot_be_told_is_parked_under_its_dossier() {
        fragile.breaksOn = "";
        fragile.lostOn = "示例失";
        deliver(renamed(sick, 1, "示例失"), renamed(well, 1, "示例强"));

        assertThat(name(well)).isEqualTo("示例强");
        assertThat(parked()).singleElement().satisfies(parked -> {
            assertThat(parked.subject()).isEqualTo(sick.value());
            assertThat(parked.eventId()).isEqualTo(sick.value() + "#1");
        });
        fragile.lostOn = "";
        assertThat(readSide.poison().retry(parked().getFirst())).isTrue();
        assertThat(name(sick)).isEqualTo("示例失");
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

    private List<Parked> parked() {
        return readSide.parked().list(null, null, 10).items();
    }

    private List<Parked> unread() {
        return parked().stream()
                .filter(parked -> parked.projection().equals(ParkedStore.EVENT))
                .toList();
    }

    private boolean stale(EmployerId id) {
        var found = mongo.getDatabase(database)
                .getCollection("fragile@1")
                .find(Filters.eq("_id", id.value()))
                .first();
        return found != null && found.getBoolean("stale", false);
    }

    private EventMessage<?> skipped(String dossier, String eventId) {
        return message(
                ParkingCommand.streamOf(eventId),
                0,
                new EventSkipped(ParkingCommand.streamOf(eventId), FACT, dossier, eventId, "broken", "印刷错误"));
    }

    private EventMessage<?> restored(String dossier, String eventId) {
        return message(
                ParkingCommand.streamOf(eventId),
                1,
                new EventRestored(ParkingCommand.streamOf(eventId), FACT, dossier, eventId, "已修复"));
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
        return message(id.value(), sequence, event);
    }

    private EventMessage<?> message(String stream, int sequence, Object event) {
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(index++),
                new GenericDomainEventMessage<>("Employer", stream, sequence, event));
    }

    private void deliver(EventMessage<?>... messages) {
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
