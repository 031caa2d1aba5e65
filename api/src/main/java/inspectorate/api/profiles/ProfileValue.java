package inspectorate.api.profiles;

import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.Citation;
import inspectorate.domain.law.LegalValue;
import inspectorate.domain.law.Unit;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One line of a profile.
 *
 * @param value a number, a flag or a word; null where it is known that nobody knows it
 */
record ProfileValue(
        String key,
        @Nullable JsonNode value,
        Unit unit,
        String rule,
        String article,
        Certainty verified,
        LocalDate from,
        @Nullable LocalDate to,
        String name,
        String english,

        @Nullable String starts,
        @Nullable String note) {

    LegalValue in(String profile) {
        return new LegalValue(
                        key,
                        value == null || value.isNull() ? "" : value.asString(),
                        unit,
                        new Citation(rule, article, verified),
                        new LegalValue.Name(name, english),
                        profile,
                        Objects.requireNonNullElse(starts, ""),
                        from,
                        to,
                        Objects.requireNonNullElse(note, ""))
                .requireSound();
    }
}
