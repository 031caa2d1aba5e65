package inspectorate.api.cases;

import inspectorate.domain.cases.CaseStage;
import inspectorate.domain.cases.Violation;
import inspectorate.query.caseboard.CaseCard;
import inspectorate.query.caseboard.Cases;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Scope;
import inspectorate.query.projection.Survivors;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Files that prove to be one employer's may each hold an open case on the same act, although no second one would be filed
 * any more (§21.1): they are to be merged.
 */
@Component
public class DoubleCases {

    /** Employers whose open cases are read at once. */
    private static final int AT_ONCE = 100;

    private static final Set<String> OPEN = Stream.of(CaseStage.values())
            .filter(CaseStage::open)
            .map(CaseStage::name)
            .collect(Collectors.toSet());

    private final Cases cases;
    private final Survivors survivors;

    DoubleCases(Cases cases, Survivors survivors) {
        this.cases = cases;
        this.survivors = survivors;
    }

    /** Other open cases of that employer on the same act. */
    public List<CaseCard> beside(CaseCard one, Scope scope) {
        return claims(one)
                ? open(Set.of(one.employerId()), scope)
                        .filter(other -> other.violation() == one.violation()
                                && !other.caseId().equals(one.caseId()))
                        .toList()
                : List.of();
    }

    /**
     * Of each such act all cases but the one filed first; a look over the files that were merged. These may have stood in
     * other cells than the cases do now, so all of them are looked at, and the cases of the scope are told.
     */
    public List<CaseCard> tooMany(Scope scope) {
        Map<String, List<CaseCard>> byAct = new TreeSet<>(survivors.at(AsOf.NOW).values())
                .stream()
                        .gather(Gatherers.windowFixed(AT_ONCE))
                        .flatMap(some -> open(some, scope))
                        .collect(Collectors.groupingBy(
                                one -> one.employerId() + "/" + one.violation(),
                                LinkedHashMap::new,
                                Collectors.toList()));
        return byAct.values().stream()
                .flatMap(one -> one.stream()
                        .sorted(Comparator.comparing(CaseCard::filedOn).thenComparing(CaseCard::caseId))
                        .skip(1))
                .toList();
    }

    private Stream<CaseCard> open(Collection<String> employers, Scope scope) {
        return cases.of(employers, OPEN, scope).stream().filter(DoubleCases::claims);
    }

    /** What was migrated, and what is only known as something else, claims no act. */
    private static boolean claims(CaseCard one) {
        return one.stage().open()
                && one.filedOn() != null
                && one.provenance() == null
                && one.violation() != Violation.OTHER;
    }
}
