package inspectorate.domain.cases;

import inspectorate.domain.Fact;
import inspectorate.domain.Money;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.law.LegalGround;
import inspectorate.domain.law.tables.Truth;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** To the police and to other departments (R-TRF). */
public sealed interface TransferFact extends ProcedureEvent {

    record PoliceTransferProposed(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            List<AccountId> group,
            Truth evasion,
            Truth ableToPay,
            @Nullable Money highest,
            @Nullable Integer months,
            boolean seriousConsequence,
            String report,
            LegalGround ground)
            implements TransferFact {}

    record PoliceTransferApproved(
            CaseId caseId, EmployerId employerId, Fact fact, AccountId decidedBy, LocalDateTime at, LegalGround ground)
            implements TransferFact {}

    record PoliceTransferRefused(
            CaseId caseId, EmployerId employerId, Fact fact, AccountId decidedBy, String reason, LegalGround ground)
            implements TransferFact {}

    record PoliceReplied(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            boolean filed,
            String reason,
            boolean decided,
            LegalGround ground)
            implements TransferFact {}

    record PoliceReconsiderationAsked(
            CaseId caseId, EmployerId employerId, Fact fact, String reason, LegalGround ground)
            implements TransferFact {}

    record ProsecutorAsked(CaseId caseId, EmployerId employerId, Fact fact, String reason, LegalGround ground)
            implements TransferFact {}

    record MaterialsHandedOver(CaseId caseId, EmployerId employerId, Fact fact, String materials, LegalGround ground)
            implements TransferFact {}

    record CaseTransferredToDepartment(
            CaseId caseId, EmployerId employerId, Fact fact, String authority, String reason, LegalGround ground)
            implements TransferFact {}
}
