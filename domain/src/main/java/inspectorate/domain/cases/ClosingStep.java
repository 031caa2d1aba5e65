package inspectorate.domain.cases;

import inspectorate.domain.Money;
import inspectorate.domain.ids.CaseId;
import org.jspecify.annotations.Nullable;

/** Archive, correction and revocation (R-EXE-9, R-DEC-10). */
public sealed interface ClosingStep extends ProcedureStep {

    /** 归档 by the deciding agency, with a complete list of papers (D2-40). */
    record Archiving(String papers, String agency) implements ClosingStep {}

    /**
     * 变更决定: a wrong-case review opens with it.
     *
     * @param fine the fine as it is now; null where it stays
     */
    record DecisionCorrection(Reviser by, @Nullable Money fine, String reason) implements ClosingStep {}

    /** 撤销决定: a wrong-case review opens with it. */
    record DecisionRevocation(Reviser by, String reason) implements ClosingStep {}

    /** 错案追究结论 (D4-32). */
    record WrongCaseReview(boolean wrong, String conclusion) implements ClosingStep {}

    /** 并案 into another open case on the same act. */
    record CaseMerger(CaseId into, String reason) implements ClosingStep {}
}
