package inspectorate.domain.employers;

import inspectorate.domain.bookkeeping.CreditCodeRegister;
import inspectorate.domain.employers.EmployerCommand.*;
import inspectorate.domain.ids.CreditCode;
import inspectorate.domain.ids.EmployerId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/**
 * Takes commands about employers. Claiming a credit code and using it is one unit of work over two streams, so however
 * concurrent the registrations, one code never makes two employers of a jurisdiction.
 */
public class EmployerDesk {

    private final Repository<Employer> employers;
    private final Repository<CreditCodeRegister> register;

    public EmployerDesk(Repository<Employer> employers, Repository<CreditCodeRegister> register) {
        this.employers = employers;
        this.register = register;
    }

    @CommandHandler
    void handle(RegisterEmployer command) throws Exception {
        decide(command);
    }

    @CommandHandler
    void handle(IdentifyEmployer command) throws Exception {
        decide(command);
    }

    @CommandHandler
    void handle(RenameEmployer command) throws Exception {
        decide(command);
    }

    @CommandHandler
    void handle(AssignToGridCell command) throws Exception {
        decide(command);
    }

    @CommandHandler
    void handle(RetractEmployerFact command) throws Exception {
        decide(command);
    }

    @CommandHandler
    void handle(CorrectEmployerFact command) throws Exception {
        decide(command);
    }

    private void decide(EmployerCommand command) throws Exception {
        var before = new AtomicReference<@Nullable CreditCode>();
        var after = new AtomicReference<@Nullable CreditCode>();
        employers.loadOrCreate(command.employerId().value(), Employer::new).execute(employer -> {
            before.set(employer.creditCode().orElse(null));
            employer.decide(command);
            after.set(employer.creditCode().orElse(null));
        });
        if (!Optional.ofNullable(before.get()).equals(Optional.ofNullable(after.get()))) {
            move(command, before.get(), after.get());
        }
    }

    private void move(EmployerCommand command, @Nullable CreditCode released, @Nullable CreditCode claimed)
            throws Exception {
        EmployerId employerId = command.employerId();
        if (released != null) {
            entry(command, released).execute(entry -> entry.release(command.fact(), released, employerId));
        }
        if (claimed != null) {
            entry(command, claimed).execute(entry -> entry.claim(command.fact(), claimed, employerId));
        }
    }

    private Aggregate<CreditCodeRegister> entry(EmployerCommand command, CreditCode code) throws Exception {
        return register.loadOrCreate(
                CreditCodeRegister.streamOf(command.fact().cellId().jurisdiction(), code), CreditCodeRegister::new);
    }
}
