package inspectorate.api.cases;

import inspectorate.domain.cases.CaseStage;
import inspectorate.domain.cases.Violation;
import inspectorate.query.caseboard.CaseCard;
import inspectorate.query.caseboard.Cases;
import inspectorate.query.mergedfiles.MergedFile;
import inspectorate.query.mergedfiles.MergedFiles;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.Scope;
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

    private static final int PAGE = 200;
    private static final int PAGES = 5;

    /** Employers whose open cases are read at once. */
    private static final int AT_ONCE = 20;

    private static final Set<String> OPEN = Stream.of(CaseStage.values())
            .filter(CaseStage::open)
            .map(CaseStage::name)
            .collect(Collectors.toSet());

    private final Cases cases;
    private final MergedFiles files;

    DoubleCases(Cases cases, MergedFiles files) {
        this.cases = cases;
        this.files = files;
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

    /** Of each such act all cases but the one filed first; a look over the files that were merged. */
    public List<CaseCard> tooMany(Scope scope) {
        var survivors = survivors(scope);
        if (survivors.isEmpty()) {
            return List.of();
        }
        Map<String, List<CaseCard>> byAct = survivors.stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .flatMap(some -> open(some, scope))
                .collect(Collectors.groupingBy(
                        one -> one.employerId() + "/" + one.violation(), LinkedHashMap::new, Collectors.toList()));
        return byAct.values().stream()
                .flatMap(one -> one.stream()
                        .sorted(Comparator.comparing(CaseCard::filedOn).thenComparing(CaseCard::caseId))
                        .skip(1))
                .toList();
    }

    private Set<String> survivors(Scope scope) {
        var merged = Stream.of(MergedFile.State.values())
                .filter(MergedFile.State::merged)
                .collect(Collectors.toSet());
        var survivors = new TreeSet<String>();
        var page = files.in(merged, scope, PageRequest.firstBy("fileName", PAGE));
        for (int read = 1; ; read++) {
            page.items().forEach(file -> survivors.add(file.survivorId()));
            if (page.next() == null || read == PAGES) {
                return survivors;
            }
            page = files.in(merged, scope, new PageRequest("fileName", false, page.next(), PAGE));
        }
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
