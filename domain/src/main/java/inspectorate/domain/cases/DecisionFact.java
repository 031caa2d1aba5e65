package inspectorate.domain.cases;

import inspectorate.domain.Fact;
import inspectorate.domain.Money;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.law.LegalGround;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From the notice to the decision (R-DEC). */
public sealed interface DecisionFact extends ProcedureEvent {

    record PriorNoticeServed(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            DecisionKind kind,
            Party party,
            @Nullable Money fine,
            List<FinedAct> acts,
            Set<Mark> marks,
            String facts,
            String basis,
            boolean newFacts,
            LegalGround ground)
            implements DecisionFact {}

    record PartyStatementHeard(CaseId caseId, EmployerId employerId, Fact fact, String statement, LegalGround ground)
            implements DecisionFact {}

    record RightsWaived(CaseId caseId, EmployerId employerId, Fact fact, String how, LegalGround ground)
            implements DecisionFact {}

    record HearingRequested(CaseId caseId, EmployerId employerId, Fact fact, String reason, LegalGround ground)
            implements DecisionFact {}

    record HearingRightLapsed(CaseId caseId, EmployerId employerId, Fact fact, LegalGround ground)
            implements DecisionFact {}

    record HearingScheduled(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            LocalDate heldOn,
            String place,
            AccountId chair,
            LegalGround ground)
            implements DecisionFact {}

    record HearingHeld(
            CaseId caseId, EmployerId employerId, Fact fact, boolean attended, String record, LegalGround ground)
            implements DecisionFact {}

    record LegalReviewPassed(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            AccountId reviewer,
            boolean qualified,
            String opinion,
            LegalGround ground)
            implements DecisionFact {}

    record LegalReviewReturned(
            CaseId caseId, EmployerId employerId, Fact fact, AccountId reviewer, String opinion, LegalGround ground)
            implements DecisionFact {}

    record CollectivelyDiscussed(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            List<AccountId> participants,
            String conclusion,
            LegalGround ground)
            implements DecisionFact {}
}
