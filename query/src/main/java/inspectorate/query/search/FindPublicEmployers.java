package inspectorate.query.search;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may ask: an employer by its code, or by its whole name however it is written; the code counts first.
 *
 * @param today the day it is in a jurisdiction, on whose calendar an entry ends
 */
public record FindPublicEmployers(
        @Nullable String code, @Nullable String name, Function<String, LocalDate> today) {

    private static final int LONGEST = 200;

    public FindPublicEmployers {
        if (blank(code) && blank(name)) {
            throw new IllegalArgumentException("A public look-up needs a credit code or a name");
        }
        if ((code != null && code.length() > LONGEST) || (name != null && name.length() > LONGEST)) {
            throw new IllegalArgumentException("A code or name has at most " + LONGEST + " characters");
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    boolean byCode() {
        return !blank(code);
    }
}
