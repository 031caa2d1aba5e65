package inspectorate.infra.readside;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.query.projection.BatchWatch;
import inspectorate.query.projection.Generation;
import inspectorate.query.projection.ReadModels.GenerationState;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A document store that is killed forgets what it has written last, with its tokens; what is beside it does not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForgetfulStoreIT extends TwoEngines {

    @Test
    void what_was_written_before_the_store_forgot_it_does_not_stay_beside_what_comes_of_it_again() {
        var first = registered();
        var late = message(1, 1, named("示例乙", "2026-05-02"));
        var third = message(2, 2, named("示例丙", "2026-05-03"));
        events.appendEvents(List.of(first, late, third));
        var head = new AtomicLong(-1);
        var invoker = one.invoker(BatchWatch.NONE, head::get);
        deliver(invoker, List.of(first));
        deliver(invoker, List.of(third));

        head.set(2);
        collection("dossiers").deleteMany(new Document());
        documents(new Generation(names.name(), 1)).deleteMany(new Document());
        deliver(invoker, List.of(first, late, third));

        var built = one.readModels().rebuild(names.name());
        until(() -> one.readModels().state(names.name()).generations().stream().allMatch(GenerationState::ready));
        var keys = Set.of(EMPLOYER.value());
        assertThat(versions.ids(new Generation(names.name(), 1), keys))
                .isEqualTo(versions.ids(built, keys))
                .isNotEmpty();
    }
}
