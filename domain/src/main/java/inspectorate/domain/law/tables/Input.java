package inspectorate.domain.law.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule asks.
 *
 * @param orElse what holds where nothing is said; null where the answer is needed once the rule comes to it
 * @param choices for {@link Kind#CHOICE}
 * @param parts what is asked of each element of a {@link Kind#LIST}
 */
public record Input(
        String name,
        Kind kind,
        @Nullable String orElse,
        String chinese,
        String english,
        List<String> choices,
        List<Input> parts) {

    public enum Kind {
        /** Yes or no. */
        FLAG,
        /** Yes, no or unknown. */
        TRUTH,
        DATE,
        NUMBER,
        /** A whole number. */
        COUNT,
        TEXT,
        CHOICE,
        LIST
    }

    static Input flag(String name, String chinese, String english) {
        return of(name, Kind.FLAG, chinese, english);
    }

    static Input truth(String name, String chinese, String english) {
        return of(name, Kind.TRUTH, chinese, english).or("unknown");
    }

    static Input date(String name, String chinese, String english) {
        return of(name, Kind.DATE, chinese, english);
    }

    static Input number(String name, String chinese, String english) {
        return of(name, Kind.NUMBER, chinese, english);
    }

    static Input count(String name, String chinese, String english) {
        return of(name, Kind.COUNT, chinese, english);
    }

    static Input text(String name, String chinese, String english) {
        return of(name, Kind.TEXT, chinese, english);
    }

    static Input choice(String name, String chinese, String english, String... choices) {
        return new Input(name, Kind.CHOICE, null, chinese, english, List.of(choices), List.of());
    }

    static Input list(String name, String chinese, String english, List<Input> parts) {
        return new Input(name, Kind.LIST, null, chinese, english, List.of(), parts);
    }

    private static Input of(String name, Kind kind, String chinese, String english) {
        return new Input(name, kind, null, chinese, english, List.of(), List.of());
    }

    Input or(String orElse) {
        return new Input(name, kind, orElse, chinese, english, choices, parts);
    }

    /** What does not count where it is not said. */
    Input orNo() {
        return or("false");
    }
}
