package inspectorate.infra.readside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import inspectorate.query.projection.Finding;
import inspectorate.query.projection.Finding.Kind;
import inspectorate.query.projection.Found;
import inspectorate.query.projection.Generation;
import inspectorate.query.projection.Position;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.VerificationRun;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.bson.Document;
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
        var full = verified(100);
        assertThat(full.differing()).isOne();
        assertThat(verified(1).differing()).isZero();
        assertThat(verified(others, 100).differing()).isZero();
        assertThat(one.verifications().open().count()).isOne();
        assertThat(open(names)).extracting(Found::run).containsExactly(full.id());
        assertThat(open(others)).isEmpty();

        deliver(one, List.of(event(0)));
        assertThat(verified(100).differing()).isZero();
        assertThat(one.verifications().open().count()).isZero();
    }

    @Test
    void what_two_runs_found_is_one_thing_and_is_mended_for_both() {
        var first = verified(100);
        var second = verified(100);
        assertThat(one.verifications().open().count()).isOne();
        assertThat(open(names)).extracting(Found::run).containsExactly(second.id());

        one.verifications().mend(first.id(), Kind.CHANGED, names.name(), EMPLOYER.value());
        assertThat(one.verifications().open().count()).isZero();
        assertThat(one.verifications().run(second.id()).differing()).isZero();
    }

    @Test
    void what_a_whole_run_found_is_told_however_many_samples_are_taken_after_it() {
        var whole = verified(100);
        for (int sample = 0; sample < 32; sample++) {
            verified(1);
        }
        assertThat(one.verifications().latest(100)).hasSizeLessThan(33);
        assertThat(open(names)).extracting(Found::run).containsExactly(whole.id());
        assertThat(one.verifications().open().count()).isOne();
    }

    @Test
    void open_findings_are_told_a_page_at_a_time() {
        documents(new Generation(names.name(), 1))
                .insertMany(IntStream.range(0, 4)
                        .mapToObj(number -> new Document("_id", "stranger-" + number)
                                .append("dossier", "stranger-" + number)
                                .append("version", 1L)
                                .append("body", new Document("name", "无")))
                        .toList());
        verified(100);
        var told = new ArrayList<String>();
        String after = null;
        do {
            var page = one.verifications().open().of(names.name(), after, 2);
            assertThat(page.total()).isEqualTo(5);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
            page.items().forEach(found -> told.add(found.key()));
            after = page.next();
        } while (after != null);
        assertThat(told)
                .containsExactlyInAnyOrder(EMPLOYER.value(), "stranger-0", "stranger-1", "stranger-2", "stranger-3");
    }

    @Test
    void a_sample_beside_a_whole_run_is_a_run_of_its_own() {
        var runs = one.verifications();
        var whole = runs.start(List.of(names.name()), 100, new Position(0));
        var sample = runs.start(List.of(names.name()), 1, new Position(0));
        assertThat(sample.percent()).isOne();
        assertThat(sample.id()).isNotEqualTo(whole.id());
        until(() -> runs.latest(2).stream().noneMatch(VerificationRun::running));
    }

    @Test
    void one_thing_about_a_document_is_mended_as_it_was_just_told() {
        var runs = one.verifications();
        var told = runs.verify(names.name(), EMPLOYER.value());
        assertThat(told).extracting(Finding::kind).containsExactly(Kind.CHANGED);

        runs.mendNow(names.name(), EMPLOYER.value(), told.getFirst().id());
        assertThat(runs.verify(names.name(), EMPLOYER.value())).isEmpty();
        assertThatThrownBy(() -> runs.mendNow(
                        names.name(), EMPLOYER.value(), told.getFirst().id()))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_document_that_is_mended_by_itself_is_counted_no_longer() {
        var run = verified(100);
        one.verifications().mend(names.name(), EMPLOYER.value(), EMPLOYER.value());
        assertThat(one.verifications().run(run.id()).differing()).isZero();
        assertThat(one.verifications().open().count()).isZero();
    }

    private List<Found> open(Projection<?> model) {
        return one.verifications().open().of(model.name(), null, 10).items();
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
