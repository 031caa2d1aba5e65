package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.bookkeeping.BookkeepingEvent.ConsequencesSkipped;
import inspectorate.domain.bookkeeping.ParkingCommand.SkipConsequences;
import inspectorate.domain.cases.CaseEvent.OrderBreached;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.ListingId;
import inspectorate.query.projection.ReadSide;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An event from which a policy can draw nothing, between others. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ParkedConsequencesIT extends AtWork {

    private static final String PARKED = "/api/v1/operations/parked";
    private static final String SUBJECT = "?projection=policy&subject={subject}";
    private static final Fact FACT =
            Fact.recorded(new GridCellId("340111/PARKED"), new BusinessDate("2026-05-01"), LocalDate.of(2026, 6, 30));

    @Autowired
    private EventStore events;

    @Autowired
    private Serializer serializer;

    @Autowired
    private ReadSide readSide;

    @Test
    void an_event_that_is_wrong_is_parked_and_holds_no_other_up() {
        var operator = new Officer(http(), "operator");
        var broken = UUID.randomUUID().toString();
        var subject = broken + "#0";
        events.publish(Unreadable.event(serializer, broken, 0, "OrderBreached"));
        var good = breached();

        await(() -> candidates(good) == 1);
        assertThat(operator.get(PARKED + "/event" + SUBJECT, subject).text("body"))
                .isEqualTo(Unreadable.BODY);
        assertThat(operator.page("/console/operator/parked" + SUBJECT, subject)).contains("blue", "未能处理后续事项的事件");

        var which = Map.of("projection", "policy", "subject", subject);
        var retried = operator.post(PARKED + "/retries", null, which);
        assertThat(retried.body().path("released").asInt(1)).isZero();
        assertThat(operator.get(PARKED + "/preview" + SUBJECT, subject).status())
                .isEqualTo(200);

        operator.done(PARKED + "/skips", Map.of("projection", "policy", "subject", subject, "reason", "测试数据"));
        assertThat(operator.get(PARKED + "/preview" + SUBJECT, subject).status())
                .isEqualTo(404);
        var decision = SkipConsequences.of(FACT, subject, "", "").stream();
        assertThat(events.readEvents(decision).asStream().map(DomainEventMessage::getPayload))
                .last()
                .isInstanceOf(ConsequencesSkipped.class);
    }

    @Test
    void what_is_tried_again_once_it_is_mended_is_done_once() {
        var operator = new Officer(http(), "operator");
        var one = breached();
        var other = breached();
        await(() -> candidates(one) == 1 && candidates(other) == 1);
        for (var matter : List.of(one, other)) {
            readSide.consequences()
                    .park(events.readEvents(matter.value()).next(), new IllegalStateException("No cell: " + matter));
        }
        var cause = "IllegalStateException: No cell: …";
        assertThat(operator.get(PARKED + "?cause=" + cause).body().path("total").asInt())
                .isEqualTo(2);
        assertThat(readSide.parked().among(List.of(one.value()))).isEmpty();

        var which = Map.of("projection", "policy", "subject", one + "#0");
        assertThat(operator.post(PARKED + "/retries", null, which)
                        .body()
                        .path("released")
                        .asInt())
                .isOne();
        var retried = operator.post(PARKED + "/retries-by-cause", null, Map.of("cause", cause));
        await(() -> operator.get(PARKED + "/runs/{id}", retried.text("id"))
                        .body()
                        .path("settled")
                        .asInt()
                == 1);
        assertThat(candidates(one)).isOne();
        assertThat(candidates(other)).isOne();
    }

    private CaseId breached() {
        var matter = new CaseId(UUID.randomUUID().toString());
        var breached = new OrderBreached(matter, new EmployerId(employer()), FACT, Violation.WAGE_ARREARS);
        events.publish(new GenericDomainEventMessage<>("Case", matter.value(), 0, breached));
        return matter;
    }

    private long candidates(CaseId matter) {
        return events.readEvents(ListingId.onGroundOf(matter).value())
                .asStream()
                .count();
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
        }
    }
}
