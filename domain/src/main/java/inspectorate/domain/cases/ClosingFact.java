package inspectorate.domain.cases;

import inspectorate.domain.Fact;
import inspectorate.domain.Money;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.law.LegalGround;
import org.jspecify.annotations.Nullable;

/** Archive, correction and revocation (R-EXE-9, R-DEC-10). */
public sealed interface ClosingFact extends ProcedureEvent {

    record CaseArchived(
            CaseId caseId, EmployerId employerId, Fact fact, String papers, String agency, LegalGround ground)
            implements ClosingFact {}

    record DecisionCorrected(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            Reviser by,
            @Nullable Money fine,
            String reason,
            LegalGround ground)
            implements ClosingFact {}

    record DecisionRevoked(
            CaseId caseId, EmployerId employerId, Fact fact, Reviser by, String reason, LegalGround ground)
            implements ClosingFact {}

    /** @param ofRevocation whether a revoked decision was reviewed, and not a corrected one; null where nobody asked yet */
    record WrongCaseReviewed(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            boolean wrong,
            String conclusion,
            LegalGround ground,
            @Nullable Boolean ofRevocation)
            implements ClosingFact {

        /** A decision that is only corrected stands, and the case with it. */
        public boolean caseFalls() {
            return wrong && !Boolean.FALSE.equals(ofRevocation);
        }
    }

    record CaseMergedInto(
            CaseId caseId, EmployerId employerId, Fact fact, CaseId into, String reason, LegalGround ground)
            implements ClosingFact {}
}
