package inspectorate.api.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inspectorate.domain.Money;
import inspectorate.domain.cases.Restated;
import inspectorate.domain.cases.StepTable;
import inspectorate.domain.ids.AccountId;
import inspectorate.query.projection.Texts;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
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

    @Test
    void an_amount_is_said_without_a_currency_which_is_that_of_the_jurisdiction() throws Exception {
        var step = StepTable.PAY_FINE;
        var told = Restated.of(StepFacts.of(step)).orElseThrow();
        var body = JSON.createObjectNode();
        body.putObject("amount").put("minor", 500_000).put("currency", "USD");
        assertThatThrownBy(() -> new StepBody(JSON).read(step, told, body, StepBodyTest::yuan))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("amount");
        assertThatThrownBy(() -> new StepBody(JSON).read(step, body, _ -> new AccountId("a"), StepBodyTest::yuan))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("amount");
    }

    private static @Nullable Money yuan(@Nullable BigDecimal amount) {
        return amount == null ? null : Money.of(amount, "CNY");
    }
}
