package inspectorate.api.cases;

import static inspectorate.domain.accounts.Role.*;

import inspectorate.domain.accounts.Role;
import inspectorate.domain.cases.StepTable;
import inspectorate.domain.law.Law;
import java.util.Collections;
import java.util.Set;

/** Whose each step is (rules §21.12). */
public final class StepRights {

    private StepRights() {}

    public static Set<Role> of(StepTable step) {
        return switch (step) {
            case EXTEND_INVESTIGATION,
                    SUSPEND,
                    EXTEND_ORDER,
                    REVOKE_ORDER,
                    DECIDE_RECUSAL,
                    QUERY_ACCOUNTS,
                    GRANT_INSTALMENTS,
                    APPROVE_TRANSFER,
                    REFUSE_TRANSFER,
                    CORRECT_DECISION,
                    REVOKE_DECISION,
                    CONCLUDE_WRONG_CASE -> Set.of(DEPARTMENT_HEAD);
            case HOLD_EVIDENCE, CHANGE_TEAM, MERGE -> Set.of(AGENCY_HEAD);
            case PASS_REVIEW, RETURN_FROM_REVIEW -> Set.of(LEGAL_REVIEWER);
            case DISCUSS -> Set.of(AGENCY_HEAD, DEPARTMENT_HEAD);
            default -> Set.of(INSPECTOR, AGENCY_HEAD);
        };
    }

    /** Where the local law lets the head of the agency decide on an inspector's recusal, that one may, too (R-INV-5). */
    public static Set<Role> of(StepTable step, Law law) {
        return step == StepTable.DECIDE_RECUSAL && agencyDecides(law, "recusal.inspector")
                ? Set.of(AGENCY_HEAD, DEPARTMENT_HEAD)
                : of(step);
    }

    /** Whether the local law lets the head of an agency decide on the recusal of the head of an agency. */
    public static boolean agencyDecidesOnItsHead(Law law) {
        return agencyDecides(law, "recusal.agency-head");
    }

    private static boolean agencyDecides(Law law, String recusal) {
        return law.find(recusal)
                .filter(decider -> decider.value().equals("AGENCY_HEAD"))
                .isPresent();
    }

    /**
     * Who may take a fact of a case back, or correct it: only who may record it.
     *
     * @param kind stored name of the fact
     */
    public static Set<Role> ofFact(String kind, Law law) {
        return StepTable.named(kind).map(step -> of(step, law)).orElseGet(() -> ofFact(kind));
    }

    /** Without a law at hand, for facts whose rights are the same everywhere. */
    public static Set<Role> ofFact(String kind) {
        return switch (kind) {
            case "HandlingDecided", "PenaltyImposed" -> Set.of(DEPARTMENT_HEAD);
            default -> StepTable.named(kind).map(StepRights::of).orElse(Set.of(INSPECTOR, AGENCY_HEAD));
        };
    }

    /** Without a law at hand, for steps whose rights are the same everywhere. */
    public static boolean mayTake(StepTable step, Set<Role> roles) {
        return !Collections.disjoint(of(step), roles);
    }

    public static boolean mayTake(StepTable step, Law law, Set<Role> roles) {
        return !Collections.disjoint(of(step, law), roles);
    }
}
