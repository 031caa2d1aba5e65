package inspectorate.domain.employers;

import static inspectorate.domain.employers.MergingRule.FILES_DIFFER;

import inspectorate.domain.bookkeeping.CreditCodeRegister;
import inspectorate.domain.employers.EmployerCommand.*;
import inspectorate.domain.employers.MergingCommand.*;
import inspectorate.domain.ids.CreditCode;
import inspectorate.domain.ids.EmployerId;
import java.util.Objects;
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
    public void handle(RegisterEmployer command) throws Exception {
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

    @CommandHandler
    void handle(ProposeMerge command) throws Exception {
        merge(command);
    }

    @CommandHandler
    void handle(ProposeUnmerge command) throws Exception {
        merge(command);
    }

    @CommandHandler
    void handle(ConfirmProposal command) throws Exception {
        merge(command);
    }

    @CommandHandler
    void handle(RefuseProposal command) throws Exception {
        merge(command);
    }

    /** Both files in one unit of work: of two decisions about one of them at once, one fails and is decided again. */
    private void merge(MergingCommand command) throws Exception {
        FILES_DIFFER.require(!command.employerId().equals(command.survivorId()));
        // always in the same order, so that two of them never wait for each other
        boolean fileFirst =
                command.employerId().value().compareTo(command.survivorId().value()) < 0;
        var first = open(fileFirst ? command.employerId() : command.survivorId());
        var second = open(fileFirst ? command.survivorId() : command.employerId());
        var file = fileFirst ? first : second;
        var survivor = fileFirst ? second : first;
        var decision = MergingDecider.decide(file.invoke(Employer::held), survivor.invoke(Employer::held), command);
        survivor.execute(employer -> employer.record(decision.inSurvivor()));
        file.execute(employer -> employer.record(decision.inFile()));
    }

    private Aggregate<Employer> open(EmployerId employerId) throws Exception {
        return employers.loadOrCreate(employerId.value(), Employer::new);
    }

    private void decide(EmployerCommand command) throws Exception {
        var before = new AtomicReference<@Nullable CreditCode>();
        var after = new AtomicReference<@Nullable CreditCode>();
        open(command.employerId()).execute(employer -> {
            before.set(employer.creditCode().orElse(null));
            employer.decide(command);
            after.set(employer.creditCode().orElse(null));
            if (!Objects.equals(before.get(), after.get())) {
                employer.requireCodeMayBecome(after.get());
            }
        });
        if (!Objects.equals(before.get(), after.get())) {
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
