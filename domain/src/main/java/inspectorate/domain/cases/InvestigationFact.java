package inspectorate.domain.cases;

import inspectorate.domain.Fact;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.law.AgencyLevel;
import inspectorate.domain.law.LegalGround;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From filing to the report of the investigation (R-INV). */
public sealed interface InvestigationFact extends ProcedureEvent {

    record TeamChanged(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            AccountId lead,
            List<AccountId> coInspectors,
            String reason,
            LegalGround ground)
            implements InvestigationFact {}

    record RecusalRequested(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            AccountId officer,
            RecusalGround because,
            boolean byParty,
            String reason,
            LegalGround ground)
            implements InvestigationFact {}

    record RecusalDecided(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            AccountId officer,
            boolean upheld,
            AccountId decidedBy,
            String reason,
            LegalGround ground)
            implements InvestigationFact {}

    record EvidenceAdded(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            EvidenceKind kind,
            String what,
            @Nullable String file,
            int number,
            LegalGround ground)
            implements InvestigationFact {}

    record EvidenceExcluded(
            CaseId caseId, EmployerId employerId, Fact fact, int number, String reason, LegalGround ground)
            implements InvestigationFact {}

    record EvidenceHeld(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            String items,
            AccountId approvedBy,
            int number,
            LegalGround ground)
            implements InvestigationFact {}

    record EvidenceHoldDecided(
            CaseId caseId, EmployerId employerId, Fact fact, int number, HoldResult result, LegalGround ground)
            implements InvestigationFact {}

    record EvidenceHoldLapsed(CaseId caseId, EmployerId employerId, Fact fact, int number, LegalGround ground)
            implements InvestigationFact {}

    record AccountQueryApproved(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            AgencyLevel level,
            AccountId approvedBy,
            LegalGround ground)
            implements InvestigationFact {}

    record InvestigationExtended(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            @Nullable Integer length,
            String reason,
            AccountId approvedBy,
            LegalGround ground)
            implements InvestigationFact {}

    record InvestigationSuspended(
            CaseId caseId, EmployerId employerId, Fact fact, String cause, AccountId approvedBy, LegalGround ground)
            implements InvestigationFact {}

    record InvestigationResumed(CaseId caseId, EmployerId employerId, Fact fact, String reason, LegalGround ground)
            implements InvestigationFact {}

    record InvestigationConcluded(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            boolean established,
            boolean minor,
            boolean corrected,
            boolean penaltyProvision,
            boolean firstViolation,
            boolean crimeSuspected,
            boolean otherDepartment,
            String report,
            LegalGround ground)
            implements InvestigationFact {}
}
