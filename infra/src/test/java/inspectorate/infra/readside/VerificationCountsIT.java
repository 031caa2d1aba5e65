package inspectorate.infra.readside;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import inspectorate.query.projection.Finding.Kind;
import inspectorate.query.projection.Generation;
import inspectorate.query.projection.Position;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.VerificationRun;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How much is told to differ, after several runs and after mending. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VerificationCountsIT extends TwoEngines {

    private final FragileProjection others = new FragileProjection();

    @BeforeEach
    void aDocumentThatSaysSomethingElse() {
        one = engine(names, others);
        var registered = List.of(event(0));
        events.appendEvents(registered);
        deliver(one, registered);
        documents(new Generation(names.name(), 1))
                .updateOne(Filters.eq("_id", EMPLOYER.value()), Updates.set("body.name", "被改的名称"));
    }

    @Test
    void what_a_run_found_is_told_until_it_is_looked_at_again() {
        assertThat(verified(100).differing()).isOne();
        assertThat(verified(1).differing()).isZero();
        assertThat(verified(others, 100).differing()).isZero();
        assertThat(one.verifications().differing()).isOne();

        deliver(one, List.of(event(0)));
        assertThat(verified(100).differing()).isZero();
        assertThat(one.verifications().differing()).isZero();
    }

    @Test
    void what_two_runs_found_is_one_thing_and_is_mended_for_both() {
        var first = verified(100);
        var second = verified(100);
        assertThat(one.verifications().differing()).isOne();

        one.verifications().mend(first.id(), Kind.CHANGED, names.name(), EMPLOYER.value());
        assertThat(one.verifications().differing()).isZero();
        assertThat(one.verifications().run(second.id()).differing()).isZero();
    }

    @Test
    void a_document_that_is_mended_by_itself_is_counted_no_longer() {
        var run = verified(100);
        one.verifications().mend(names.name(), EMPLOYER.value(), EMPLOYER.value());
        assertThat(one.verifications().run(run.id()).differing()).isZero();
        assertThat(one.verifications().differing()).isZero();
    }

    private VerificationRun verified(int percent) {
        return verified(names, percent);
    }

    private VerificationRun verified(Projection<?> model, int percent) {
        var runs = one.verifications();
        var run = runs.start(List.of(model.name()), percent, new Position(0));
        until(() -> !runs.run(run.id()).running());
        return runs.run(run.id());
    }
}
