package inspectorate.query.integrityhistory;

import inspectorate.domain.cases.CaseEvent;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.ClosingFact.*;
import inspectorate.domain.cases.OrderFact.OrderRevoked;
import inspectorate.domain.cases.ProcedureEvent;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.integrity.CriticalItem;
import inspectorate.query.integrityhistory.CaseConduct.Source;
import org.jspecify.annotations.Nullable;

/** What each fact of a case says about conduct (rules §11); what is revoked, or was wrong, says nothing any more. */
final class ConductFold {

    private ConductFold() {}

    /** @param year in which the fact lies; null where that is unknown */
    static CaseConduct after(CaseConduct conduct, CaseEvent event, @Nullable String year) {
        return switch (event) {
            case IntakeRegistered intake -> conduct.aboutChildLabour(intake.violation() == Violation.CHILD_LABOUR);
            case RectificationOrderIssued _ -> dealtWith(conduct.orderedAnew(), year, Source.ORDER);
            case HandlingDecided _, PenaltyImposed _ -> dealtWith(conduct.decided(true), year, Source.DECISION);
            case OrderBreached _ -> conduct.with(year, CriticalItem.REFUSED_TO_COMPLY, Source.ORDER);
            case CaseTransferredToPolice _ -> conduct.with(year, CriticalItem.TRANSFERRED_TO_POLICE, Source.HANDOVER);
            case CaseClosed _ -> conduct.closed(year);
            case CaseWithdrawn _, IntakeRejected _ -> conduct.nothingStands();
            case OrderRevoked _ -> conduct.lastOrderRevoked();
            case DecisionRevoked _ -> conduct.decided(false).without(Source.DECISION::equals);
            case WrongCaseReviewed reviewed ->
                reviewed.caseFalls() ? conduct.nothingStands().without(_ -> true) : conduct;
            case CaseAccepted _,
                    CaseFiled _,
                    WageArrearsReported _,
                    RectificationVerified _,
                    RectificationPartlyVerified _,
                    EmployerAbsconded _,
                    WagesPaid _,
                    CourtEnforcementApplied _,
                    CasePublished _,
                    ProcedureEvent _,
                    CaseFactRetracted _ -> conduct;
        };
    }

    /** Whether the employer was observed with that fact. */
    static boolean observes(CaseEvent event) {
        return switch (event) {
            case IntakeRegistered _,
                    RectificationOrderIssued _,
                    HandlingDecided _,
                    PenaltyImposed _,
                    OrderBreached _,
                    CaseTransferredToPolice _,
                    CaseClosed _,
                    CaseWithdrawn _,
                    IntakeRejected _ -> true;
            default -> false;
        };
    }

    private static CaseConduct dealtWith(CaseConduct conduct, @Nullable String year, Source source) {
        return conduct.childLabour() ? conduct.with(year, CriticalItem.CHILD_LABOUR, source) : conduct;
    }
}
