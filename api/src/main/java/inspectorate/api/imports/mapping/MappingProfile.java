package inspectorate.api.imports.mapping;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How one kind of ledger is written: readable JSON under {@code imports/profiles}.
 *
 * @param ledger part of the identity of what is imported: two files of one ledger name the same cases
 * @param title per language, {@code zh} and {@code en}
 * @param headings what the column of a field may be called
 * @param ignored headings that are known and not imported
 * @param values what the words of a column mean; {@code ""} an empty cell, {@code "*"} every other word
 * @param constants what holds for every row where no column says it
 */
public record MappingProfile(
        String id,
        String ledger,
        Map<String, String> title,
        String currency,
        String timeZone,
        DateOrder dateOrder,
        JurisdictionBy jurisdictionBy,
        Map<LedgerField, List<String>> headings,
        List<String> ignored,
        Set<LedgerField> required,
        Map<LedgerField, Map<String, String>> values,
        Map<LedgerField, String> constants) {

    /** In which order the numbers of a date with slashes stand where the year comes last. */
    public enum DateOrder {
        YEAR_FIRST,
        MONTH_DAY_YEAR
    }

    /** What says in which jurisdiction a row lies. */
    public enum JurisdictionBy {
        /** The place, found among the divisions; else the answers of who imports. */
        DIVISION,
        /** The place, in the value table of {@link LedgerField#PLACE}. */
        TABLE
    }
}
