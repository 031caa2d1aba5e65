package inspectorate.api.procedure;

import inspectorate.domain.RecordFields;
import inspectorate.domain.cases.ProcedureStep;
import inspectorate.domain.cases.StepTable;
import inspectorate.domain.ids.AccountId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing a step says. Who decides, approves or reviews is whoever takes the step, and is never asked for.
 *
 * @param type as declared, with the type of a list's elements
 */
public record StepField(String name, Class<?> kind, Type type, boolean required) {

    private static final Set<String> WHO = Set.of("approvedBy", "decidedBy", "reviewer");

    public static List<StepField> of(StepTable step) {
        return Stream.of(step.step().getRecordComponents())
                .filter(component -> !WHO.contains(component.getName()))
                .map(StepField::of)
                .toList();
    }

    /** What is not asked for. */
    static List<String> who(StepTable step) {
        return Stream.of(step.step().getRecordComponents())
                .map(RecordComponent::getName)
                .filter(WHO::contains)
                .toList();
    }

    private static StepField of(RecordComponent component) {
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new StepField(
                component.getName(),
                component.getType(),
                component.getGenericType(),
                !nullable && component.getType() != boolean.class);
    }

    /**
     * The step with what was said.
     *
     * @param who decides, approves or reviews, by the name of the field
     * @throws IllegalArgumentException if something required is missing
     */
    public static ProcedureStep step(
            StepTable step, Function<String, AccountId> who, Function<StepField, @Nullable Object> said) {
        var values = Stream.of(step.step().getRecordComponents())
                .map(component -> WHO.contains(component.getName())
                        ? who.apply(component.getName())
                        : required(of(component), said))
                .toArray();
        try {
            return RecordFields.canonical(step.step()).newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException("The step cannot be read", refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object required(StepField field, Function<StepField, @Nullable Object> said) {
        var value = said.apply(field);
        if (value == null && field.required()) {
            throw new FieldMissing(field.name());
        }
        return value == null && field.kind() == boolean.class ? Boolean.FALSE : value;
    }
}
