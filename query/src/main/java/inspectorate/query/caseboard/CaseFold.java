package inspectorate.query.caseboard;

import inspectorate.domain.Money;
import inspectorate.domain.cases.CaseEvent;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.InvestigationFact.TeamChanged;
import inspectorate.domain.cases.OrderFact.OrderExtended;
import inspectorate.domain.cases.ProcedureEvent;
import inspectorate.domain.employers.EmployerEvent;
import inspectorate.domain.employers.EmployerEvent.*;
import inspectorate.domain.employers.MergingEvent;
import inspectorate.query.caseboard.CaseCard.Order;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What each fact means for a case on the board. */
final class CaseFold {

    private CaseFold() {}

    static CaseCard blank(String caseId) {
        return new CaseDraft(caseId).card();
    }

    static CaseCard after(CaseCard card, EmployerEvent event) {
        var draft = new CaseDraft(card);
        switch (event) {
            case EmployerRegistered registered -> {
                draft.employerName = registered.name();
                draft.creditCode = registered.creditCode() == null
                        ? draft.creditCode
                        : registered.creditCode().value();
                draft.cellId = registered.fact().cellId().value();
            }
            case EmployerIdentified identified ->
                draft.creditCode = identified.creditCode().value();
            case EmployerRenamed renamed -> draft.employerName = renamed.name();
            case EmployerAssignedToGridCell assigned ->
                draft.cellId = assigned.fact().cellId().value();
            case EmployerFactRetracted _, MergingEvent _ -> {}
        }
        return draft.card();
    }

    /** Only its code is the employer's: name and cell are those of the file that survived. */
    static CaseCard afterMergedFile(CaseCard card, EmployerEvent event) {
        var code = event.toldCode();
        if (code == null) {
            return card;
        }
        var draft = new CaseDraft(card);
        draft.creditCode = code.value();
        return draft.card();
    }

    /** @param employerId of the file that the case counts for */
    static CaseCard after(CaseCard card, CaseEvent event, String employerId) {
        var draft = new CaseDraft(card);
        var on = event.fact().on().value();
        draft.stage = card.stage().after(event);
        draft.facts++;
        switch (event) {
            case IntakeRegistered intake -> {
                draft.employerId = employerId;
                draft.cellId = draft.cellId.isEmpty() ? intake.fact().cellId().value() : draft.cellId;
                draft.source = intake.source();
                draft.violation = intake.violation();
                draft.receivedOn = on;
                draft.sortOn = intake.fact().countsFrom();
                draft.provenance = intake.fact().provenance();
            }
            case CaseAccepted _ -> draft.acceptedOn = on;
            case IntakeRejected _, CaseWithdrawn _ -> draft.closedOn = on;
            case CaseFiled filed -> {
                draft.filedOn = on;
                draft.leadInspectorId = filed.leadInspectorId() == null
                        ? null
                        : filed.leadInspectorId().value();
            }
            case WageArrearsReported reported -> {
                draft.workers = reported.arrears().workers();
                draft.claimed = reported.arrears().claimed();
                draft.assessed = reported.arrears().assessed();
                draft.owed = reported.arrears().owed();
            }
            case RectificationOrderIssued issued ->
                draft.order =
                        new Order(on, issued.term().dueOn(), issued.term().within(), issued.document(), null, false);
            case OrderExtended extended -> draft.order = extended(card.order(), extended.dueOn());
            case TeamChanged changed -> draft.leadInspectorId = changed.lead().value();
            case RectificationVerified verified -> {
                draft.rectifiedOn = on;
                draft.order = late(card.order(), verified.late());
            }
            case RectificationPartlyVerified _ -> draft.rectifiedInPart = true;
            case OrderBreached _ -> draft.order = breached(card.order(), on);
            case EmployerAbsconded _ -> draft.absconded = true;
            case WagesPaid paid -> draft.paid = plus(card.paid(), paid.amount());
            case HandlingDecided _ -> draft.decidedOn = on;
            case PenaltyImposed _ -> draft.penaltyOn = on;
            case CaseTransferredToPolice _ -> draft.policeOn = on;
            case CourtEnforcementApplied _ -> draft.courtOn = on;
            case CasePublished _ -> draft.publishedOn = on;
            case CaseClosed closed -> {
                draft.closedOn = on;
                draft.outcome = closed.outcome();
            }
            case ProcedureEvent _, CaseFactRetracted _ -> {}
        }
        return draft.card();
    }

    private static Order extended(@Nullable Order order, LocalDate dueOn) {
        return order == null
                ? new Order("unknown", dueOn, null, "", null, false)
                : new Order(
                        order.issuedOn(), dueOn, order.within(), order.document(), order.breachedOn(), order.late());
    }

    private static Order late(@Nullable Order order, boolean late) {
        return order == null
                ? new Order("unknown", null, null, "", null, late)
                : new Order(
                        order.issuedOn(), order.dueOn(), order.within(), order.document(), order.breachedOn(), late);
    }

    private static Order breached(@Nullable Order order, String on) {
        return order == null
                ? new Order("unknown", null, null, "", on, false)
                : new Order(order.issuedOn(), order.dueOn(), order.within(), order.document(), on, order.late());
    }

    private static Money plus(@Nullable Money before, Money more) {
        return before == null ? more : before.plus(more);
    }
}
