package inspectorate.domain.cases;

import inspectorate.domain.Money;
import inspectorate.domain.ids.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From the notice to the decision (R-DEC). */
public sealed interface DecisionStep extends ProcedureStep {

    /**
     * 事先告知 (R-DEC-3): what is proposed, why, on what basis, with which rights.
     *
     * @param acts the acts that are fined, their chosen amounts adding up to the fine; empty without a fine
     */
    record PriorNotice(
            DecisionKind kind,
            Party party,
            @Nullable Money fine,
            List<FinedAct> acts,
            Set<Mark> marks,
            String facts,
            String basis,
            boolean newFacts)
            implements DecisionStep {}

    /** 陈述申辩. */
    record PartyStatement(String statement) implements DecisionStep {}

    /** 明确放弃陈述申辩 (R-DEC-3). */
    record RightsWaiver(String how) implements DecisionStep {}

    /** 要求听证 within five working days (R-DEC-4). */
    record HearingRequest(String reason) implements DecisionStep {}

    /** No hearing was asked for in time. */
    record HearingLapse() implements DecisionStep {}

    /** 听证通知: at least seven working days before. */
    record HearingInvitation(LocalDate heldOn, String place, AccountId chair) implements DecisionStep {}

    /** 听证 held, or ended because the party stayed away. */
    record HearingRecord(boolean attended, String record) implements DecisionStep {}

    /** 法制审核 passed (R-DEC-5). */
    record LegalReview(AccountId reviewer, boolean qualified, String opinion) implements DecisionStep {}

    /** 法制审核 sent it back. */
    record LegalReviewReturn(AccountId reviewer, String opinion) implements DecisionStep {}

    /** 集体讨论 of a major case (R-DEC-6). */
    record Discussion(List<AccountId> participants, String conclusion) implements DecisionStep {}
}
