package inspectorate.domain.cases;

import static inspectorate.domain.cases.ProcedureRule.*;

import inspectorate.domain.Fact;
import inspectorate.domain.Money;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.law.DelegatedBy;
import inspectorate.domain.law.Law;
import inspectorate.domain.law.Mandate;
import inspectorate.domain.law.Officer;
import inspectorate.domain.law.Power;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * In whose place an officer acts (R-JUR-5).
 *
 * @param squad in the place of a unit below the jurisdiction
 * @param delegation on which the officer rests; null where none is needed
 */
record Standing(boolean squad, @Nullable DelegatedBy delegation) {

    private static final Standing DEPARTMENT = new Standing(false, null);
    private static final String LEVELS = "jurisdiction.delegated-levels";

    /**
     * Refused where the officer needs a delegation for this kind of fact and has none that reaches it.
     *
     * @param matter kind of violation
     * @param fine noticed or imposed; null without one
     */
    static Standing of(
            Class<? extends CaseEvent> kind,
            Fact fact,
            Violation matter,
            @Nullable Money fine,
            Law law,
            Officials officials) {
        var power = Powers.of(kind);
        var officer = officials.officer();
        if (power.isEmpty() || officer.isEmpty()) {
            return DEPARTMENT;
        }
        var jurisdiction = fact.cellId().jurisdiction();
        boolean squad = officer.get().belongsToSquad(jurisdiction);
        return delegated(officer.get(), squad, law)
                ? new Standing(
                        squad,
                        find(officer.get(), power.get(), fact, matter, fine, officials.given(jurisdiction))
                                .paper())
                : new Standing(squad, null);
    }

    private static boolean delegated(Officer officer, boolean squad, Law law) {
        if (!law.names(LEVELS) || !squad && officer.headsDepartment()) {
            return false;
        }
        return law.value(LEVELS).choices().contains(squad ? "SQUAD" : "AGENCY");
    }

    /** What fails of the last that is left says why. */
    private static Mandate find(
            Officer officer, Power power, Fact fact, Violation matter, @Nullable Money fine, List<Mandate> delegated) {
        var given = keep(delegated, mandate -> mandate.givenTo(officer), DELEGATION_IS_NEEDED);
        var day = fact.on().latest().orElse(fact.countsFrom());
        var running = keep(given, mandate -> mandate.inForceOn(day), DELEGATION_IS_IN_FORCE);
        var able = keep(running, mandate -> mandate.powers().contains(power), DELEGATION_GIVES_THE_POWER);
        var apt = keep(able, mandate -> mandate.matters().contains(matter.name()), DELEGATION_COVERS_THE_MATTER);
        return keep(apt, mandate -> mandate.reaches(fine), DELEGATION_REACHES_THE_FINE)
                .getFirst();
    }

    private static List<Mandate> keep(List<Mandate> mandates, Predicate<Mandate> condition, ProcedureRule rule) {
        var kept = mandates.stream().filter(condition).toList();
        if (kept.isEmpty()) {
            throw new RuleViolated(rule);
        }
        return kept;
    }
}
