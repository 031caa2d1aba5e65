package inspectorate.query.projection;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Why something is parked, alike for all that fails alike, and without what the failing event says: quoted words,
 * identities, long numbers and names are left out.
 *
 * @param where the innermost lines of our own code that led there
 */
public record Cause(String text, List<String> where) {

    private static final Pattern SAID = Pattern.compile("\"[^\"]*\"|'[^']*'|`[^`]*`"
            + "|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(#\\d+)?|\\d{6,}|\\p{IsHan}+");
    private static final int LONGEST = 240;
    private static final int LINES = 8;

    static Cause of(Throwable thrown) {
        var root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var said = root.getMessage() == null
                ? ""
                : ": "
                        + SAID.matcher(root.getMessage().lines().findFirst().orElse(""))
                                .replaceAll("…");
        var text = root.getClass().getSimpleName() + said;
        return new Cause(text.length() > LONGEST ? text.substring(0, LONGEST) : text, where(root));
    }

    static Cause of(String text) {
        return new Cause(text, List.of());
    }

    private static List<String> where(Throwable root) {
        return Arrays.stream(root.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("inspectorate."))
                .limit(LINES)
                .map(frame -> "%s.%s:%d".formatted(frame.getClassName(), frame.getMethodName(), frame.getLineNumber()))
                .toList();
    }
}
