package inspectorate.api.imports.mapping;

import static inspectorate.api.imports.rules.LedgerRule.ROW_ID_IS_UNIQUE;

import inspectorate.domain.RuleViolated;
import java.util.HashMap;
import java.util.Map;

/**
 * What tells a row from every other: the ledger's own id, or else its content, so that the same row is known again in
 * whichever file it comes. Equal rows are counted through.
 */
public final class RowIdentities {

    private final Map<Long, Long> contentOfId = new HashMap<>();
    private final Map<Long, Integer> occurrences = new HashMap<>();

    /** @throws RuleViolated if another row of this file has the same id and says something else */
    public String of(LedgerEntry entry) {
        var hash = entry.contentHash();
        var rowId = entry.text(LedgerField.ROW_ID);
        if (rowId.isEmpty()) {
            return hash + "#" + occurrences.merge(head(hash), 1, Integer::sum);
        }
        var before = contentOfId.putIfAbsent(LongHash.of(entry.cellId().value(), rowId), head(hash));
        if (before != null && before != head(hash)) {
            throw new RuleViolated(ROW_ID_IS_UNIQUE, rowId);
        }
        return rowId;
    }

    private static long head(String hash) {
        return Long.parseUnsignedLong(hash.substring(0, 16), 16);
    }
}
