package inspectorate.domain.employers;

import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.CreditCode;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.Identifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

public sealed interface EmployerCommand extends DomainCommand
        permits EmployerCommand.RegisterEmployer,
                EmployerCommand.IdentifyEmployer,
                EmployerCommand.RenameEmployer,
                EmployerCommand.AssignToGridCell,
                EmployerCommand.RetractEmployerFact,
                EmployerCommand.CorrectEmployerFact,
                MergingCommand {

    @TargetAggregateIdentifier
    EmployerId employerId();

    @Override
    default Identifier target() {
        return employerId();
    }

    /**
     * @param creditCode null where only a provisional identity is known (D8-06, R-JUR-7)
     * @param place where it employs people, as told; empty if unknown
     * @param confirmed the code was checked with the registry although its checksum fails (R-ID-1)
     */
    record RegisterEmployer(
            EmployerId employerId,
            Fact fact,
            String name,
            @Nullable CreditCode creditCode,
            String place,
            boolean confirmed)
            implements EmployerCommand {}

    record IdentifyEmployer(EmployerId employerId, Fact fact, CreditCode creditCode, boolean confirmed)
            implements EmployerCommand {}

    record RenameEmployer(EmployerId employerId, Fact fact, String name) implements EmployerCommand {}

    /** The cell is the fact's. */
    record AssignToGridCell(EmployerId employerId, Fact fact) implements EmployerCommand {}

    record RetractEmployerFact(EmployerId employerId, Fact fact, int sequence, String reason)
            implements EmployerCommand {}

    record CorrectEmployerFact(
            EmployerId employerId, Fact fact, int sequence, String reason, EmployerCommand replacement)
            implements EmployerCommand {}
}
