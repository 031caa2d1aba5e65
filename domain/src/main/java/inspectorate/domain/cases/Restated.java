package inspectorate.domain.cases;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.RecordFields;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was said when a fact of the procedure was recorded: the fact tells all that its step told. */
public final class Restated {

    private static final Map<StepTable, Constructor<?>> STEPS = new HashMap<>();

    static {
        for (var row : StepTable.values()) {
            STEPS.put(row, constructor(row.step()));
        }
    }

    private Restated() {}

    /** Empty for what is no fact of {@link StepTable}. */
    public static Optional<ProcedureStep> of(DomainEvent fact) {
        return fact instanceof ProcedureEvent told ? Optional.of(step(told)) : Optional.empty();
    }

    static ProcedureStep step(ProcedureEvent fact) {
        var row = StepTable.of(fact);
        var said = new HashMap<String, @Nullable Object>();
        RecordFields.of((Record) fact).forEach(field -> said.put(field.name(), field.in((Record) fact)));
        var values = Stream.of(row.step().getRecordComponents())
                .map(component -> said.get(component.getName()))
                .toArray();
        try {
            return (ProcedureStep) Objects.requireNonNull(STEPS.get(row)).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Constructor<?> constructor(Class<? extends ProcedureStep> step) {
        var types = Stream.of(step.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return step.getDeclaredConstructor(types);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
