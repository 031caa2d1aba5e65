package inspectorate.api.imports.sheets;

import static inspectorate.api.imports.rules.LedgerRule.*;

import inspectorate.domain.RuleViolated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The first visible sheet of a workbook that {@link WorkbookGuard} has let pass. */
final class WorkbookSheet implements Sheet {

    private final SheetLimits limits;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private int count;
    private int numberOfFirst = -1;

    WorkbookSheet(SheetContent file, boolean styled, SheetLimits limits) throws IOException {
        this.limits = limits;
        try (var in = file.open()) {
            this.workbook = new ReadableWorkbook(in, new ReadingOptions(styled, true));
            var sheet = workbook.getSheets()
                    .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new RuleViolated(FILE_IS_NOT_EMPTY));
            this.stream = sheet.openStream();
            this.rows = stream.iterator();
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new RuleViolated(WORKBOOK_IS_WHOLE);
        }
    }

    @Override
    public @Nullable SheetRow next() {
        while (true) {
            var row = read();
            if (row == null) {
                return null;
            }
            if (!row.blank()) {
                ROWS_ARE_NOT_TOO_MANY.require(++count <= limits.rows());
                COLUMNS_ARE_NOT_TOO_MANY.require(row.cells().size() <= limits.columns());
                return row;
            }
        }
    }

    /** On a damaged part the reader throws whatever it stumbles over. */
    private @Nullable SheetRow read() {
        try {
            return rows.hasNext() ? row(rows.next()) : null;
        } catch (RuntimeException damaged) {
            throw new RuleViolated(WORKBOOK_IS_WHOLE, "> " + count);
        }
    }

    private SheetRow row(Row row) {
        List<String> cells = new ArrayList<>();
        Set<Integer> unreadable = new HashSet<>();
        int last = 0;
        for (int column = 0; column < row.getCellCount(); column++) {
            var cell = row.getCell(column);
            var text = cell == null ? "" : CellText.of(cell);
            if (text == null) {
                unreadable.add(column);
            }
            last = text == null || !text.isBlank() ? column + 1 : last;
            cells.add(text == null ? "" : text);
        }
        return new SheetRow(number(row), List.copyOf(cells.subList(0, last)), Set.copyOf(unreadable));
    }

    /** Rows may come without their numbers; the reader then counts them from 0, and from 1 where they have them. */
    private int number(Row row) {
        numberOfFirst = numberOfFirst < 0 ? row.getRowNum() : numberOfFirst;
        return numberOfFirst == 0 ? row.getRowNum() + 1 : row.getRowNum();
    }

    /** A workbook's sheet does not tell how far it is read; rows are counted before the import. */
    @Override
    public double progress() {
        return Double.NaN;
    }

    @Override
    public boolean leavesOutEmptyCells() {
        return true;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
