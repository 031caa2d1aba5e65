package inspectorate.domain.law.tables;

import static inspectorate.domain.law.LawRule.*;
import static java.time.format.DateTimeFormatter.ISO_DATE_TIME;

import inspectorate.domain.RuleViolated;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The answers to what a rule asks. A missing answer is refused only when the rule comes to it; an answer nobody asked
 * for is refused at once, so that a misspelt name is not taken for silence.
 */
public final class Given {

    private final List<Input> asked;
    private final Map<String, String> words;
    private final Map<String, List<Map<String, String>>> lists;

    public Given(List<Input> asked, Map<String, String> words, Map<String, List<Map<String, String>>> lists) {
        this.asked = asked;
        this.words = Map.copyOf(words);
        this.lists = Map.copyOf(lists);
        words.forEach((name, word) -> requireReadable(name, !list(input(name)) || word.isBlank()));
        lists.keySet().forEach(name -> requireReadable(name, list(input(name))));
    }

    private static boolean list(Input input) {
        return input.kind() == Input.Kind.LIST;
    }

    static void requireReadable(String name, boolean readable) {
        if (!readable) {
            throw new RuleViolated(INPUT_IS_READABLE, name);
        }
    }

    boolean has(String name) {
        return word(name).isPresent();
    }

    boolean asks(String name) {
        return asked.stream().anyMatch(input -> input.name().equals(name));
    }

    boolean listed(String name) {
        return lists.containsKey(name);
    }

    Truth truth(String name) {
        return switch (required(name).toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "1", "是" -> Truth.YES;
            case "false", "no", "n", "0", "否" -> Truth.NO;
            case "unknown", "?", "未知" -> {
                requireReadable(name, input(name).kind() == Input.Kind.TRUTH);
                yield Truth.UNKNOWN;
            }
            default -> throw new RuleViolated(INPUT_IS_READABLE, name);
        };
    }

    boolean yes(String name) {
        return truth(name) == Truth.YES;
    }

    LocalDate date(String name) {
        try {
            var text = required(name);
            requireReadable(name, text.matches("[0-9]{4}-.*"));
            return text.contains("T") ? LocalDate.from(ISO_DATE_TIME.parse(text)) : LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw new RuleViolated(INPUT_IS_READABLE, name);
        }
    }

    /** Midnight, where only a day is said. */
    LocalDateTime time(String name) {
        var day = date(name);
        var text = required(name);
        return text.contains("T") ? LocalDateTime.from(ISO_DATE_TIME.parse(text)) : day.atStartOfDay();
    }

    Optional<LocalDate> day(String name) {
        return has(name) ? Optional.of(date(name)) : Optional.empty();
    }

    /** Never negative: the law counts people, days and money that are there. */
    BigDecimal number(String name) {
        try {
            var number = new BigDecimal(required(name));
            boolean sound = number.signum() >= 0 && number.precision() <= 18 && Math.abs(number.scale()) <= 12;
            boolean whole = sound && number.stripTrailingZeros().scale() <= 0;
            requireReadable(name, input(name).kind() == Input.Kind.COUNT ? whole : sound);
            return number;
        } catch (NumberFormatException wrong) {
            throw new RuleViolated(INPUT_IS_READABLE, name);
        }
    }

    int count(String name) {
        try {
            return number(name).intValueExact();
        } catch (ArithmeticException wrong) {
            throw new RuleViolated(INPUT_IS_READABLE, name);
        }
    }

    String text(String name) {
        return required(name);
    }

    String choice(String name) {
        var choice = required(name).toUpperCase(Locale.ROOT).replace('-', '_');
        requireReadable(
                name + " " + input(name).choices(), input(name).choices().contains(choice));
        return choice;
    }

    List<Given> list(String name) {
        var parts = input(name).parts();
        if (!lists.containsKey(name)) {
            throw new RuleViolated(INPUT_IS_GIVEN, described(input(name)));
        }
        return lists.get(name).stream()
                .map(words -> new Given(parts, words, Map.of()))
                .toList();
    }

    Input input(String name) {
        return asked.stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RuleViolated(INPUT_IS_ASKED_FOR, name));
    }

    private String required(String name) {
        return word(name).orElseThrow(() -> new RuleViolated(INPUT_IS_GIVEN, described(input(name))));
    }

    private Optional<String> word(String name) {
        var word = words.getOrDefault(name, "").strip();
        return word.isEmpty()
                ? Optional.ofNullable(input(name).orElse()).filter(otherwise -> !otherwise.isEmpty())
                : Optional.of(word);
    }

    private static String described(Input input) {
        return input.name() + " (" + input.chinese() + ", " + input.english() + ")";
    }
}
