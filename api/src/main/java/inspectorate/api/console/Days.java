package inspectorate.api.console;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Dates and instants as the pickers of a page send them; an empty picker asks for nothing. */
final class Days {
    private Days() {}

    static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("Not a day: " + text, wrong);
        }
    }

    /** The time on the caller's clock, or an instant. */
    static @Nullable Instant instant(@Nullable String text, Show show) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return text.endsWith("Z")
                    ? Instant.parse(text)
                    : LocalDateTime.parse(text).atZone(show.zone()).toInstant();
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("Not a time: " + text, wrong);
        }
    }
}
