package inspectorate.api.imports.sheets;

import java.util.List;
import java.util.Set;

/**
 * One row as text; a day in a workbook is written as {@code 2025-05-03}, or as exactly as its format shows it.
 *
 * @param number as the person sees it in the file, from 1
 * @param cells texts from the first column on; an empty cell is an empty text
 * @param unreadable columns, from 0, with a formula that has no value or with an error
 */
public record SheetRow(int number, List<String> cells, Set<Integer> unreadable) {

    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean blank() {
        return unreadable.isEmpty() && cells.stream().allMatch(String::isBlank);
    }
}
