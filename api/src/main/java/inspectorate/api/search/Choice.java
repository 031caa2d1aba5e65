package inspectorate.api.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** One word of a few, as it stands in an address. */
final class Choice {

    private Choice() {}

    static <C extends Enum<C>> C of(Class<C> choices, String parameter, String word) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(parameter + " is one of " + words(choices)));
    }

    private static <C extends Enum<C>> String words(Class<C> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
