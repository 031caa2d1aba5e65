package inspectorate.domain.cases;

import static inspectorate.domain.cases.CaseRule.*;

import inspectorate.domain.Rule;
import inspectorate.domain.cases.CaseEvent.*;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where a case stands (rules §21.1). What this table does not name is in {@link StepTable}. A decision or transfer
 * recorded without the law it rests on, as old files have them, leaves the stage as it is.
 */
public enum CaseStage {
    UNREGISTERED,
    REGISTERED,
    SUPPLEMENTING,
    REJECTED,
    REDIRECTED,
    WITHDRAWN,
    ACCEPTED,
    /** 立案, under investigation. */
    FILED,
    SUSPENDED,
    INVESTIGATED,
    ORDERED,
    BREACHED,
    RECTIFIED,
    NOTICED,
    HEARING_REQUESTED,
    HEARD,
    REVIEWED,
    DISCUSSED,
    DECIDED,
    /** The decision is served. */
    PERFORMING,
    ENFORCEMENT,
    TRANSFERRED_POLICE,
    TRANSFERRED_DEPARTMENT,
    CLOSED,
    ARCHIVED;

    private static final Set<CaseStage> INVESTIGATION = EnumSet.of(FILED, SUSPENDED, INVESTIGATED);
    private static final Set<CaseStage> ORDER = EnumSet.of(ORDERED, BREACHED, RECTIFIED);
    private static final Set<CaseStage> PROCEDURE = EnumSet.of(NOTICED, HEARING_REQUESTED, HEARD, REVIEWED, DISCUSSED);
    private static final Set<CaseStage> FILED_AND_OPEN = union(
            union(INVESTIGATION, ORDER),
            union(PROCEDURE, EnumSet.of(DECIDED, PERFORMING, ENFORCEMENT, TRANSFERRED_POLICE)));

    public boolean open() {
        return this == REGISTERED || this == SUPPLEMENTING || this == ACCEPTED || filedAndOpen();
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
            case HandlingDecided decided -> decided.ground() == null ? this : DECIDED;
            case PenaltyImposed imposed -> imposed.ground() == null ? this : DECIDED;
            case CaseTransferredToPolice transferred -> transferred.ground() == null ? this : TRANSFERRED_POLICE;
            case CourtEnforcementApplied _ -> this == PERFORMING ? ENFORCEMENT : this;
            case CaseClosed _ -> CLOSED;
            case ProcedureEvent step -> StepTable.of(step).after(this, step);
            case WageArrearsReported _,
                    RectificationPartlyVerified _,
                    EmployerAbsconded _,
                    WagesPaid _,
                    CasePublished _,
                    CaseFactRetracted _ -> this;
        };
    }

    /** The rule that this event would break here; empty if it may follow. */
    Optional<? extends Rule> refusal(CaseEvent event, CaseSource source) {
        return switch (event) {
            case IntakeRegistered _ -> unless(this == UNREGISTERED, CASE_IS_REGISTERED_ONCE);
            case CaseEvent _ when this == UNREGISTERED -> Optional.of(CASE_IS_REGISTERED);
            case CaseAccepted _, IntakeRejected _ -> unless(this == REGISTERED, ACCEPTANCE_NEEDS_INTAKE);
            case CaseWithdrawn _ ->
                unless(
                        in(REGISTERED, SUPPLEMENTING, ACCEPTED)
                                || INVESTIGATION.contains(this)
                                || PROCEDURE.contains(this)
                                || this == RECTIFIED,
                        WITHDRAWAL_NEEDS_UNDECIDED_CASE);
            case CaseFiled _ ->
                unless(
                        this == ACCEPTED || this == REGISTERED && source != CaseSource.COMPLAINT,
                        FILING_NEEDS_ACCEPTANCE);
            case WageArrearsReported _ ->
                unless(
                        in(REGISTERED, SUPPLEMENTING, ACCEPTED, FILED, SUSPENDED, INVESTIGATED, ORDERED, BREACHED),
                        ARREARS_NEED_OPEN_CASE);
            case RectificationOrderIssued _ -> unless(in(FILED, INVESTIGATED, BREACHED), ORDER_NEEDS_FILED_CASE);
            case RectificationVerified _, RectificationPartlyVerified _ ->
                unless(in(ORDERED, BREACHED), RECTIFICATION_NEEDS_ORDER);
            case OrderBreached _ -> unless(this == ORDERED, BREACH_NEEDS_RUNNING_ORDER);
            case WagesPaid _ -> unless(this == ACCEPTED || filedAndOpen(), PAYMENT_NEEDS_OPEN_CASE);
            case HandlingDecided _, PenaltyImposed _ ->
                unless(
                        in(FILED, INVESTIGATED, BREACHED, RECTIFIED) || PROCEDURE.contains(this),
                        DECISION_NEEDS_FILED_CASE);
            case CaseTransferredToPolice _ ->
                unless(filedAndOpen() && !in(PERFORMING, ENFORCEMENT, TRANSFERRED_POLICE), HANDOVER_NEEDS_FILED_CASE);
            case CourtEnforcementApplied _ ->
                unless(in(BREACHED, PERFORMING, ENFORCEMENT), COURT_NEEDS_UNPERFORMED_DECISION);
            case EmployerAbsconded _ -> unless(filedAndOpen(), HANDOVER_NEEDS_FILED_CASE);
            case CasePublished _ -> unless(filedAndOpen() || in(CLOSED, ARCHIVED), PUBLICATION_NEEDS_FILED_CASE);
            case CaseClosed _ ->
                unless(
                        in(FILED, INVESTIGATED, BREACHED, RECTIFIED, PERFORMING, ENFORCEMENT, WITHDRAWN)
                                || in(TRANSFERRED_POLICE, TRANSFERRED_DEPARTMENT),
                        CLOSING_NEEDS_RESULT);
            case ProcedureEvent step -> StepTable.of(step).refusal(this);
            case CaseFactRetracted _ -> Optional.empty();
        };
    }

    boolean filedAndOpen() {
        return FILED_AND_OPEN.contains(this);
    }

    private boolean in(CaseStage... stages) {
        return Set.of(stages).contains(this);
    }

    private static Set<CaseStage> union(Set<CaseStage> one, Set<CaseStage> other) {
        var union = EnumSet.copyOf(one);
        union.addAll(other);
        return union;
    }

    private static Optional<CaseRule> unless(boolean satisfied, CaseRule rule) {
        return satisfied ? Optional.empty() : Optional.of(rule);
    }
}
