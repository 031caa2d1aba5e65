package inspectorate.domain.cases;

import static inspectorate.domain.cases.ProcedureRule.*;

import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.TransferFact.*;
import inspectorate.domain.cases.TransferStep.*;
import inspectorate.domain.law.Deadlines.Course;
import inspectorate.domain.law.LegalClock;
import inspectorate.domain.law.LegalGround;
import java.util.Set;

/** To the police (R-TRF) and to other departments. */
final class TransferProcedure {

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
            case PoliceReply(var filed, var reason) -> replied(asked, filed, reason);
            case PoliceReconsideration(var reason) -> {
                requireReply(asked, false);
                yield new PoliceReconsiderationAsked(id, employer, fact, reason, asked.ground());
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
                yield new CaseTransferredToDepartment(
                        id, employer, fact, authority, reason, Telling.of(asked, asked.ground()));
            }
        };
    }

    /** Handed over within 24 hours of the approval; the police answer within three days. */
    static LegalGround handedOver(Asked asked) {
        asked.requireNotBeforeItsStage();
        var proposal = asked.last(PoliceTransferProposed.class);
        TRANSFER_IS_APPROVED.require(proposal.isPresent()
                && asked.since(PoliceTransferProposed.class, PoliceTransferApproved.class)
                        .findAny()
                        .isPresent());
        var ground = proposal.orElseThrow().ground();
        return asked.delegated(new LegalGround(
                ground.rule(),
                ground.outcome(),
                ground.row(),
                asked.law().version(),
                ground.certainty(),
                asked.clocks("deadline.transfer-police-reply")));
    }

    private static ProcedureEvent proposed(Asked asked, TransferProposal said) {
        TEXT_IS_STATED.require(!said.report().isBlank());
        TWO_OFFICERS_REPORT.require(Set.copyOf(said.group()).size()
                >= asked.law().value("transfer.officers").count());
        boolean wages = asked.known().violation() == Violation.WAGE_ARREARS
                || asked.known().reported() != null;
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
                wages ? RefusalToPay.ground(asked, said) : otherCrime(asked));
    }

    /** Any other crime is suspected where the investigation came to that. */
    private static LegalGround otherCrime(Asked asked) {
        CRIME_IS_SUSPECTED.require(NoticeProcedure.outcome(asked).equals("TRANSFER_POLICE"));
        return asked.ground("deadline.transfer-decision");
    }

    private static ProcedureEvent replied(Asked asked, boolean filed, String reason) {
        POLICE_HAVE_REPLIED.require(asked.any(CaseTransferredToPolice.class));
        boolean again = asked.any(PoliceReconsiderationAsked.class);
        boolean decided =
                asked.known().events().stream().anyMatch(event -> Grounds.decides(event) && event.ground() != null);
        var clock = filed
                ? "deadline.transfer-materials"
                : again ? "deadline.transfer-procuratorate" : "deadline.transfer-reconsideration";
        return new PoliceReplied(
                asked.caseId(), asked.employerId(), asked.fact(), filed, reason, decided, asked.ground(clock));
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
