package inspectorate.api.console;

import inspectorate.api.http.Asked;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates as the pickers of a page send them; an empty picker asks for nothing. */
final class Days {
    private Days() {}

    static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : Asked.day(LocalDate.parse(text.strip()));
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("Not a day: " + text, wrong);
        }
    }
}
