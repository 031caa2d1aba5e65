package inspectorate.domain.employers;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.FactRetracted;
import inspectorate.domain.ids.CreditCode;
import inspectorate.domain.ids.EmployerId;
import org.jspecify.annotations.Nullable;

public sealed interface EmployerEvent extends DomainEvent
        permits EmployerEvent.EmployerRegistered,
                EmployerEvent.EmployerIdentified,
                EmployerEvent.EmployerRenamed,
                EmployerEvent.EmployerAssignedToGridCell,
                EmployerEvent.EmployerFactRetracted,
                MergingEvent {

    EmployerId employerId();

    @Override
    default String stream() {
        return employerId().value();
    }

    @Override
    default String dossier() {
        return employerId().value();
    }

    /** The credit code that it tells; null if it tells none. */
    default @Nullable CreditCode toldCode() {
        return switch (this) {
            case EmployerRegistered registered -> registered.creditCode();
            case EmployerIdentified identified -> identified.creditCode();
            default -> null;
        };
    }

    record EmployerRegistered(
            EmployerId employerId,
            Fact fact,
            String name,
            @Nullable CreditCode creditCode,
            String place) implements EmployerEvent {}

    record EmployerIdentified(EmployerId employerId, Fact fact, CreditCode creditCode) implements EmployerEvent {}

    record EmployerRenamed(EmployerId employerId, Fact fact, String name, String formerName) implements EmployerEvent {}

    /** @param fact its cell is the new one */
    record EmployerAssignedToGridCell(EmployerId employerId, Fact fact) implements EmployerEvent {}

    record EmployerFactRetracted(
            EmployerId employerId, Fact fact, int retractedSequence, DomainEvent retracted, String reason)
            implements EmployerEvent, FactRetracted {}
}
