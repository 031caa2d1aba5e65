package inspectorate.domain;

import java.lang.reflect.RecordComponent;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether two facts say the same of the same day and cell; when they were recorded does not matter. */
final class Sameness {

    private Sameness() {}

    static boolean sayTheSame(DomainEvent one, DomainEvent other) {
        return one.getClass() == other.getClass()
                && one.fact().on().equals(other.fact().on())
                && one.fact().cellId().equals(other.fact().cellId())
                && Stream.of(one.getClass().getRecordComponents())
                        .filter(component -> component.getType() != Fact.class)
                        .allMatch(component -> Objects.equals(value(component, one), value(component, other)));
    }

    private static @Nullable Object value(RecordComponent component, DomainEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
