package inspectorate.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inspectorate.query.projection.VerificationRun.Phase;
import inspectorate.query.projection.VerificationRun.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VerificationRunTest {

    private static final Instant BEGUN = Instant.parse("2026-03-02T01:00:00Z");
    private static final VerificationRun FRESH = new VerificationRun(
            BEGUN.toString(),
            List.of("cards"),
            100,
            999,
            State.RUNNING,
            Phase.LOG,
            "",
            0,
            0,
            0,
            300,
            0,
            BEGUN,
            BEGUN,
            null,
            null,
            BEGUN,
            0L,
            null);

    private static Instant after(int seconds) {
        return BEGUN.plusSeconds(seconds);
    }

    @Test
    void how_long_its_part_still_takes_is_told_by_how_fast_that_part_went() {
        assertThat(FRESH.left()).isNull();
        var reading = FRESH.further(250, 0, 0, 0, after(10));
        assertThat(reading.perSecond()).isEqualTo(25, within(0.01));
        assertThat(reading.left()).isEqualTo(Duration.ofSeconds(30));

        var folding = reading.at(Phase.DOSSIERS, "", after(60));
        assertThat(folding.left()).isNull();
        assertThat(folding.further(0, 90, 100, 0, after(80)).left()).isEqualTo(Duration.ofSeconds(40));
        assertThat(folding.at(Phase.STRANGERS, "", after(90)).left()).isNull();
    }

    @Test
    void time_in_which_nobody_was_at_it_does_not_count() {
        var cut = FRESH.further(500, 0, 0, 0, after(10)).resumed(after(3_000));
        assertThat(cut.perSecond()).isZero();
        assertThat(cut.further(250, 0, 0, 0, after(3_025)).left()).isEqualTo(Duration.ofSeconds(25));
    }

    @Test
    void only_what_came_to_its_end_is_done() {
        var late = FRESH.at(Phase.STRANGERS, "", after(60));
        assertThat(late.ended(State.CANCELLED, null, 0, after(61)).progress()).isLessThan(1);
        assertThat(late.ended(State.FAILED, "down", 0, after(61)).progress()).isLessThan(1);
        assertThat(late.ended(State.DONE, null, 0, after(61)).progress()).isEqualTo(1);
    }

    @Test
    void a_run_that_an_older_release_noted_is_read() {
        var fields = Json.fields(FRESH);
        fields.remove("steadySince");
        fields.remove("doneBefore");
        var read = Json.read(fields, VerificationRun.class).further(250, 0, 0, 0, after(10));
        assertThat(read.left()).isNull();
        assertThat(read.perSecond()).isZero();
    }
}
