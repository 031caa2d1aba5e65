package inspectorate.api.procedure;

import static inspectorate.domain.cases.ProcedureRule.MERGES_INTO_ANOTHER;

import inspectorate.api.accounts.Accounts;
import inspectorate.api.cases.CaseDesk;
import inspectorate.api.cases.CaseStatement;
import inspectorate.api.cases.StepRights;
import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Desk;
import inspectorate.api.desk.Done;
import inspectorate.api.profiles.Laws;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Money;
import inspectorate.domain.accounts.Role;
import inspectorate.domain.cases.CaseCommand.TakeStep;
import inspectorate.domain.cases.CaseStage;
import inspectorate.domain.cases.ClosingStep.CaseMerger;
import inspectorate.domain.cases.InvestigationStep.RecusalDecision;
import inspectorate.domain.cases.ProcedureStep;
import inspectorate.domain.cases.StepTable;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.law.Law;
import inspectorate.query.caseboard.CaseCard;
import inspectorate.query.projection.AsOf;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Where the steps of the procedure are taken; REST and the console both come here. */
@Component
public class ProcedureDesk {

    private final Desk desk;
    private final CaseDesk cases;
    private final Laws laws;
    private final Accounts accounts;

    ProcedureDesk(Desk desk, CaseDesk cases, Laws laws, Accounts accounts) {
        this.desk = desk;
        this.cases = cases;
        this.laws = laws;
        this.accounts = accounts;
    }

    /**
     * A step as it stands for one case and one caller.
     *
     * @param follows whether the state machine allows it now; its own guards may still refuse it
     * @param whose roles that may take it
     * @param mine whether the caller's role may take it
     */
    public record Next(StepTable step, boolean follows, Set<Role> whose, boolean mine) {

        public static Next of(StepTable step, CaseStage stage, Law law, Set<Role> roles) {
            var whose = StepRights.of(step, law);
            return new Next(step, step.follows(stage), whose, !Collections.disjoint(whose, roles));
        }
    }

    public List<Next> next(Caller caller, CaseCard card) {
        var law = laws.now(new GridCellId(card.cellId()));
        return Stream.of(StepTable.values())
                .map(step -> Next.of(step, card.stage(), law, caller.roles()))
                .toList();
    }

    /** Who may take a step is for the law of the place to say. */
    public void requireMine(Caller caller, StepTable step, String cell) {
        if (!StepRights.mayTake(step, laws.now(new GridCellId(cell)), caller.roles())) {
            throw new AccessDeniedException("This step is not yours to take: " + step);
        }
    }

    private void requireMayDecide(Caller caller, RecusalDecision recusal, String cell) {
        if (!caller.is(Role.DEPARTMENT_HEAD)
                && accounts.holds(recusal.officer(), Role.AGENCY_HEAD)
                && !StepRights.agencyDecidesOnItsHead(laws.now(new GridCellId(cell)))) {
            throw new AccessDeniedException("The recusal of the head of the agency is the department's to decide");
        }
    }

    public CaseCard card(Caller caller, CaseId id) {
        return cases.card(caller, id, AsOf.NOW);
    }

    /** Into an open case of the same employer on the same act, which the caller sees. */
    private void requireMergeable(Caller caller, CaseId id, CaseMerger merger) {
        var merged = card(caller, id);
        var into = card(caller, merger.into());
        MERGES_INTO_ANOTHER.require(into.stage().open()
                && into.employerId().equals(merged.employerId())
                && into.violation() == merged.violation());
    }

    /** @param said the step as it should have been told, once it is known in which money the case reckons */
    public Done correct(
            Caller caller,
            @Nullable String key,
            CaseId id,
            int sequence,
            String reason,
            BusinessDate on,
            Function<Function<@Nullable BigDecimal, @Nullable Money>, ProcedureStep> said) {
        return cases.correct(caller, key, id, sequence, reason, new CaseStatement.Procedural(on, money -> {
            var step = said.apply(money);
            if (step instanceof CaseMerger merger) {
                requireMergeable(caller, id, merger);
            }
            return step;
        }));
    }

    /** @param said the step, once it is known in which money the case reckons */
    public Done take(
            Caller caller,
            @Nullable String key,
            CaseId id,
            StepTable step,
            BusinessDate on,
            Function<Function<@Nullable BigDecimal, @Nullable Money>, ProcedureStep> said) {
        var employer = cases.employerOf(caller, id);
        requireMine(caller, step, employer.cellId());
        var taken = said.apply(amount -> desk.money(employer, on, amount));
        if (taken instanceof CaseMerger merger) {
            requireMergeable(caller, id, merger);
        }
        if (taken instanceof RecusalDecision recusal) {
            requireMayDecide(caller, recusal, employer.cellId());
        }
        return desk.send(caller, key, id.value(), new TakeStep(id, desk.fact(employer, on), taken));
    }
}
