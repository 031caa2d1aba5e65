package inspectorate.domain.cases;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.RecordFields;
import inspectorate.domain.cases.CaseCommand.*;
import inspectorate.domain.cases.CaseEvent.*;
import java.lang.reflect.Constructor;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was said when a fact of the procedure was recorded: the fact tells all that its step told. */
public final class Restated {

    private static final Map<StepTable, Constructor<?>> STEPS = new HashMap<>();

    static {
        for (var row : StepTable.values()) {
            STEPS.put(row, RecordFields.canonical(row.step()));
        }
    }

    private Restated() {}

    /** Empty for what is no fact of {@link StepTable}. */
    public static Optional<ProcedureStep> of(DomainEvent fact) {
        return fact instanceof ProcedureEvent told ? Optional.of(step(told)) : Optional.empty();
    }

    /** The command that would state such a fact again; empty for the first of a case, and for what takes one back. */
    static Optional<CaseCommand> command(CaseEvent event) {
        var id = event.caseId();
        var fact = event.fact();
        return switch (event) {
            case CaseAccepted _ -> Optional.of(new AcceptCase(id, fact));
            case IntakeRejected rejected -> Optional.of(new RejectIntake(id, fact, rejected.reason()));
            case CaseWithdrawn withdrawn -> Optional.of(new WithdrawCase(id, fact, withdrawn.reason()));
            case CaseFiled filed -> Optional.of(new FileCase(id, fact, filed.leadInspectorId(), filed.team()));
            case WageArrearsReported reported -> Optional.of(new ReportWageArrears(id, fact, reported.arrears()));
            case RectificationOrderIssued issued ->
                Optional.of(new IssueRectificationOrder(id, fact, issued.term(), issued.document()));
            case RectificationVerified verified -> Optional.of(new VerifyRectification(id, fact, verified.late()));
            case RectificationPartlyVerified _ -> Optional.of(new VerifyPartialRectification(id, fact));
            case OrderBreached _ -> Optional.of(new RecordBreach(id, fact));
            case EmployerAbsconded _ -> Optional.of(new RecordAbsconding(id, fact));
            case WagesPaid paid -> Optional.of(new RecordPayment(id, fact, paid.amount(), paid.workers(), true));
            case HandlingDecided _ -> Optional.of(new DecideHandling(id, fact));
            case PenaltyImposed imposed -> Optional.of(new ImposePenalty(id, fact, imposed.fine()));
            case CaseTransferredToPolice _ -> Optional.of(new TransferToPolice(id, fact));
            case CourtEnforcementApplied _ -> Optional.of(new ApplyCourtEnforcement(id, fact));
            case CasePublished _ -> Optional.of(new PublishCase(id, fact));
            case CaseClosed closed -> Optional.of(new CloseCase(id, fact, closed.outcome()));
            case ProcedureEvent told -> Optional.of(new TakeStep(id, fact, step(told)));
            case IntakeRegistered _, CaseFactRetracted _ -> Optional.empty();
        };
    }

    private static ProcedureStep step(ProcedureEvent fact) {
        var row = StepTable.of(fact);
        var said = new HashMap<String, @Nullable Object>();
        RecordFields.of((Record) fact).forEach(field -> said.put(field.name(), field.in((Record) fact)));
        var values = Stream.of(row.step().getRecordComponents())
                .map(component -> said.get(component.getName()))
                .toArray();
        try {
            return (ProcedureStep) Objects.requireNonNull(STEPS.get(row)).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
