package inspectorate.domain.cases;

import inspectorate.domain.Fact;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.law.LegalGround;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to a rectification order between issue and result (R-RECT, rules 21.4). */
public sealed interface OrderFact extends ProcedureEvent {

    record OrderServed(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            ServiceManner manner,
            boolean recorded,
            @Nullable String file,
            LegalGround ground)
            implements OrderFact {}

    record OrderExtended(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            LocalDate dueOn,
            String reason,
            AccountId approvedBy,
            LegalGround ground)
            implements OrderFact {}

    record RectificationProofSubmitted(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            String what,
            @Nullable String file,
            LegalGround ground) implements OrderFact {}

    /** @param overdueFell whether with it the case has no overdue order any more; null where nobody asked yet */
    record OrderRevoked(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            Reviser by,
            String reason,
            boolean concluded,
            LegalGround ground,
            @Nullable Boolean overdueFell)
            implements OrderFact {

        /** As before it was asked, every revocation takes what rests on an overdue order. */
        public boolean takesOverdue() {
            return !Boolean.FALSE.equals(overdueFell);
        }
    }
}
