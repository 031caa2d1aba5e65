package inspectorate.api.procedure;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.Money;
import inspectorate.domain.cases.ProcedureStep;
import inspectorate.domain.cases.StepTable;
import inspectorate.domain.ids.AccountId;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the body of a step: its day, and what it says; amounts are in the currency of the case's jurisdiction. */
@Component
public class StepBody {

    private final JsonMapper json;

    StepBody(JsonMapper json) {
        this.json = json;
    }

    public BusinessDate on(ObjectNode body) {
        var on = body.path("on");
        if (!on.isString()) {
            throw new FieldMissing("on");
        }
        return new BusinessDate(on.asString());
    }

    /** What a fact told, but for what is said otherwise now; whoever decided then has decided. */
    public ProcedureStep read(
            StepTable step,
            ProcedureStep told,
            ObjectNode body,
            Function<@Nullable BigDecimal, @Nullable Money> money) {
        ObjectNode all = json.valueToTree(told);
        var decided = all.deepCopy();
        StepField.who(step).forEach(all::remove);
        StepField.of(step).stream()
                .filter(field ->
                        field.kind() == Money.class && all.path(field.name()).isObject())
                .forEach(field -> all.put(field.name(), amount(all.get(field.name()))));
        all.setAll(body);
        return read(step, all, field -> new AccountId(decided.path(field).asString()), money);
    }

    /** @param who decides, approves or reviews, by the name of the field */
    public ProcedureStep read(
            StepTable step,
            ObjectNode body,
            Function<String, AccountId> who,
            Function<@Nullable BigDecimal, @Nullable Money> money) {
        var unknown = new HashSet<>(body.propertyNames());
        unknown.remove("on");
        StepField.of(step).forEach(field -> unknown.remove(field.name()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("This step does not say " + unknown);
        }
        return StepField.step(step, who, field -> value(field, body.get(field.name()), money));
    }

    private BigDecimal amount(JsonNode told) {
        return json.treeToValue(told, Money.class).amount();
    }

    private @Nullable Object value(
            StepField field, @Nullable JsonNode said, Function<@Nullable BigDecimal, @Nullable Money> money) {
        if (said == null || said.isNull()) {
            return null;
        }
        try {
            return field.kind() == Money.class
                    ? money.apply(json.treeToValue(said, BigDecimal.class))
                    : json.treeToValue(said, json.getTypeFactory().constructType(field.type()));
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("The value of " + field.name() + " cannot be read", unreadable);
        }
    }
}
