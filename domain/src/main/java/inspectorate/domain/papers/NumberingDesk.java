package inspectorate.domain.papers;

import static inspectorate.domain.papers.PaperRule.VOIDING_STATES_REASON;

import inspectorate.domain.bookkeeping.PaperRegister;
import inspectorate.domain.ids.PaperRegisterId;
import inspectorate.domain.papers.PaperCommand.*;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/**
 * Takes commands about papers. A number and the paper that bears it are one unit of work over two streams, so that no
 * number is without its paper and none is given twice, however many are issued at once.
 */
public class NumberingDesk {

    private final Repository<Paper> papers;
    private final Repository<PaperRegister> registers;
    private final CaseFiles cases;

    public NumberingDesk(Repository<Paper> papers, Repository<PaperRegister> registers, CaseFiles cases) {
        this.papers = papers;
        this.registers = registers;
        this.cases = cases;
    }

    @CommandHandler
    public void handle(IssuePaper command) throws Exception {
        PaperBasis.require(command.kind(), command.fact(), cases.reached(command.caseId()));
        var number = command.issuedAs().number();
        decide(command, state -> PaperDecider.decide(state, command));
        register(number.register(command.fact().cellId().jurisdiction()))
                .execute(register -> register.issue(
                        number.register(command.fact().cellId().jurisdiction()),
                        command.fact(),
                        number.sequence(),
                        command.target()));
    }

    @CommandHandler
    void handle(MigratePaper command) throws Exception {
        decide(command, state -> PaperDecider.decide(state, command));
        var ours = PaperNumber.read(command.number());
        if (ours.isPresent()) {
            var id = ours.get().register(command.fact().cellId().jurisdiction());
            register(id)
                    .execute(register ->
                            register.requireBeforeTheFirst(ours.get().sequence()));
        }
    }

    @CommandHandler
    void handle(VoidPaper command) throws Exception {
        decide(command, state -> PaperDecider.decide(state, command));
    }

    @CommandHandler
    void handle(VoidNumber command) throws Exception {
        VOIDING_STATES_REASON.require(!command.reason().isBlank());
        PaperDecider.requireYear(command.fact(), command.year());
        var number = new PaperNumber(command.region(), command.kind(), command.year(), 0);
        register(command.target())
                .execute(register -> register.spoil(
                        command.target(),
                        command.fact(),
                        sequence -> number.at(sequence).text(),
                        command.reason()));
    }

    @CommandHandler
    void handle(OpenRegister command) throws Exception {
        register(command.target())
                .execute(register -> register.open(command.target(), command.fact(), command.first()));
    }

    private void decide(PaperCommand command, Function<PaperState, PaperEvent> decision) throws Exception {
        papers.loadOrCreate(command.target().value(), Paper::new).execute(paper -> paper.decide(decision));
    }

    private Aggregate<PaperRegister> register(PaperRegisterId id) throws Exception {
        return registers.loadOrCreate(id.value(), PaperRegister::new);
    }
}
