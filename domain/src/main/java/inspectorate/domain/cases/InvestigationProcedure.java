package inspectorate.domain.cases;

import static inspectorate.domain.cases.ProcedureRule.*;

import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.InvestigationFact.*;
import inspectorate.domain.cases.InvestigationStep.*;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.law.AgencyLevel;
import inspectorate.domain.law.Certificates;
import inspectorate.domain.law.LegalGround;
import inspectorate.domain.law.tables.Ruling;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From filing to the end of the investigation (R-INV); its clock is in {@link InvestigationClock}. */
final class InvestigationProcedure {

    private InvestigationProcedure() {}

    static ProcedureEvent take(Asked asked, InvestigationStep step) {
        var id = asked.caseId();
        var employer = asked.employerId();
        var fact = asked.fact();
        return switch (step) {
            case TeamChange(var lead, var co, var reason) -> {
                TEXT_IS_STATED.require(!reason.isBlank());
                requireTeam(asked, lead, co);
                yield new TeamChanged(id, employer, fact, lead, co, reason, asked.ground());
            }
            case RecusalRequest(var officer, var ground, var byParty, var reason) -> {
                TEXT_IS_STATED.require(!reason.isBlank());
                yield new RecusalRequested(
                        id, employer, fact, officer, ground, byParty, reason, asked.ground(CaseClocks.RECUSAL));
            }
            case RecusalDecision(var officer, var upheld, var decidedBy, var reason) -> {
                RECUSAL_IS_PENDING.require(pendingRecusals(asked).contains(officer));
                RECUSAL_IS_DECIDED_BY_ANOTHER.require(!officer.equals(decidedBy));
                TEXT_IS_STATED.require(!reason.isBlank());
                yield new RecusalDecided(id, employer, fact, officer, upheld, decidedBy, reason, asked.ground());
            }
            case Evidence(var kind, var what, var file) -> {
                TEXT_IS_STATED.require(!what.isBlank());
                int number = asked.all(EvidenceAdded.class)
                                .mapToInt(EvidenceAdded::number)
                                .max()
                                .orElse(0)
                        + 1;
                yield new EvidenceAdded(id, employer, fact, kind, what, file, number, asked.ground());
            }
            case EvidenceExclusion(var number, var reason) -> {
                TEXT_IS_STATED.require(!reason.isBlank());
                EVIDENCE_EXISTS.require(evidence(asked).contains(number));
                yield new EvidenceExcluded(id, employer, fact, number, reason, asked.ground());
            }
            case EvidenceHold _, HoldDecision _, HoldLapse _ -> EvidenceHolds.take(asked, step);
            case AccountQuery(var level, var approvedBy) ->
                new AccountQueryApproved(id, employer, fact, level, approvedBy, asked.ground(accounts(asked, level)));
            case InvestigationExtension extension -> InvestigationClock.extended(asked, extension);
            case Suspension(var cause, var approvedBy) -> {
                TEXT_IS_STATED.require(!cause.isBlank());
                yield new InvestigationSuspended(
                        id, employer, fact, cause, approvedBy, Telling.onTheWay(asked, asked.ground()));
            }
            case Resumption(var reason) -> InvestigationClock.resumed(asked, reason);
            case Conclusion conclusion -> concluded(asked, conclusion);
        };
    }

    static void requireTeam(Asked asked, AccountId lead, List<AccountId> coInspectors) {
        var co = new HashSet<>(coInspectors);
        co.remove(lead);
        CO_INSPECTOR_IS_NAMED.require(!co.isEmpty());
        var recused = recused(asked);
        RECUSED_OFFICER_STAYS_OUT.require(!recused.contains(lead));
        RECUSED_OFFICER_STAYS_OUT.require(co.stream().noneMatch(recused::contains));
        if (Certificates.askedFor(asked.law())) {
            var day = asked.fact().countsFrom();
            LEAD_IS_CERTIFIED.require(asked.certificates().mayLead(lead, day));
            CO_INSPECTORS_ARE_CERTIFIED.require(
                    co.stream().allMatch(each -> asked.certificates().mayInspect(each, day)));
        }
    }

    static Set<AccountId> pendingRecusals(Asked asked) {
        var pending = new HashSet<AccountId>();
        for (var event : asked.known().events()) {
            switch (event) {
                case RecusalRequested requested -> pending.add(requested.officer());
                case RecusalDecided decided -> pending.remove(decided.officer());
                default -> {}
            }
        }
        return pending;
    }

    /** Whoever is recused takes no further part: the team is changed before anything is concluded or decided. */
    static void requireImpartialTeam(Asked asked) {
        var recused = recused(asked);
        RECUSED_LEAD_IS_REPLACED.require(asked.team().stream().noneMatch(recused::contains));
    }

    static Set<AccountId> recused(Asked asked) {
        var recused = new HashSet<AccountId>();
        asked.all(RecusalDecided.class)
                .filter(RecusalDecided::upheld)
                .forEach(decided -> recused.add(decided.officer()));
        return recused;
    }

    private static Set<Integer> evidence(Asked asked) {
        var numbers = new HashSet<Integer>();
        asked.all(EvidenceAdded.class).forEach(added -> numbers.add(added.number()));
        asked.all(EvidenceExcluded.class).forEach(excluded -> numbers.remove(excluded.number()));
        return numbers;
    }

    private static Ruling accounts(Asked asked, AgencyLevel level) {
        boolean arrears = asked.known().violation() == Violation.WAGE_ARREARS || asked.any(WageArrearsReported.class);
        ACCOUNTS_CONCERN_ARREARS.require(arrears);
        var ruling = asked.ask("R-INV-13", Map.of("wageArrears", "true", "approvedBy", level.name()));
        ACCOUNTS_ARE_APPROVED_HIGH_ENOUGH.require(
                asked.law().value("account-query.levels").choices().contains(level.name()));
        return ruling;
    }

    private static ProcedureEvent concluded(Asked asked, Conclusion said) {
        TEXT_IS_STATED.require(!said.report().isBlank());
        requireImpartialTeam(asked);
        var answers = new LinkedHashMap<String, String>();
        put(answers, "violation", said.established());
        put(answers, "minor", said.minor());
        put(answers, "corrected", said.corrected());
        put(answers, "penaltyProvision", said.penaltyProvision());
        put(answers, "firstViolation", said.firstViolation());
        put(answers, "crimeSuspected", said.crimeSuspected());
        put(answers, "otherDepartment", said.otherDepartment());
        var ruling = asked.ask("R-DEC-1", answers);
        OUTCOME_IS_FOUND.require(!ruling.row().isEmpty());
        return new InvestigationConcluded(
                asked.caseId(),
                asked.employerId(),
                asked.fact(),
                said.established(),
                said.minor(),
                said.corrected(),
                said.penaltyProvision(),
                said.firstViolation(),
                said.crimeSuspected(),
                said.otherDepartment(),
                said.report(),
                concluded(asked, ruling));
    }

    /** That nothing follows is a result, too. */
    private static LegalGround concluded(Asked asked, Ruling ruling) {
        var ground = asked.ground(ruling, "deadline.decision");
        return ruling.outcome().equals("NO_PENALTY") ? Telling.of(asked, ground) : ground;
    }

    private static void put(Map<String, String> answers, String name, boolean answer) {
        answers.put(name, String.valueOf(answer));
    }
}
