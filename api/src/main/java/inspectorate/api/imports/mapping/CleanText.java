package inspectorate.api.imports.mapping;

import static inspectorate.api.imports.rules.LedgerRule.*;

import inspectorate.domain.RuleViolated;
import java.util.regex.Pattern;

/** The text of a cell without what is not text. What looks like HTML is text and stays. */
final class CleanText {

    private static final Pattern TELLTALE = Pattern.compile(
            "^ | $| {2}|[^\\S ]|[\\u00A0\\u3000\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF\\p{Cc}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u3000\\p{Cc}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]");

    private CleanText() {}

    static String of(String cell) {
        if (cell.indexOf('\uFFFD') >= 0) {
            throw new RuleViolated(TEXT_IS_UNDAMAGED, cell);
        }
        if (plain(cell) || !TELLTALE.matcher(cell).find()) {
            return cell;
        }
        return SPACES.matcher(INVISIBLE.matcher(cell).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** As most cells of most ledgers are: nothing but printable ASCII without a space to spare. */
    private static boolean plain(String cell) {
        char before = ' ';
        for (int place = 0; place < cell.length(); place++) {
            char now = cell.charAt(place);
            if (now > '~' || now < ' ' || now == ' ' && before == ' ') {
                return false;
            }
            before = now;
        }
        return cell.isEmpty() || before != ' ';
    }

    static String atMost(String text, int longest) {
        if (text.length() > longest) {
            throw new RuleViolated(TEXT_IS_NOT_TOO_LONG, text);
        }
        return text;
    }
}
