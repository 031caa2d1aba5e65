package inspectorate.api.console;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.api.procedure.StepFacts;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.DomainEvent;
import inspectorate.domain.Money;
import inspectorate.domain.cases.Restated;
import inspectorate.domain.cases.StepTable;
import inspectorate.query.compliancetimeline.TimelineEntry;
import inspectorate.query.projection.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** A form of a correction in which nothing is changed says what the fact says. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StepCorrectionTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new Texts()).build();
    private static final LocalDate DAY = StepFacts.DAY;

    @ParameterizedTest
    @EnumSource
    void the_form_of_a_correction_is_filled_with_all_that_a_fact_says(StepTable row) throws Exception {
        var fact = StepFacts.of(row);
        var told = Restated.of(fact).orElseThrow();
        var entry = entry(row, fact);
        var shown = FactValues.of(entry, JSON);
        var form = Form.of("correction", "/", FactFields.of(entry.kind(), FormField.on(), shown))
                .filled(shown);
        Map<String, String> sent = new HashMap<>();
        form.fields().forEach(field -> {
            var value = form.value(field);
            if (value != null) {
                sent.put(field.name(), value);
            }
        });
        var typed = new Typed(sent).with("reason", FactFields.OWN_REASON);
        assertThat(ProcedureForms.read(row, told, typed, StepCorrectionTest::yuan))
                .isEqualTo(told);
        assertThat(typed.on()).isEqualTo(new BusinessDate(DAY.toString()));
    }

    private static @Nullable Money yuan(@Nullable BigDecimal amount) {
        return amount == null ? null : Money.of(amount, "CNY");
    }

    private static TimelineEntry entry(StepTable row, DomainEvent fact) {
        return new TimelineEntry(
                Samples.CASE + "#3",
                row.fact().getSimpleName(),
                Samples.CASE,
                DAY.toString(),
                DAY,
                Samples.RECORDED,
                Samples.CELL,
                "a-1",
                null,
                null,
                null,
                null,
                fact,
                Map.of());
    }
}
