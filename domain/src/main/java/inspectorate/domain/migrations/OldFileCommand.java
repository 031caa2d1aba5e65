package inspectorate.domain.migrations;

import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.cases.CaseCommand.MigrateCase;
import inspectorate.domain.employers.EmployerCommand.RegisterEmployer;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.Identifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What an old file brings that concerns an employer and its case together. */
public sealed interface OldFileCommand extends DomainCommand {

    @TargetAggregateIdentifier
    EmployerId employerId();

    @Override
    default Identifier target() {
        return employerId();
    }

    /** The first old case of an employer: both are recorded at the same time, or neither where one of them is refused. */
    record MigrateFirstCase(RegisterEmployer employer, MigrateCase migration) implements OldFileCommand {

        @Override
        public EmployerId employerId() {
            return employer.employerId();
        }

        @Override
        public Fact fact() {
            return employer.fact();
        }
    }
}
