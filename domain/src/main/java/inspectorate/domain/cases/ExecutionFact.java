package inspectorate.domain.cases;

import inspectorate.domain.Fact;
import inspectorate.domain.Money;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.law.LegalGround;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Service, performance, remedies and enforcement of a decision (R-EXE). */
public sealed interface ExecutionFact extends ProcedureEvent {

    record DecisionServed(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            ServiceManner manner,
            @Nullable String file,
            LegalGround ground)
            implements ExecutionFact {}

    record FinePaid(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            Money amount,
            Money lateCharge,
            boolean inFull,
            LegalGround ground)
            implements ExecutionFact {}

    record PremiumsPaid(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            Money amount,
            @Nullable Integer workers,
            LegalGround ground)
            implements ExecutionFact {}

    record InstalmentsGranted(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            LocalDate until,
            String plan,
            AccountId approvedBy,
            LegalGround ground)
            implements ExecutionFact {}

    record RemedySought(CaseId caseId, EmployerId employerId, Fact fact, RemedyKind kind, LegalGround ground)
            implements ExecutionFact {}

    record RemedyDecided(
            CaseId caseId, EmployerId employerId, Fact fact, RemedyKind kind, RemedyResult result, LegalGround ground)
            implements ExecutionFact {}

    record PerformanceDemanded(CaseId caseId, EmployerId employerId, Fact fact, String what, LegalGround ground)
            implements ExecutionFact {}
}
