package inspectorate.domain.cases;

import static inspectorate.domain.FactRule.CORRECTION_KEEPS_KIND;

import inspectorate.domain.Fact;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.cases.CaseCommand.*;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.law.LegalGround;
import org.jspecify.annotations.Nullable;

/** The fact that each command of a case states, once it is allowed. */
final class CaseFacts {

    private CaseFacts() {}

    /** @param ground the law it was decided under; null for what is migrated */
    static CaseEvent of(
            EmployerId employer,
            Violation violation,
            @Nullable WageArrears before,
            CaseCommand command,
            Fact fact,
            @Nullable LegalGround ground) {
        var id = command.caseId();
        return switch (command) {
            case RegisterIntake intake ->
                new IntakeRegistered(
                        id,
                        employer,
                        fact,
                        intake.source(),
                        intake.violation(),
                        intake.complainantId(),
                        intake.requester(),
                        ground);
            case AcceptCase _ -> new CaseAccepted(id, employer, fact);
            case RejectIntake reject -> new IntakeRejected(id, employer, fact, reject.reason(), ground);
            case WithdrawCase withdraw -> new CaseWithdrawn(id, employer, fact, withdraw.reason(), ground);
            case FileCase file ->
                new CaseFiled(
                        id,
                        employer,
                        fact,
                        file.leadInspectorId(),
                        ground == null && file.coInspectors().isEmpty() ? null : file.coInspectors(),
                        ground);
            case ReportWageArrears report -> new WageArrearsReported(id, employer, fact, report.arrears(), before);
            case IssueRectificationOrder issue ->
                new RectificationOrderIssued(id, employer, fact, issue.term(), issue.document(), ground);
            case VerifyRectification verify -> new RectificationVerified(id, employer, fact, verify.late(), ground);
            case VerifyPartialRectification _ -> new RectificationPartlyVerified(id, employer, fact);
            case RecordBreach _ -> new OrderBreached(id, employer, fact, violation);
            case RecordAbsconding _ -> new EmployerAbsconded(id, employer, fact);
            case RecordPayment payment -> new WagesPaid(id, employer, fact, payment.amount(), payment.workers());
            case DecideHandling _ -> new HandlingDecided(id, employer, fact, ground);
            case ImposePenalty penalty -> new PenaltyImposed(id, employer, fact, penalty.fine(), ground);
            case TransferToPolice _ -> new CaseTransferredToPolice(id, employer, fact, ground);
            case ApplyCourtEnforcement _ -> new CourtEnforcementApplied(id, employer, fact, ground);
            case PublishCase _ -> new CasePublished(id, employer, fact);
            case CloseCase close -> new CaseClosed(id, employer, fact, close.outcome());
            case TakeStep _, MigrateCase _, RetractCaseFact _, CorrectCaseFact _ ->
                throw new RuleViolated(CORRECTION_KEEPS_KIND);
        };
    }
}
