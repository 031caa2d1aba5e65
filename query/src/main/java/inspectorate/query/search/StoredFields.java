package inspectorate.query.search;

import inspectorate.domain.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document as the index gives it back. */
final class StoredFields {

    private final Map<?, ?> fields;

    StoredFields(@Nullable Map<?, ?> source) {
        this.fields = source == null ? Map.of() : source;
    }

    String text(String field) {
        var value = textOrNull(field);
        return value == null ? "" : value;
    }

    @Nullable
    String textOrNull(String field) {
        return fields.get(field) instanceof String text ? text : null;
    }

    List<String> texts(String field) {
        return switch (fields.get(field)) {
            case String text -> List.of(text);
            case List<?> many -> many.stream().map(String::valueOf).toList();
            case null, default -> List.of();
        };
    }

    @Nullable
    Integer number(String field) {
        return fields.get(field) instanceof Number number ? Integer.valueOf(number.intValue()) : null;
    }

    boolean is(String field) {
        return Boolean.TRUE.equals(fields.get(field));
    }

    boolean liesAfter(String field, LocalDate day) {
        var value = textOrNull(field);
        return value != null && LocalDate.parse(value).isAfter(day);
    }

    @Nullable
    Money money(String field) {
        var currency = textOrNull("currency");
        return fields.get(field) instanceof Number minor && currency != null
                ? new Money(minor.longValue(), currency)
                : null;
    }
}
