package inspectorate.domain.cases;

import static inspectorate.domain.cases.CaseRule.ONE_OPEN_CASE_PER_ACT;

import inspectorate.domain.Fact;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.bookkeeping.OpenActRegister;
import java.util.Optional;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;

/** Claims and releases in the unit of work of the case's own command. */
public class OpenActDesk implements OpenActs {

    private final Repository<OpenActRegister> register;

    public OpenActDesk(Repository<OpenActRegister> register) {
        this.register = register;
    }

    @Override
    public void claim(Act act, Fact fact) {
        var open = load(act);
        Optional<?> holder = open.flatMap(entry -> entry.invoke(OpenActRegister::holder));
        if (holder.isPresent()) {
            throw new RuleViolated(ONE_OPEN_CASE_PER_ACT, holder.get().toString());
        }
        open.orElseGet(this::fresh)
                .execute(entry ->
                        entry.claim(fact, act.employerId(), act.violation().name(), act.caseId()));
    }

    @Override
    public void release(Act act, Fact fact) {
        load(act)
                .ifPresent(open -> open.execute(entry ->
                        entry.release(fact, act.employerId(), act.violation().name(), act.caseId())));
    }

    private Optional<Aggregate<OpenActRegister>> load(Act act) {
        try {
            return Optional.of(register.load(
                    OpenActRegister.streamOf(act.employerId(), act.violation().name())));
        } catch (AggregateNotFoundException none) {
            return Optional.empty();
        }
    }

    private Aggregate<OpenActRegister> fresh() {
        try {
            return register.newInstance(OpenActRegister::new);
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
