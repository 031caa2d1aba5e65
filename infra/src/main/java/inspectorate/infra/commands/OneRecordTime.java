package inspectorate.infra.commands;

import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** The facts of one decision become known together: a correction is never known by halves. */
final class OneRecordTime {

    private OneRecordTime() {}

    static BiFunction<Integer, EventMessage<?>, EventMessage<?>> of(List<? extends EventMessage<?>> appended) {
        var time = appended.getLast().getTimestamp();
        return (_, event) -> event instanceof DomainEventMessage<?> fact && !time.equals(fact.getTimestamp())
                ? new GenericDomainEventMessage<>(
                        fact.getType(), fact.getAggregateIdentifier(), fact.getSequenceNumber(), fact, () -> time)
                : event;
    }
}
