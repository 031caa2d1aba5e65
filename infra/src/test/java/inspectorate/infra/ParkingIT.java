package inspectorate.infra;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import inspectorate.domain.bookkeeping.BookkeepingEvent.ParkedRetried;
import inspectorate.domain.bookkeeping.DossierDecision.EventRestored;
import inspectorate.domain.bookkeeping.DossierDecision.EventSkipped;
import inspectorate.domain.bookkeeping.ParkingCommand;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

/** What an operator does with what is parked, over HTTP and in the console. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ParkingIT extends AtWork {

    private static final String PARKED = "/api/v1/operations/parked";
    private static final String CONSOLE = "/console/operator/parked";
    private static final String CAUSE = "No event is called EmployerVarnished";
    private static final String SUBJECT = "?projection=event&subject={subject}";

    @Autowired
    private EventStore events;

    @Autowired
    private Serializer serializer;

    @Autowired
    private MongoClient mongo;

    @Value("${inspectorate.database}")
    private String database;

    private Officer operator;
    private String one;
    private String other;

    @Test
    void what_is_parked_for_one_cause_is_looked_at_tried_again_skipped_and_restored() {
        operator = new Officer(http(), "operator");
        one = unreadable();
        other = unreadable();
        await(() -> parked().size() == 2);

        looked();
        triedAgain();
        skipped();
        restored();
        skippedInTheConsole();
        comesSecond();
        skippedThoughOneIsAlready();
    }

    private void looked() {
        assertThat(operator.get(PARKED + "/causes").body()).anySatisfy(group -> {
            assertThat(group.path("cause").asString()).isEqualTo(CAUSE);
            assertThat(group.path("documents").asInt()).isEqualTo(2);
            assertThat(group.path("events").asInt()).isEqualTo(2);
            assertThat(group.path("projections")).singleElement().hasToString("\"event\"");
        });
        assertThat(parked()).containsExactlyInAnyOrder(one, other);
        var event = operator.get(PARKED + "/event" + SUBJECT, one).body();
        assertThat(event.path("type").asString()).isEqualTo("EmployerVarnished");
        assertThat(event.path("body").asString()).isEqualTo(Unreadable.BODY);
        assertThat(operator.get(PARKED + "/preview" + SUBJECT, one).text("cause"))
                .isEqualTo(CAUSE);
        assertThat(operator.get(PARKED + "/event" + SUBJECT, "none").status()).isEqualTo(404);
        assertThat(operator.page(CONSOLE + "?cause=" + CAUSE)).contains(one, other);
        assertThat(operator.page(CONSOLE + SUBJECT, one)).contains("EmployerVarnished", "blue", CAUSE);
        assertThat(agency.get(PARKED).status()).isEqualTo(403);
    }

    private void triedAgain() {
        var retried = begun("/retries-by-cause", Map.of("cause", CAUSE));
        assertThat(retried.path("kind").asString()).isEqualTo("RETRY");
        assertThat(retried.path("tried").asInt()).isEqualTo(2);
        assertThat(retried.path("settled").asInt(-1)).isZero();
        assertThat(parked()).hasSize(2);
        assertThat(decisions(CAUSE).getLast())
                .isInstanceOfSatisfying(
                        ParkedRetried.class, noted -> assertThat(noted.tried()).isEqualTo(2));
    }

    private void skipped() {
        var silent = operator.post(PARKED + "/skips-by-cause", null, Map.of("cause", CAUSE, "reason", " "));
        assertThat(silent.text("rule")).isEqualTo("A_DECISION_HAS_A_REASON");
        var skips = begun("/skips-by-cause", Map.of("cause", CAUSE, "reason", "测试数据"));
        assertThat(skips.path("settled").asInt()).isEqualTo(2);
        assertThat(operator.get(PARKED + "?atLeast={at}", skips.path("at").asString())
                        .status())
                .isEqualTo(200);
        await(() -> parked().isEmpty());
        for (var event : List.of(one, other)) {
            assertThat(skippedEvents()).anySatisfy(skipped -> {
                assertThat(skipped.path("eventId").asString()).isEqualTo(event);
                assertThat(skipped.path("name").asString()).isEqualTo("EmployerVarnished");
                assertThat(skipped.path("reason").asString()).isEqualTo("测试数据");
                assertThat(skipped.path("by").asString()).isEqualTo(account("operator"));
            });
            assertThat(decisions(event))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            EventSkipped.class,
                            skipped -> assertThat(skipped.dossier()).isEqualTo(employer(event)));
        }
    }

    private void restored() {
        operator.done("/api/v1/operations/skipped/restorations", Map.of("eventId", one, "reason", "再看一次"));
        await(() -> parked().equals(List.of(one)));
        assertThat(skippedEvents())
                .noneMatch(skipped -> skipped.path("eventId").asString().equals(one));
        assertThat(decisions(one).getLast()).isInstanceOf(EventRestored.class);
        assertThat(decisions(other)).hasSize(1);
    }

    private void skippedInTheConsole() {
        var sent = operator.send(CONSOLE + "/skip-cause", Map.of("cause", CAUSE, "reason", "仍是测试"));
        assertThat(sent.status()).isEqualTo(302);
        await(() -> parked().isEmpty());
        assertThat(decisions(one)).hasSize(3);
        assertThat(operator.page(CONSOLE)).contains("id=\"cause-runs\"", "已完成");
        assertThat(operator.page(CONSOLE + "/skipped")).contains("EmployerVarnished");
        assertThat(operator.page("/console/operator"))
                .contains("href=\"/console/operator/parked\"", "href=\"/console/operator/parked/skipped\"");
    }

    /** Whoever comes second to a decision is sent back to the list, which is shown all the same. */
    private void comesSecond() {
        var which = Map.of("projection", "event", "subject", one, "reason", "仍是测试");
        for (var step : List.of("/skip", "/retry")) {
            var sent = operator.send(CONSOLE + step, which);
            assertThat(sent.status()).isEqualTo(302);
            assertThat(sent.location()).endsWith(CONSOLE);
        }
        assertThat(operator.page(CONSOLE + SUBJECT, one)).contains("可能刚由他人处理");
    }

    private void skippedThoughOneIsAlready() {
        var rows = mongo.getDatabase(database).getCollection("parked");
        var third = unreadable();
        await(() -> parked().equals(List.of(third)));
        var row = Objects.requireNonNull(
                rows.find(Filters.eq("body.subject", third)).first());
        operator.done(PARKED + "/skips", Map.of("projection", "event", "subject", third, "reason", "测试数据"));
        await(() -> parked().isEmpty());
        var fourth = unreadable();
        await(() -> parked().equals(List.of(fourth)));
        rows.insertOne(row); // as it stands where another process has not taken the decision in yet

        var skips = begun("/skips-by-cause", Map.of("cause", CAUSE, "reason", "测试数据"));
        assertThat(skips.path("tried").asInt()).isEqualTo(2);
        assertThat(skips.path("settled").asInt()).isEqualTo(1);
        await(() -> parked().equals(List.of(third)));
        rows.deleteOne(Filters.eq("_id", row.get("_id")));
    }

    /** @return the run once it has ended */
    private JsonNode begun(String decision, Map<String, String> said) {
        var begun = operator.post(PARKED + decision, null, said);
        assertThat(begun.status()).isEqualTo(202);
        var id = begun.text("id");
        await(() -> !run(id).path("state").asString().equals("RUNNING"));
        assertThat(run(id).path("state").asString()).isEqualTo("DONE");
        assertThat(operator.get(PARKED + "/runs").body().path(0).path("id").asString())
                .isEqualTo(id);
        return run(id);
    }

    private JsonNode run(String id) {
        return operator.get(PARKED + "/runs/{id}", id).body();
    }

    private List<String> parked() {
        return texts(operator.get(PARKED + "?cause=" + CAUSE).body().path("items"), "subject");
    }

    private JsonNode skippedEvents() {
        return operator.get("/api/v1/operations/skipped?size=500").body().path("items");
    }

    private static List<String> texts(JsonNode items, String field) {
        return items.valueStream().map(item -> item.path(field).asString()).toList();
    }

    private List<Object> decisions(String about) {
        return events.readEvents(ParkingCommand.streamOf(about))
                .asStream()
                .<Object>map(Message::getPayload)
                .toList();
    }

    private static String employer(String event) {
        return event.substring(0, event.indexOf('#'));
    }

    /** @return identity of an event that today's code cannot read */
    private String unreadable() {
        var employer = employer();
        events.publish(Unreadable.event(serializer, employer, 1, "EmployerVarnished"));
        return employer + "#1";
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
        }
    }
}
