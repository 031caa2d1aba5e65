package inspectorate.api.imports.mapping;

import static inspectorate.api.imports.rules.LedgerRule.*;

import inspectorate.api.imports.mapping.Mapping.MappedColumn;
import inspectorate.api.imports.rules.LedgerRule;
import inspectorate.api.imports.sheets.Sheet;
import inspectorate.api.imports.sheets.SheetContent;
import inspectorate.api.imports.sheets.SheetLimits;
import inspectorate.api.imports.sheets.SheetRow;
import inspectorate.api.imports.sheets.Sheets;
import inspectorate.domain.RuleViolated;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a ledger proper: those below the headings that are neither total nor signature. */
public final class LedgerRows implements Closeable {

    private final Sheet sheet;
    private final Mapping mapping;
    private final List<String> headings;

    private LedgerRows(Sheet sheet, Mapping mapping, List<String> headings) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.headings = headings;
    }

    /** @throws RuleViolated if the file cannot be read, or the mapping speaks of another file */
    public static LedgerRows open(SheetContent file, SheetLimits limits, Mapping mapping) throws IOException {
        var sheet = Sheets.open(file, limits);
        try {
            return new LedgerRows(sheet, mapping, headings(sheet, mapping));
        } catch (RuleViolated wrong) {
            sheet.close();
            throw wrong;
        }
    }

    private static List<String> headings(Sheet sheet, Mapping mapping) {
        var row = sheet.next();
        while (row != null && row.number() < mapping.headingRow()) {
            row = sheet.next();
        }
        if (row == null || row.number() != mapping.headingRow()) {
            throw new RuleViolated(MAPPING_FITS_THE_FILE, "row " + mapping.headingRow());
        }
        for (var column : mapping.columns()) {
            if (!row.cell(column.column() - 1).equals(column.heading())) {
                throw new RuleViolated(MAPPING_FITS_THE_FILE, column.heading());
            }
        }
        return row.cells();
    }

    /** The next row; null after the last. */
    public @Nullable SheetRow next() {
        while (true) {
            var row = sheet.next();
            if (row == null || !around(row)) {
                return row;
            }
        }
    }

    private boolean around(SheetRow row) {
        return Layout.total(row)
                || Layout.signature(row)
                || Layout.repeatsHeadings(row, headings)
                || mapping.columns().stream().allMatch(column -> saysNothing(row, column));
    }

    private static boolean saysNothing(SheetRow row, MappedColumn column) {
        return row.cell(column.column() - 1).isBlank() && !row.unreadable().contains(column.column() - 1);
    }

    /** A rule that the row's number of cells breaks; null if it has as many as there are headings. */
    public @Nullable LedgerRule misshapen(SheetRow row) {
        boolean tooFew = !sheet.leavesOutEmptyCells() && row.cells().size() < headings.size();
        boolean tooMany = row.cells().stream().skip(headings.size()).anyMatch(cell -> !cell.isBlank());
        return tooFew || tooMany ? ROW_HAS_ALL_COLUMNS : null;
    }

    public double progress() {
        return sheet.progress();
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
