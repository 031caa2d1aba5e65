package inspectorate.domain.integrity;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the events of one year say about an employer.
 *
 * @param observed visited, reviewed, reported or complained of at all (D4-33)
 * @param dealtWith cases with a rectification order, handling or penalty decision (查处次数)
 */
public record YearOfConduct(int year, boolean observed, int dealtWith, Set<CriticalItem> critical) {

    public YearOfConduct {
        critical = Collections.unmodifiableSet(new TreeSet<>(critical));
    }
}
