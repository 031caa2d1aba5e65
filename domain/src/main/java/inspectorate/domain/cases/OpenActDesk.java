package inspectorate.domain.cases;

import static inspectorate.domain.cases.CaseRule.ONE_OPEN_CASE_PER_ACT;

import inspectorate.domain.Fact;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.bookkeeping.OpenActRegister;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/**
 * Claims and releases in the unit of work of the case's own command. Every file keeps an entry of its own, so that files
 * that part have each its own again; of files that are one, all entries count, and each claim is noted in the survivor's
 * too, so that of two claims at once in different files one fails.
 */
public class OpenActDesk implements OpenActs {

    private final Repository<OpenActRegister> register;
    private final EmployerFiles files;

    public OpenActDesk(Repository<OpenActRegister> register, EmployerFiles files) {
        this.register = register;
        this.files = files;
    }

    @Override
    public void claim(Act act, Fact fact) {
        var group = files.oneWith(act.employerId());
        var entries = entries(group, act);
        entries.values().stream()
                .flatMap(entry -> holder(entry).stream())
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleViolated(ONE_OPEN_CASE_PER_ACT, other.value());
                });
        claim(entries, group, act, fact);
    }

    @Override
    public void takeOver(Act act, Fact fact) {
        var group = files.oneWith(act.employerId());
        var entries = entries(group, act);
        if (entries.values().stream().allMatch(entry -> holder(entry).isEmpty())) {
            claim(entries, group, act, fact);
        }
    }

    private Map<EmployerId, Aggregate<OpenActRegister>> entries(List<EmployerId> group, Act act) {
        Map<EmployerId, Aggregate<OpenActRegister>> entries = new LinkedHashMap<>();
        // always in the same order, so that two of them never wait for each other
        group.stream()
                .sorted(Comparator.comparing(EmployerId::value))
                .forEach(file -> entries.put(file, open(file, act)));
        return entries;
    }

    private static void claim(
            Map<EmployerId, Aggregate<OpenActRegister>> entries, List<EmployerId> group, Act act, Fact fact) {
        Objects.requireNonNull(entries.get(group.getFirst()))
                .execute(entry -> claim(entry, act, fact, group.getFirst()));
        if (!group.getFirst().equals(act.employerId())) {
            Objects.requireNonNull(entries.get(act.employerId()))
                    .execute(entry -> claim(entry, act, fact, act.employerId()));
        }
    }

    @Override
    public void release(Act act, Fact fact) {
        open(act.employerId(), act)
                .execute(entry ->
                        entry.release(fact, act.employerId(), act.violation().name(), act.caseId()));
    }

    private static void claim(OpenActRegister entry, Act act, Fact fact, EmployerId file) {
        entry.claim(file, fact, act.employerId(), act.violation().name(), act.caseId());
    }

    private static Optional<CaseId> holder(Aggregate<OpenActRegister> entry) {
        return entry.invoke(OpenActRegister::holder);
    }

    private Aggregate<OpenActRegister> open(EmployerId file, Act act) {
        try {
            return register.loadOrCreate(
                    OpenActRegister.streamOf(file, act.violation().name()), OpenActRegister::new);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
