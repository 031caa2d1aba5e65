package inspectorate.infra.readside;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.infra.Patience;
import inspectorate.query.projection.Rebuild;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A document store that was killed may have lost a generation that was built and switched to just before. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForgottenGenerationIT extends FragileEngine {

    @Test
    void a_generation_that_answers_and_is_lost_is_filled_again() {
        engineAnew(Map.of(fragile.name(), 2));

        Patience.until(() -> name(well), "示例康"::equals);
        var answering = readSide.readModels().state(fragile.name());
        assertThat(answering.answering()).isEqualTo(2);
        awaitState(Rebuild.State.BUILT);
        deliver(renamed(well, 1, "示例强"));
        assertThat(name(well)).isEqualTo("示例强");
    }
}
