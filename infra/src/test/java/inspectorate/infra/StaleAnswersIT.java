package inspectorate.infra;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is not told of an employer is not passed over in silence. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StaleAnswersIT extends AtWork {

    /** What is parked may belong in any of them. */
    private static final List<String> LISTS = List.of(
            "/api/v1/cases",
            "/api/v1/cases?asOf=2026-05-01",
            "/api/v1/listings",
            "/api/v1/agenda",
            "/api/v1/figures",
            "/api/v1/search?q=x",
            "/public/v1/employers?name=x");

    @Autowired
    private EventStore events;

    @Autowired
    private Serializer serializer;

    @Test
    void answers_about_an_employer_say_that_something_of_it_is_parked_until_somebody_decides() {
        skipWhatOthersLeft();
        var employer = employer();
        var other = employer();
        assertThat(stale("/api/v1/employers/" + employer)).isFalse();
        assertThat(hit(employer)).isFalse();

        events.publish(Unreadable.event(serializer, employer, 1, "EmployerPainted"));
        await(() -> stale("/api/v1/employers/" + employer));
        assertThat(stale("/api/v1/employers/" + employer + "/timeline")).isTrue();
        assertThat(stale("/api/v1/employers/" + employer + "?asOf=2026-05-01")).isTrue();
        assertThat(stale("/api/v1/employers/" + other)).isFalse();
        assertThat(hit(employer)).isTrue();
        assertThat(hit(other)).isFalse();
        for (var list : LISTS) {
            assertThat(stale(list)).as(list).isTrue();
        }
        assertThat(new Officer(http(), "agency").page("/console/cases")).contains("信息可能不全");
        assertThat(new Officer(http(), "agency").page("/public?q=x")).contains("信息可能不全");
        assertThat(stale("/api/v1/employers/" + other + "?asOf=2026-05-01")).isFalse();
        assertThat(page(employer)).contains("信息不完整");
        assertThat(page(other)).doesNotContain("信息不完整");

        new Officer(http(), "operator")
                .done(
                        "/api/v1/operations/parked/skips",
                        Map.of("projection", "event", "subject", employer + "#1", "reason", "测试"));
        await(() -> !stale("/api/v1/employers/" + employer));
        assertThat(hit(employer)).isFalse();
        assertThat(page(employer)).doesNotContain("信息不完整");
        for (var list : LISTS) {
            assertThat(stale(list)).as(list).isFalse();
        }
        assertThat(new Officer(http(), "agency").page("/console/cases")).doesNotContain("信息可能不全");
    }

    /** Lists say of whatever is parked that it may belong in them. */
    private void skipWhatOthersLeft() {
        var operator = new Officer(http(), "operator");
        for (var left :
                operator.get("/api/v1/operations/parked?size=500").body().path("items")) {
            // with one document of an event the others of it are no longer parked
            operator.post(
                    "/api/v1/operations/parked/skips",
                    null,
                    Map.of(
                            "projection", left.path("projection").asString(),
                            "subject", left.path("subject").asString(),
                            "reason", "测试"));
        }
        await(() -> LISTS.stream().noneMatch(this::stale));
    }

    private boolean stale(String path) {
        var answer = agency.get(path);
        assertThat(answer.status()).isEqualTo(200);
        return answer.raw().getHeaders().containsHeader("Inspectorate-Stale");
    }

    private boolean hit(String employer) {
        var name = agency.get("/api/v1/employers/" + employer).text("name");
        for (var hit : agency.get("/api/v1/search?q={name}", name).body().path("hits")) {
            if (hit.path("id").asString().equals(employer)) {
                return hit.path("stale").asBoolean();
            }
        }
        throw new AssertionError("Search does not find " + name);
    }

    private String page(String employer) {
        return http().get()
                .uri("/console/employers/" + employer)
                .headers(headers -> headers.setBasicAuth("agency", "agency-demo"))
                .retrieve()
                .body(String.class);
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
        }
    }
}
