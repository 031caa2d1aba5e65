package inspectorate.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inspectorate.domain.RuleViolated;
import inspectorate.domain.employers.EmployerEvent.EmployerRenamed;
import inspectorate.domain.ids.EmployerId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettledTest {

    private static final Instant NOW = Instant.parse("2026-06-30T08:00:00Z");
    private static final Duration MARGIN = Duration.ofSeconds(22);
    private static final long HEAD = 11;

    private final AtomicReference<TrackingToken> token =
            new AtomicReference<>(GapAwareTrackingToken.newInstance(HEAD, Set.of()));
    private final Watermark watermark = new Watermark();
    private volatile Set<Long> committed = Set.of();

    private final Settled settled = new Settled(
            Clock.fixed(NOW, ZoneOffset.UTC),
            MARGIN,
            new Positions(
                    () -> List.of(token.get()), indexes -> indexes.stream().anyMatch(committed::contains)),
            () -> new Position(HEAD),
            watermark);

    @Test
    void what_nobody_can_append_to_any_more_is_told_at_once() {
        assertThatCode(() -> settled.require(NOW.minus(MARGIN))).doesNotThrowAnyException();
        assertThatCode(() -> settled.require(null)).doesNotThrowAnyException();
    }

    @Test
    void the_future_and_what_is_still_being_appended_to_are_refused() {
        refused(AsOfRule.KNOWN_AT_IS_PAST, NOW.plusSeconds(1));
        refused(AsOfRule.KNOWN_AT_IS_SETTLED, NOW.minusSeconds(1));
    }

    @Test
    void what_is_all_but_settled_is_waited_for() {
        long began = System.nanoTime();
        settled.require(NOW.minus(MARGIN).plusMillis(200));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
    }

    @Test
    void an_event_that_was_committed_behind_later_ones_is_waited_for() throws InterruptedException {
        token.set(GapAwareTrackingToken.newInstance(HEAD, Set.of(9L, 10L)));
        committed = Set.of(10L);
        var question = Thread.ofVirtual().start(() -> settled.require(NOW.minus(MARGIN)));
        assertThat(question.join(Duration.ofMillis(100))).isFalse();

        token.set(GapAwareTrackingToken.newInstance(HEAD, Set.of(9L)));
        assertThat(question.join(Duration.ofSeconds(5))).isTrue();
    }

    @Test
    void a_place_that_was_rolled_back_is_not_waited_for() {
        token.set(GapAwareTrackingToken.newInstance(HEAD, Set.of(9L)));
        assertThatCode(() -> settled.require(NOW.minus(MARGIN))).doesNotThrowAnyException();
    }

    @Test
    void an_event_of_a_time_that_was_answered_for_has_passed_the_watermark() {
        var known = NOW.minus(MARGIN);
        var arrived = List.of(recorded(known), recorded(known.plusNanos(1_000)));
        assertThat(watermark.passed(arrived)).isZero();
        settled.require(known);
        settled.require(known.minusSeconds(60));
        assertThat(watermark.passed(arrived)).isOne();
    }

    private static Recorded recorded(Instant at) {
        var event = new RecordedFacts()
                .recorded(new EmployerRenamed(new EmployerId("e"), RecordedFacts.on("2026-05-01"), "新", "旧"));
        return new Recorded(event.eventId(), event.index(), at, event.event(), event.metadata());
    }

    private void refused(AsOfRule rule, Instant knownAt) {
        assertThatThrownBy(() -> settled.require(knownAt))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        violation -> assertThat(violation.rule()).isEqualTo(rule));
    }
}
