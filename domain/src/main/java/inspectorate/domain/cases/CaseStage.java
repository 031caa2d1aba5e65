package inspectorate.domain.cases;

import static inspectorate.domain.cases.CaseRule.*;

import inspectorate.domain.cases.CaseEvent.*;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Where a case stands: the state machine of cases in one table (rules §21.1, the part that is built). */
public enum CaseStage {
    UNREGISTERED,
    REGISTERED,
    REJECTED,
    WITHDRAWN,
    ACCEPTED,
    FILED,
    ORDERED,
    BREACHED,
    RECTIFIED,
    CLOSED;

    private static final Set<CaseStage> FILED_AND_OPEN = EnumSet.of(FILED, ORDERED, BREACHED, RECTIFIED);

    public boolean open() {
        return this == REGISTERED || this == ACCEPTED || FILED_AND_OPEN.contains(this);
    }

    public CaseStage after(CaseEvent event) {
        return switch (event) {
            case IntakeRegistered _ -> REGISTERED;
            case CaseAccepted _ -> ACCEPTED;
            case IntakeRejected _ -> REJECTED;
            case CaseWithdrawn _ -> WITHDRAWN;
            case CaseFiled _ -> FILED;
            case RectificationOrderIssued _ -> ORDERED;
            case RectificationVerified _ -> RECTIFIED;
            case OrderBreached _ -> BREACHED;
            case CaseClosed _ -> CLOSED;
            case WageArrearsReported _,
                    RectificationPartlyVerified _,
                    EmployerAbsconded _,
                    WagesPaid _,
                    HandlingDecided _,
                    PenaltyImposed _,
                    CaseTransferredToPolice _,
                    CourtEnforcementApplied _,
                    CasePublished _,
                    CaseFactRetracted _ -> this;
        };
    }

    /** The rule that this event would break here; empty if it may follow. */
    Optional<CaseRule> refusal(CaseEvent event, CaseSource source) {
        return switch (event) {
            case IntakeRegistered _ -> unless(this == UNREGISTERED, CASE_IS_REGISTERED_ONCE);
            case CaseEvent _ when this == UNREGISTERED -> Optional.of(CASE_IS_REGISTERED);
            case CaseAccepted _, IntakeRejected _ -> unless(this == REGISTERED, ACCEPTANCE_NEEDS_INTAKE);
            case CaseWithdrawn _ -> unless(in(REGISTERED, ACCEPTED, FILED), WITHDRAWAL_NEEDS_UNDECIDED_CASE);
            case CaseFiled _ ->
                unless(
                        this == ACCEPTED || this == REGISTERED && source != CaseSource.COMPLAINT,
                        FILING_NEEDS_ACCEPTANCE);
            case WageArrearsReported _ ->
                unless(in(REGISTERED, ACCEPTED, FILED, ORDERED, BREACHED), ARREARS_NEED_OPEN_CASE);
            case RectificationOrderIssued _ -> unless(in(FILED, BREACHED), ORDER_NEEDS_FILED_CASE);
            case RectificationVerified _, RectificationPartlyVerified _ ->
                unless(in(ORDERED, BREACHED), RECTIFICATION_NEEDS_ORDER);
            case OrderBreached _ -> unless(this == ORDERED, BREACH_NEEDS_RUNNING_ORDER);
            case WagesPaid _ -> unless(this == ACCEPTED || filedAndOpen(), PAYMENT_NEEDS_OPEN_CASE);
            case HandlingDecided _, PenaltyImposed _ -> unless(filedAndOpen(), DECISION_NEEDS_FILED_CASE);
            case CaseTransferredToPolice _, CourtEnforcementApplied _, EmployerAbsconded _ ->
                unless(filedAndOpen(), HANDOVER_NEEDS_FILED_CASE);
            case CasePublished _ -> unless(filedAndOpen() || this == CLOSED, PUBLICATION_NEEDS_FILED_CASE);
            case CaseClosed _ -> unless(in(FILED, BREACHED, RECTIFIED), CLOSING_NEEDS_RESULT);
            case CaseFactRetracted _ -> Optional.empty();
        };
    }

    private boolean filedAndOpen() {
        return FILED_AND_OPEN.contains(this);
    }

    private boolean in(CaseStage... stages) {
        return Set.of(stages).contains(this);
    }

    private static Optional<CaseRule> unless(boolean satisfied, CaseRule rule) {
        return satisfied ? Optional.empty() : Optional.of(rule);
    }
}
