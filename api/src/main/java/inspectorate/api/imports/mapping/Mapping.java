package inspectorate.api.imports.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which column of one file means what: proposed from a profile, changed by who imports, kept with the import as JSON.
 *
 * @param headingRow row of the headings as seen in the file, from 1
 * @param values as in the profile
 * @param places what a place's text means that the divisions do not settle: a division code, also of a province or city;
 *     {@code ""} where the ledger names no place
 * @param confirmedCodes credit codes that were checked with the registry although their check character is wrong
 */
public record Mapping(
        String profile,
        int headingRow,
        List<MappedColumn> columns,
        Map<LedgerField, Map<String, String>> values,
        Map<LedgerField, String> constants,
        Map<String, String> places,
        Set<String> confirmedCodes) {

    /**
     * @param column from 1
     * @param unit {@code 万元}, or empty for whole units
     */
    public record MappedColumn(int column, String heading, LedgerField field, String unit) {}

    public Optional<MappedColumn> column(LedgerField field) {
        return columns.stream().filter(column -> column.field() == field).findFirst();
    }
}
