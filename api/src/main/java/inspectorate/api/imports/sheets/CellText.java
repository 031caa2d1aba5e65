package inspectorate.api.imports.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What a cell of a workbook says, as a person sees it. */
final class CellText {

    /** A spreadsheet shows 15 digits; what a binary fraction has beyond them is noise. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final Set<Integer> DAYS = Set.of(14, 15, 22, 30, 31);
    private static final Set<Integer> MONTHS = Set.of(17, 27, 36, 50, 52, 57);

    private enum Shows {
        NUMBER,
        YEAR,
        MONTH,
        DAY
    }

    private CellText() {}

    /** Null where a formula has no value, or the value is an error. */
    static @Nullable String of(Cell cell) {
        if (cell.getType() == CellType.ERROR || cell.getType() == CellType.FORMULA && !valued(cell)) {
            return null;
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return shows(cell) == Shows.NUMBER ? plain(number) : dated(cell);
        }
        if (cell.getValue() instanceof Boolean value) {
            return value ? "TRUE" : "FALSE";
        }
        return cell.getText();
    }

    private static boolean valued(Cell cell) {
        return cell.getValue() != null && !cell.getText().startsWith("#");
    }

    private static String plain(BigDecimal number) {
        var shown = number.round(SHOWN).stripTrailingZeros();
        return Math.abs(shown.scale()) > 30 ? shown.toString() : shown.toPlainString();
    }

    private static String dated(Cell cell) {
        LocalDateTime moment = cell.asDate().truncatedTo(ChronoUnit.SECONDS);
        return switch (shows(cell)) {
            case YEAR -> String.valueOf(moment.getYear());
            case MONTH -> YearMonth.from(moment).toString();
            case DAY, NUMBER ->
                moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? moment.toLocalDate().toString()
                        : moment.toLocalDate() + " " + moment.toLocalTime();
        };
    }

    /** A month typed into a spreadsheet is stored as its first day; only the format says that no day is meant. */
    private static Shows shows(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id == null) {
            return Shows.NUMBER;
        }
        if (DAYS.contains(id)) {
            return Shows.DAY;
        }
        if (MONTHS.contains(id)) {
            return Shows.MONTH;
        }
        var format = cell.getDataFormatString();
        return format == null || id < 164 ? Shows.NUMBER : byFormat(format);
    }

    private static Shows byFormat(String format) {
        var letters = format.split(";")[0]
                .replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.", "")
                .toLowerCase(Locale.ROOT);
        if (letters.matches(".*[0#?].*") || letters.contains("general") || !letters.contains("y")) {
            return Shows.NUMBER;
        }
        if (letters.contains("d")) {
            return Shows.DAY;
        }
        return letters.contains("m") ? Shows.MONTH : Shows.YEAR;
    }
}
