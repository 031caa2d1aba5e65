package inspectorate.api.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.Money;
import inspectorate.domain.cases.Restated;
import inspectorate.domain.cases.StepTable;
import inspectorate.query.projection.Texts;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StepBodyTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new Texts()).build();

    @ParameterizedTest
    @EnumSource
    void a_body_keeps_what_it_does_not_say(StepTable row) throws Exception {
        var told = Restated.of(StepFacts.of(row)).orElseThrow();
        var body = JSON.createObjectNode().put("on", StepFacts.DAY.toString());
        assertThat(new StepBody(JSON).read(row, told, body, StepBodyTest::yuan)).isEqualTo(told);
    }

    private static @Nullable Money yuan(@Nullable BigDecimal amount) {
        return amount == null ? null : Money.of(amount, "CNY");
    }
}
