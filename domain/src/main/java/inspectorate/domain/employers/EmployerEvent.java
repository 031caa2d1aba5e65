package inspectorate.domain.employers;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.FactRetracted;
import inspectorate.domain.ids.CreditCode;
import inspectorate.domain.ids.EmployerId;
import org.jspecify.annotations.Nullable;

public sealed interface EmployerEvent extends DomainEvent {

    EmployerId employerId();

    @Override
    default String stream() {
        return employerId().value();
    }

    @Override
    default String dossier() {
        return employerId().value();
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
