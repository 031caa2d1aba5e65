package inspectorate.domain.cases;

import static inspectorate.domain.cases.ProcedureRule.*;

import inspectorate.domain.RuleViolated;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.TransferFact.*;
import inspectorate.domain.cases.TransferStep.*;
import inspectorate.domain.law.Deadlines.Course;
import inspectorate.domain.law.LegalClock;
import inspectorate.domain.law.LegalGround;
import inspectorate.domain.law.tables.Truth;
import java.util.LinkedHashMap;
import java.util.Set;

/** To the police (R-TRF) and to other departments. */
final class TransferProcedure {

    private static final Set<String> SUSPICION = Set.of("SUSPECTED_CRIME", "REVIEW_REQUIRED");

    private TransferProcedure() {}

    static ProcedureEvent take(Asked asked, TransferStep step) {
        var id = asked.caseId();
        var employer = asked.employerId();
        var fact = asked.fact();
        return switch (step) {
            case TransferProposal proposal -> proposed(asked, proposal);
            case TransferApproval(var decidedBy, var at) -> {
                requireProposal(asked);
                var handOver = LegalClock.started(asked.law(), "deadline.transfer-hand-over", Course.from(at));
                yield new PoliceTransferApproved(
                        id,
                        employer,
                        fact,
                        decidedBy,
                        at,
                        handOver.map(asked::ground).orElseGet(asked::ground));
            }
            case TransferRefusal(var decidedBy, var reason) -> {
                TEXT_IS_STATED.require(!reason.isBlank());
                requireProposal(asked);
                yield new PoliceTransferRefused(id, employer, fact, decidedBy, reason, asked.ground());
            }
            case PoliceReply(var filed, var reason) ->
                new PoliceReplied(
                        id,
                        employer,
                        fact,
                        filed,
                        reason,
                        asked.ground(filed ? "deadline.transfer-materials" : "deadline.transfer-reconsideration"));
            case PoliceReconsideration(var reason) -> {
                requireReply(asked, false);
                yield new PoliceReconsiderationAsked(
                        id, employer, fact, reason, asked.ground("deadline.transfer-procuratorate"));
            }
            case Supervision(var reason) -> {
                POLICE_HAVE_REPLIED.require(asked.any(PoliceReconsiderationAsked.class));
                yield new ProsecutorAsked(id, employer, fact, reason, asked.ground());
            }
            case MaterialsHandover(var materials) -> {
                requireReply(asked, true);
                yield new MaterialsHandedOver(id, employer, fact, materials, asked.ground());
            }
            case DepartmentTransfer(var authority, var reason) -> {
                TEXT_IS_STATED.require(!authority.isBlank() && !reason.isBlank());
                yield new CaseTransferredToDepartment(id, employer, fact, authority, reason, asked.ground());
            }
        };
    }

    /** Handed over within 24 hours of the approval; the police answer within three days. */
    static LegalGround handedOver(Asked asked) {
        var proposal = asked.last(PoliceTransferProposed.class);
        TRANSFER_IS_APPROVED.require(proposal.isPresent()
                && asked.since(PoliceTransferProposed.class, PoliceTransferApproved.class)
                        .findAny()
                        .isPresent());
        var ground = proposal.orElseThrow().ground();
        return new LegalGround(
                ground.rule(),
                ground.outcome(),
                ground.row(),
                asked.law().version(),
                ground.certainty(),
                asked.clocks("deadline.transfer-police-reply"));
    }

    private static ProcedureEvent proposed(Asked asked, TransferProposal said) {
        TEXT_IS_STATED.require(!said.report().isBlank());
        TWO_OFFICERS_REPORT.require(Set.copyOf(said.group()).size()
                >= asked.law().value("transfer.officers").count());
        var arrears = asked.known().arrears();
        var owed = arrears.owed();
        var answers = new LinkedHashMap<String, String>();
        answers.put(
                "workerCount",
                arrears.workers() == null ? "0" : arrears.workers().toString());
        answers.put("total", owed == null ? "0" : owed.amount().toPlainString());
        answers.put(
                "highestAmount",
                said.highest() == null ? "0" : said.highest().amount().toPlainString());
        answers.put("highestMonths", said.months() == null ? "0" : said.months().toString());
        answers.put("ordered", String.valueOf(asked.any(RectificationOrderIssued.class)));
        answers.put("expired", String.valueOf(asked.any(OrderBreached.class)));
        answers.put("paid", String.valueOf(asked.known().stage() == CaseStage.RECTIFIED));
        boolean fled = said.evasion() == Truth.YES || asked.any(EmployerAbsconded.class);
        answers.put("evasion", fled ? "yes" : said.evasion() == Truth.NO ? "no" : "unknown");
        answers.put(
                "ableToPay", said.ableToPay() == Truth.YES ? "yes" : said.ableToPay() == Truth.NO ? "no" : "unknown");
        answers.put("seriousConsequence", String.valueOf(said.seriousConsequence()));
        var ruling = asked.ask("R-TRF", answers);
        if (!SUSPICION.contains(ruling.outcome())) {
            throw new RuleViolated(CRIME_IS_SUSPECTED, ruling.outcome());
        }
        return new PoliceTransferProposed(
                asked.caseId(),
                asked.employerId(),
                asked.fact(),
                said.group(),
                said.evasion(),
                said.ableToPay(),
                said.highest(),
                said.months(),
                said.seriousConsequence(),
                said.report(),
                asked.ground(ruling, "deadline.transfer-decision"));
    }

    private static void requireProposal(Asked asked) {
        boolean decided = asked.since(PoliceTransferProposed.class, PoliceTransferApproved.class)
                        .findAny()
                        .isPresent()
                || asked.since(PoliceTransferProposed.class, PoliceTransferRefused.class)
                        .findAny()
                        .isPresent();
        TRANSFER_IS_PROPOSED.require(asked.any(PoliceTransferProposed.class) && !decided);
    }

    private static void requireReply(Asked asked, boolean filed) {
        POLICE_HAVE_REPLIED.require(asked.last(PoliceReplied.class)
                .map(reply -> reply.filed() == filed)
                .orElse(false));
    }
}
