package inspectorate.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RebuildTest {

    private static final Instant BEGUN = Instant.parse("2026-06-30T00:00:00Z");

    private final Rebuild begun = Rebuild.begun(new Generation("cards", 2), 1, 0, BEGUN);

    @Test
    void while_dossiers_are_counted_nothing_is_done_and_no_rate_is_known() {
        assertThat(begun.progress()).isZero();
        assertThat(begun.perSecond()).isZero();
        assertThat(begun.left()).isNull();
    }

    @Test
    void the_time_left_follows_from_the_rate_so_far() {
        var further = begun.of(1_000).further(250, "c", BEGUN.plusSeconds(5));
        assertThat(further.progress()).isEqualTo(0.25);
        assertThat(further.perSecond()).isEqualTo(50);
        assertThat(further.left()).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void what_was_done_before_a_break_does_not_count_for_the_rate() {
        var resumed = begun.of(1_000).further(250, "c", BEGUN.plusSeconds(5)).resumed(BEGUN.plusSeconds(3_600));
        assertThat(resumed.left()).isNull();
        var further = resumed.further(100, "d", BEGUN.plusSeconds(3_610));
        assertThat(further.progress()).isEqualTo(0.35);
        assertThat(further.perSecond()).isEqualTo(10);
        assertThat(further.left()).isEqualTo(Duration.ofSeconds(65));
    }
}
