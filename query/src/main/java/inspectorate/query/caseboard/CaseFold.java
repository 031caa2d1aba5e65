package inspectorate.query.caseboard;

import inspectorate.domain.Money;
import inspectorate.domain.cases.CaseEvent;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.InvestigationFact.TeamChanged;
import inspectorate.domain.cases.OrderFact.OrderExtended;
import inspectorate.domain.cases.OrderFact.OrderRevoked;
import inspectorate.domain.cases.ProcedureEvent;
import inspectorate.domain.employers.EmployerEvent;
import inspectorate.domain.employers.EmployerEvent.*;
import inspectorate.domain.employers.MergingEvent;
import inspectorate.query.caseboard.CaseCard.Order;
import org.jspecify.annotations.Nullable;

/** What each fact means for a case on the board. */
final class CaseFold {

    /** As an old file may leave it, which tells what came of an order and not the order. */
    private static final Order UNKNOWN = new Order("unknown", null, null, "", null, false, null);

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
            case RectificationOrderIssued issued -> draft.order = issued(issued, card.order());
            case OrderExtended extended -> draft.order = known(card.order()).due(extended.dueOn());
            case OrderRevoked _ -> revoked(draft);
            case TeamChanged changed -> draft.leadInspectorId = changed.lead().value();
            case RectificationVerified verified -> {
                draft.rectifiedOn = on;
                draft.order = known(card.order()).rectified(verified.late());
            }
            case RectificationPartlyVerified _ -> draft.rectifiedInPart = true;
            case OrderBreached _ -> draft.order = known(card.order()).breached(on);
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

    private static Order known(@Nullable Order order) {
        return order == null ? UNKNOWN : order;
    }

    private static Order issued(RectificationOrderIssued issued, @Nullable Order before) {
        return new Order(
                issued.fact().on().value(),
                issued.term().dueOn(),
                issued.term().within(),
                issued.document(),
                null,
                false,
                before == null ? null : before.alone());
    }

    /** An earlier order stands again, overdue as it was: none is issued beside one that runs. */
    private static void revoked(CaseDraft draft) {
        draft.order = draft.order == null ? null : draft.order.earlier();
        draft.rectifiedOn = null;
        draft.rectifiedInPart = draft.rectifiedInPart && draft.order != null;
    }

    private static Money plus(@Nullable Money before, Money more) {
        return before == null ? more : before.plus(more);
    }
}
