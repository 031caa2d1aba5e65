package inspectorate.infra.readside;

import static inspectorate.domain.bookkeeping.ReadModelRule.ONLY_A_BUILT_GENERATION_ANSWERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import inspectorate.infra.Compared;
import inspectorate.infra.Patience;
import inspectorate.query.projection.DeltaReport;
import inspectorate.query.projection.Generation;
import inspectorate.query.projection.Parked;
import inspectorate.query.projection.Rebuild;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is parked while read models are built anew and switched. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ParkedRebuildIT extends FragileEngine {

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

        Patience.until(readSide::endSwitches, ended -> ended);
        assertThat(parked()).isEmpty();
        fragile.breaksOn = "示例病";
        deliver(renamed(well, 1, "示例病"));
        fragile.breaksOn = "";
        assertThat(readSide.endSwitches()).isTrue();
        assertThat(parked()).hasSize(1);
    }

    @Test
    void what_a_rebuild_cannot_fold_is_parked_and_stays_so_when_the_rebuilt_generation_answers() {
        fragile.breaksOn = "";
        readSide.poison().retry(parked().getFirst());
        fragile.breaksOn = "示例康";

        var rebuilt = rebuilt();
        assertThat(parked()).extracting(Parked::subject).containsExactly(well.value());
        var delta = Compared.report(readSide.readModels(), rebuilt);
        assertThat(delta.samples())
                .extracting(DeltaReport.Sample::key, DeltaReport.Sample::kind)
                .containsExactly(tuple(well.value(), DeltaReport.Kind.PARKED));
        assertThat(delta.unfolded()).isOne();
        assertThat(delta.gone()).isZero();
        assertThat(delta.same()).isOne();
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
}
