package inspectorate.api.console;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.ids.CreditCode;
import inspectorate.domain.ids.GridCellId;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was typed into a form, kept as typed, so that a refused form comes back filled in; and how it is read. */
public record Typed(Map<String, String> values) {
    static final Typed NOTHING = new Typed(Map.of());

    /** The same, but a field says what another one does. */
    Typed with(String field, String other) {
        Map<String, String> changed = new HashMap<>(values);
        changed.put(field, text(other));
        return new Typed(Map.copyOf(changed));
    }

    public @Nullable String value(String field) {
        var value = values.get(field);
        return value == null || value.isBlank() ? null : value.strip();
    }

    String text(String field) {
        return Objects.requireNonNullElse(value(field), "");
    }

    String neededText(String field) {
        return needed(field, "problem.needed", value(field));
    }

    /** Several in one field, with commas between them. */
    List<String> list(String field) {
        return Stream.of(text(field).split("[,，、;；\\s]+"))
                .filter(one -> !one.isBlank())
                .toList();
    }

    boolean ticked(String field) {
        return "true".equals(value(field));
    }

    BusinessDate on() {
        return Objects.requireNonNullElse(read("on", "problem.date", BusinessDate::new), BusinessDate.UNKNOWN);
    }

    @Nullable
    LocalDate day(String field) {
        return read(field, "problem.date", LocalDate::parse);
    }

    LocalDate neededDay(String field) {
        return needed(field, "problem.needed", day(field));
    }

    int neededNumber(String field) {
        return needed(field, "problem.needed", number(field));
    }

    LocalDateTime neededMoment(String field) {
        return needed(field, "problem.needed", moment(field));
    }

    /** A local time as a browser or a person writes it: with a T or a space between day and time. */
    @Nullable
    LocalDateTime moment(String field) {
        return read(field, "problem.date", text -> LocalDateTime.parse(text.replace(' ', 'T')));
    }

    @Nullable
    Integer number(String field) {
        return read(field, "problem.number", Integer::valueOf);
    }

    int year() {
        return needed("year", "problem.number", number("year"));
    }

    @Nullable
    CreditCode creditCode() {
        return read("creditCode", "problem.creditCode", CreditCode::new);
    }

    CreditCode neededCreditCode() {
        return needed("creditCode", "problem.creditCode", creditCode());
    }

    GridCellId cell() {
        return needed("cellId", "problem.cell", read("cellId", "problem.cell", GridCellId::new));
    }

    <E extends Enum<E>> E choice(Class<E> choices, String field) {
        return needed(field, "problem.choice", read(field, "problem.choice", name -> Enum.valueOf(choices, name)));
    }

    BigDecimal neededAmount(String field) {
        return needed(field, "problem.amount", amount(field));
    }

    /** In whole units with at most two decimals, thousands separated or not. */
    @Nullable
    BigDecimal amount(String field) {
        return read(field, "problem.amount", text -> {
            var amount = new BigDecimal(text.replace(",", "").replace("，", ""));
            if (amount.stripTrailingZeros().scale() > 2 || amount.precision() > 15) {
                throw new NumberFormatException("finer than a minor unit, or too large");
            }
            return amount;
        });
    }

    private static <T> T needed(String field, String problem, @Nullable T value) {
        if (value == null) {
            throw new Unreadable(problem, field, "", new IllegalArgumentException("empty"));
        }
        return value;
    }

    private <T> @Nullable T read(String field, String problem, Function<String, T> reader) {
        var typed = value(field);
        if (typed == null) {
            return null;
        }
        try {
            return reader.apply(typed);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new Unreadable(problem, field, typed, wrong);
        }
    }
}
