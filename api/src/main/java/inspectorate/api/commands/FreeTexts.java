package inspectorate.api.commands;

import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.RecordFields;
import inspectorate.domain.ids.Identifier;
import inspectorate.domain.ids.PersonId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a command says in words that somebody typed, and whether a person's number is among it. */
public final class FreeTexts {

    /** Under which others keep a matter; it may look like anything. */
    private static final Set<String> NUMBERED_BY_OTHERS = Set.of("externalNumber");

    private static final Pattern GIVEN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern MOBILE = Pattern.compile("(?<![0-9A-Za-z-])1[3-9]\\d{9}(?![0-9A-Za-z-])");
    private static final Pattern ID_NUMBER =
            Pattern.compile("(?<![0-9A-Za-z])[1-9]\\d{5}((?:19|20)\\d{2})(\\d{2})(\\d{2})\\d{3}[0-9Xx](?![0-9A-Za-z])");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";

    private FreeTexts() {}

    static List<String> of(DomainCommand command) {
        return texts(command).filter(text -> !text.isBlank()).toList();
    }

    private static Stream<String> texts(@Nullable Object value) {
        return parts(value).filter(String.class::isInstance).map(String.class::cast);
    }

    /** True where somebody's id is none that the vault gives: it may be a name. */
    static boolean nameForId(DomainCommand command) {
        return parts(command)
                .anyMatch(part -> part instanceof PersonId person
                        && !GIVEN.matcher(person.value()).matches());
    }

    private static Stream<Object> parts(@Nullable Object value) {
        return switch (value) {
            case String text -> Stream.of(text);
            case PersonId person -> Stream.of(person);
            case Identifier _, Fact _ -> Stream.empty();
            case Record fields ->
                RecordFields.of(fields).stream()
                        .filter(field -> !NUMBERED_BY_OTHERS.contains(field.name()))
                        .flatMap(field -> parts(field.in(fields)));
            case Collection<?> many -> many.stream().flatMap(FreeTexts::parts);
            case null, default -> Stream.empty();
        };
    }

    /** A mobile telephone's number, or an identity number whose date and check character hold (GB 11643). */
    public static boolean holdPersonalNumber(String text) {
        return MOBILE.matcher(text).find()
                || ID_NUMBER
                        .matcher(text)
                        .results()
                        .anyMatch(found -> isIdNumber(
                                found.group(), found.group(1) + "-" + found.group(2) + "-" + found.group(3)));
    }

    private static boolean isIdNumber(String number, String born) {
        try {
            LocalDate.parse(born);
        } catch (DateTimeException none) {
            return false;
        }
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += WEIGHTS[place] * (number.charAt(place) - '0');
        }
        return Character.toUpperCase(number.charAt(WEIGHTS.length)) == CHECK.charAt(sum % CHECK.length());
    }
}
