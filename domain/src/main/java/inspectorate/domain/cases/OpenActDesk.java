package inspectorate.domain.cases;

import static inspectorate.domain.cases.CaseRule.ONE_OPEN_CASE_PER_ACT;

import inspectorate.domain.Fact;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.bookkeeping.OpenActRegister;
import inspectorate.domain.ids.CaseId;
import java.util.Optional;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/** Claims and releases in the unit of work of the case's own command. */
public class OpenActDesk implements OpenActs {

    private final Repository<OpenActRegister> register;

    public OpenActDesk(Repository<OpenActRegister> register) {
        this.register = register;
    }

    @Override
    public void claim(Act act, Fact fact) {
        var open = open(act);
        Optional<CaseId> holder = open.invoke(OpenActRegister::holder);
        holder.ifPresent(other -> {
            throw new RuleViolated(ONE_OPEN_CASE_PER_ACT, other.value());
        });
        open.execute(
                entry -> entry.claim(fact, act.employerId(), act.violation().name(), act.caseId()));
    }

    @Override
    public void release(Act act, Fact fact) {
        open(act)
                .execute(entry ->
                        entry.release(fact, act.employerId(), act.violation().name(), act.caseId()));
    }

    private Aggregate<OpenActRegister> open(Act act) {
        try {
            return register.loadOrCreate(
                    OpenActRegister.streamOf(act.employerId(), act.violation().name()), OpenActRegister::new);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
