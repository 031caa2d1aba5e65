package inspectorate.api.imports.mapping;

import static inspectorate.api.imports.mapping.LedgerField.*;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.ids.EmployerId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a first pass over a file finds out, before anything of it is recorded. */
public final class Survey {

    private final Map<Long, Integer> groups = new HashMap<>();
    private final Map<Long, Long> knownSince = new HashMap<>();
    private int rows;

    void row() {
        rows++;
    }

    void add(LedgerEntry entry, CaseFile file) {
        var key = duplicateKey(entry);
        if (key != null) {
            groups.merge(key, 1, Integer::sum);
        }
        file.known()
                .ifPresent(day -> knownSince.merge(
                        LongHash.of(file.employer().employerId().value()), day.toEpochDay(), Math::min));
    }

    public int rows() {
        return rows;
    }

    /** How many groups of rows have the same employer, date and paid amount. */
    public long duplicateGroups() {
        return groups.values().stream().filter(size -> size > 1).count();
    }

    boolean possibleDuplicate(LedgerEntry entry) {
        var key = duplicateKey(entry);
        return key != null && groups.getOrDefault(key, 0) > 1;
    }

    private static @Nullable Long duplicateKey(LedgerEntry entry) {
        var paid = entry.money(PAID);
        if (paid == null || !paid.positive()) {
            return null;
        }
        var on = entry.date(RECEIVED_ON).orElse(BusinessDate.UNKNOWN);
        return LongHash.of(entry.cellId().value(), entry.employer(), on.value(), paid.toString());
    }

    /** The earliest day on which any row knows something of this employer. */
    Optional<LocalDate> knownSince(EmployerId employer) {
        return Optional.ofNullable(knownSince.get(LongHash.of(employer.value())))
                .map(LocalDate::ofEpochDay);
    }
}
