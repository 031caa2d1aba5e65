package inspectorate.api.imports.mapping;

import inspectorate.api.imports.sheets.SheetRow;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the rows of a ledger from what stands around them: title, filing line, total, signatures. */
public final class Layout {

    private static final Set<String> TOTALS = Set.of("合计", "总计", "小计", "共计", "累计", "本页合计", "total", "subtotal");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SIGNATURE = Pattern.compile(
            "(填表人|制表人|填报人|经办人|审核人|复核人|审批人|负责人|单位负责人|填表单位|填报单位|填表日期|填报日期|制表日期|联系电话|联系人|制表|审核|日期|备注|说明|注)[:：].*");

    private Layout() {}

    static boolean total(SheetRow row) {
        var first = first(row);
        return TOTALS.contains(first.endsWith(":") ? first.substring(0, first.length() - 1) : first);
    }

    static boolean signature(SheetRow row) {
        return SIGNATURE.matcher(first(row)).matches();
    }

    private static String first(SheetRow row) {
        for (var cell : row.cells()) {
            if (!cell.isBlank()) {
                return plain(cell);
            }
        }
        return "";
    }

    /** Headings are printed anew on each page of some ledgers. */
    static boolean repeatsHeadings(SheetRow row, List<String> headings) {
        return row.cells().equals(headings);
    }

    private static String plain(String cell) {
        return SPACES.matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
