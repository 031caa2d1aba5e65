package inspectorate.infra.readside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.mongodb.client.model.Updates;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.bookkeeping.ReadModelRule;
import inspectorate.query.projection.Generation;
import inspectorate.query.projection.Position;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Rebuild;
import inspectorate.query.projection.VerificationRun;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A rebuild that one process leaves, and another goes on with. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RebuildHandOverIT extends TwoEngines {

    @Test
    void a_rebuild_is_resumed_after_it_failed_and_neither_while_it_runs_nor_when_it_is_done() {
        deliver(other, List.of(registered()));
        var models = one.readModels();
        var next = new Generation(names.name(), 2);
        var whileItRuns = new AtomicReference<Throwable>();
        names.meanwhile.set(() -> {
            whileItRuns.set(catchThrowable(() -> models.resume(next)));
            throw new AssertionError("no memory left");
        });
        models.rebuild(names.name());
        until(() -> state(one, next) == Rebuild.State.FAILED);
        assertThat(whileItRuns.get()).isInstanceOf(RuleViolated.class);

        models.resume(next);
        until(() -> state(one, next) == Rebuild.State.BUILT);
        assertThat(documents(next).find()).hasSize(1);
        assertThatThrownBy(() -> models.resume(next))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refused ->
                                assertThat(refused.rule()).isEqualTo(ReadModelRule.ONLY_A_FAILED_REBUILD_IS_RESUMED));
    }

    @Test
    void a_rebuild_that_failed_here_and_was_resumed_elsewhere_is_taken_up_here_when_that_process_dies() {
        deliver(other, List.of(registered()));
        var next = failed();
        var dead = stuck(othersNames);
        other.follow(Map.of(), true);
        until(() -> state(other, next) == Rebuild.State.FAILED);
        other.readModels().resume(next);
        until(() -> othersNames.meanwhile.get() == null);

        var lease = lease(next);
        one.follow(Map.of(), true);
        assertThat(lease(next)).as("it belongs to who resumed it").isEqualTo(lease);
        collection("generations").updateOne(byId(next), Updates.set("until", 0L));
        one.follow(Map.of(), true);
        until(() -> state(one, next) == Rebuild.State.BUILT);
        assertThat(documents(next).find()).hasSize(1);
        dead.countDown();
        until(() -> !other.readModels().building());
    }

    @Test
    void a_rebuild_that_is_dropped_elsewhere_is_none_here_any_more() {
        deliver(other, List.of(registered()));
        var held = stuck(names);
        var next = one.readModels().rebuild(names.name());
        until(() -> names.meanwhile.get() == null);
        other.follow(Map.of(), true);
        other.readModels().drop(next);

        one.follow(Map.of(), true);
        assertThat(one.readModels().building()).isFalse();
        held.countDown();
    }

    @Test
    void a_comparison_is_read_and_forgotten_in_every_process() {
        deliver(other, List.of(registered()));
        var next = one.readModels().rebuild(names.name());
        until(() ->
                one.readModels().delta(next).filter(report -> !report.running()).isPresent());
        other.follow(Map.of(), false);
        assertThat(other.readModels().delta(next))
                .isEqualTo(one.readModels().delta(next))
                .hasValueSatisfying(report -> assertThat(report.same()).isOne());

        other.readModels().drop(next);
        one.follow(Map.of(), false);
        assertThat(collection("deltas").find()).isEmpty();
    }

    @Test
    void what_is_about_to_answer_is_dropped_in_no_process_until_something_else_answers() {
        deliver(other, List.of(registered()));
        var next = built();
        var afterNext = built();
        other.follow(Map.of(), false);
        one.readModels().reserve(next);
        other.readModels().reserve(afterNext);
        assertStays(one, afterNext);
        assertStays(other, next);
        one.readModels().answerFrom(next);
        assertStays(other, next);
        assertThat(documents(next).find()).hasSize(1);

        other.readModels().drop(afterNext);
        assertThat(documents(afterNext).find()).isEmpty();
    }

    private Generation built() {
        var next = one.readModels().rebuild(names.name());
        until(() -> state(one, next) == Rebuild.State.BUILT);
        return next;
    }

    private static void assertStays(ReadSide engine, Generation generation) {
        assertThatThrownBy(() -> engine.readModels().drop(generation))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refused -> assertThat(refused.rule()).isEqualTo(ReadModelRule.THE_ANSWERING_GENERATION_STAYS));
    }

    @Test
    void what_is_written_into_a_dropped_generation_by_who_does_not_know_yet_is_deleted_when_a_process_starts() {
        deliver(other, List.of(registered()));
        var next = built();
        other.follow(Map.of(), false);
        one.readModels().drop(next);
        deliver(other, List.of(renamed(1, "示例迟", "2026-05-02")));
        documents(next).insertOne(new Document("_id", "late"));

        one.dropRemains();
        assertThat(documents(next).find()).isEmpty();
        assertThat(documents(new Generation(names.name(), 1)).find()).hasSize(1);
    }

    @Test
    void a_verification_ends_where_another_process_was_asked_to_cancel_it() {
        deliver(other, List.of(registered()));
        var held = stuck(names);
        var run = one.verifications().start(List.of(), 100, new Position(-1));
        until(() -> names.meanwhile.get() == null);
        other.verifications().cancel(run.id());
        held.countDown();
        until(() -> !one.verifications().run(run.id()).running());
        assertThat(one.verifications().run(run.id()).state()).isEqualTo(VerificationRun.State.CANCELLED);
    }

    private Generation failed() {
        names.meanwhile.set(() -> {
            throw new AssertionError("no memory left");
        });
        var next = one.readModels().rebuild(names.name());
        until(() -> state(one, next) == Rebuild.State.FAILED);
        return next;
    }

    /** Who folds these next stands still until it is let go on. */
    private static CountDownLatch stuck(NamesInUse names) {
        var goesOn = new CountDownLatch(1);
        names.meanwhile.set(() -> {
            try {
                goesOn.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        return goesOn;
    }

    private @Nullable Document lease(Generation generation) {
        return collection("generations").find(byId(generation)).first();
    }

    private static Document byId(Generation generation) {
        return new Document("_id", generation.toString());
    }
}
