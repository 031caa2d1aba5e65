package inspectorate.infra.bench;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.infra.Compared;
import inspectorate.query.projection.BatchWatch;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RebuildBesideLiveIT {

    private static final int EMPLOYERS = 100;

    @Test
    void generations_that_are_built_while_events_arrive_say_what_the_live_ones_say() {
        try (var stack = new ReadStack()) {
            int events = InventedLog.write(stack.events(), EMPLOYERS);
            var readSide = stack.readSide(ReadStack.projections());
            var models = readSide.readModels();
            var live = CompletableFuture.runAsync(() -> stack.process(readSide.invoker(BatchWatch.NONE), events));
            var begun = models.rebuildAll();
            RebuildBench.ready(models);
            while (!live.isDone()) {
                begun.forEach(models::drop);
                begun = models.rebuildAll();
                RebuildBench.ready(models);
            }
            live.join();
            assertThat(begun).allSatisfy(generation -> {
                var delta = Compared.report(models, generation);
                assertThat(delta.added() + delta.gone() + delta.changed())
                        .as(delta.toString())
                        .isZero();
            });
        }
    }
}
