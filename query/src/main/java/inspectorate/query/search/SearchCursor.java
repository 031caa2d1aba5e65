package inspectorate.query.search;

import static inspectorate.domain.bookkeeping.ReadModelRule.RELEVANCE_IS_PAGED_WITHIN_ONE_GENERATION;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import inspectorate.query.projection.Json;
import inspectorate.query.projection.WrongCursor;
import inspectorate.query.search.Search.Sort;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Where a page ended: what its last hit is sorted by, the unique id last. Nothing is held open on the server, and a page
 * can be asked for any time later.
 */
final class SearchCursor {

    private SearchCursor() {}

    static List<SortOptions> order(Sort sort) {
        return switch (sort) {
            case RELEVANCE ->
                List.of(
                        SortOptions.of(by -> by.score(score -> score.order(SortOrder.Desc))),
                        by("length", SortOrder.Asc),
                        by("id", SortOrder.Asc));
            case NAME -> List.of(by("sort", SortOrder.Asc), by("id", SortOrder.Asc));
            case OWED -> List.of(by("owed", SortOrder.Desc), by("id", SortOrder.Asc));
            case DATE -> List.of(by("date", SortOrder.Desc), by("id", SortOrder.Asc));
        };
    }

    /** As what each of them is compared; the server refuses a text where it compares numbers. */
    private static List<Class<?>> compared(Sort sort) {
        return switch (sort) {
            case RELEVANCE -> List.of(Number.class, Number.class, String.class);
            case OWED -> List.of(Number.class, String.class);
            case NAME, DATE -> List.of(String.class, String.class);
        };
    }

    static String of(String sort, List<FieldValue> last) {
        var parts = new ArrayList<@Nullable Object>();
        parts.add(sort);
        last.forEach(value -> parts.add(value.isNull() ? null : value._get()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Json.MAPPER.writeValueAsBytes(parts));
    }

    /** Relevance is counted within one index and means nothing in another; names, amounts and days are the same in each. */
    static String within(Sort sort, String index) {
        return sort == Sort.RELEVANCE ? sort.name() + "@" + index : sort.name();
    }

    static List<FieldValue> parse(Sort sort, String index, String cursor) {
        var given = new String(decoded(cursor), StandardCharsets.UTF_8);
        RELEVANCE_IS_PAGED_WITHIN_ONE_GENERATION.require(sort != Sort.RELEVANCE
                || !given.startsWith("[\"" + Sort.RELEVANCE.name() + "@")
                || given.startsWith("[\"" + within(sort, index) + "\""));
        return parse(within(sort, index), compared(sort), cursor);
    }

    private static byte[] decoded(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException wrong) {
            throw new WrongCursor("Not a page cursor of this search", wrong);
        }
    }

    /** @param compared numbers or texts, the id last */
    static List<FieldValue> parse(String sort, List<Class<?>> compared, String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            @Nullable List<?> parts = Json.MAPPER.readValue(text, List.class);
            if (parts != null && parts.size() == compared.size() + 1 && sort.equals(parts.getFirst())) {
                var sorted = new ArrayList<FieldValue>();
                for (int place = 0; place < compared.size(); place++) {
                    sorted.add(value(parts.get(place + 1), compared.get(place), place == compared.size() - 1));
                }
                return sorted;
            }
        } catch (IllegalArgumentException | JacksonException wrong) {
            throw new WrongCursor("Not a page cursor of this search", wrong);
        }
        throw new WrongCursor("Not a page cursor of a search sorted by " + sort);
    }

    /** A number that is absent is told as the highest or lowest there is. */
    private static FieldValue value(@Nullable Object part, Class<?> compared, boolean id) {
        if (part == null && compared == String.class && !id) {
            return FieldValue.NULL;
        }
        if (!compared.isInstance(part)) {
            throw new IllegalArgumentException("Not a sort value");
        }
        return switch (part) {
            case Double number -> FieldValue.of(number.doubleValue());
            case Number number -> FieldValue.of(number.longValue());
            default -> FieldValue.of((String) part);
        };
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(
                by -> by.field(sorted -> sorted.field(field).order(order).missing("_last")));
    }
}
