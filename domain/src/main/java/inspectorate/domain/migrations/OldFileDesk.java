package inspectorate.domain.migrations;

import inspectorate.domain.cases.Case;
import inspectorate.domain.employers.EmployerDesk;
import inspectorate.domain.migrations.OldFileCommand.MigrateFirstCase;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;

/** Takes old files: one unit of work over the streams of the employer, of its credit code and of the case. */
public class OldFileDesk {

    private final EmployerDesk employers;
    private final Repository<Case> cases;

    public OldFileDesk(EmployerDesk employers, Repository<Case> cases) {
        this.employers = employers;
        this.cases = cases;
    }

    @CommandHandler
    void handle(MigrateFirstCase command) throws Exception {
        employers.handle(command.employer());
        cases.newInstance(Case::new).execute(matter -> matter.handle(command.migration()));
    }
}
