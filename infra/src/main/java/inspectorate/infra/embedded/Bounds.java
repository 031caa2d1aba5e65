package inspectorate.infra.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Between which texts a field must lie for a query to match, as far as conditions tell; the query itself is tested on each
 * document all the same.
 *
 * @param lower inclusive; null where there is none
 * @param upper inclusive; null where there is none
 */
record Bounds(@Nullable String lower, @Nullable String upper) {

    private static final Bounds NONE = new Bounds(null, null);

    /** No text lies between these. */
    private static final Bounds NOTHING = new Bounds("\uffff", "");

    static Bounds of(Document query, String field) {
        var bounds = NONE;
        for (var condition : query.entrySet()) {
            bounds = bounds.and(
                    switch (condition.getKey()) {
                        case "$and" -> ofAll(condition.getValue(), field);
                        case "$or" -> ofAny(condition.getValue(), field);
                        case String name when name.equals(field) -> demanded(condition.getValue());
                        default -> NONE;
                    });
        }
        return bounds;
    }

    /** The lowest text from which to look. */
    String from() {
        return lower == null ? "" : lower;
    }

    private static Bounds ofAll(Object conditions, String field) {
        var bounds = NONE;
        for (var condition : conditions instanceof Collection<?> all ? all : List.of()) {
            bounds = condition instanceof Document document ? bounds.and(of(document, field)) : bounds;
        }
        return bounds;
    }

    private static Bounds ofAny(Object conditions, String field) {
        if (!(conditions instanceof Collection<?> ways)) {
            return NONE;
        }
        var bounds = NOTHING;
        for (var way : ways) {
            bounds = bounds.or(way instanceof Document document ? of(document, field) : NONE);
        }
        return bounds;
    }

    private static Bounds demanded(@Nullable Object value) {
        return switch (value) {
            case null -> NOTHING;
            case String text -> new Bounds(text, text);
            case Document operators ->
                new Bounds(first(operators, "$eq", "$gte", "$gt"), first(operators, "$eq", "$lte", "$lt"));
            default -> NONE;
        };
    }

    private static @Nullable String first(Document operators, String... names) {
        for (String name : names) {
            if (operators.get(name) instanceof String text) {
                return text;
            }
        }
        return null;
    }

    private Bounds and(Bounds other) {
        return new Bounds(
                lower == null || other.lower != null && other.lower.compareTo(lower) > 0 ? other.lower : lower,
                upper == null || other.upper != null && other.upper.compareTo(upper) < 0 ? other.upper : upper);
    }

    private Bounds or(Bounds other) {
        return new Bounds(
                lower == null || other.lower == null ? null : lower.compareTo(other.lower) < 0 ? lower : other.lower,
                upper == null || other.upper == null ? null : upper.compareTo(other.upper) > 0 ? upper : other.upper);
    }
}
