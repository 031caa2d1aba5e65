package inspectorate.domain.cases;

import inspectorate.domain.Fact;
import inspectorate.domain.cases.CaseEvent.CaseFiled;
import inspectorate.domain.cases.CaseState.Known;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import org.jspecify.annotations.Nullable;

/** Keeps two cases on one act of one employer from being open at once, however concurrent their filings. */
public interface OpenActs {

    /** Refused where another case holds it. */
    void claim(Act act, Fact fact);

    void release(Act act, Fact fact);

    /** Claims what nobody holds; of several cases that were open already the first to come holds it. */
    void takeOver(Act act, Fact fact);

    /** What a filed case that is still open is about. */
    record Act(EmployerId employerId, Violation violation, CaseId caseId) {

        /**
         * Null before the filing and after the end. Several open files on one act may have been migrated, and what is
         * only known as something else may be different things.
         */
        static @Nullable Act of(CaseState state) {
            if (!(state instanceof Known known)
                    || !known.stage().filedAndOpen()
                    || known.violation() == Violation.OTHER) {
                return null;
            }
            boolean filedHere = known.events().stream()
                    .anyMatch(event ->
                            event instanceof CaseFiled filed && !filed.fact().migrated());
            return filedHere
                    ? new Act(
                            known.employerId(),
                            known.violation(),
                            known.events().getFirst().caseId())
                    : null;
        }
    }
}
