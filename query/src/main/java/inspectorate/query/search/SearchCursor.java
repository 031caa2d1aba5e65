package inspectorate.query.search;

import static inspectorate.domain.bookkeeping.ReadModelRule.RELEVANCE_IS_PAGED_WITHIN_ONE_GENERATION;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import inspectorate.query.projection.Json;
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
        return parse(within(sort, index), order(sort).size(), cursor);
    }

    private static byte[] decoded(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("Not a page cursor of this search", wrong);
        }
    }

    static List<FieldValue> parse(String sort, int values, String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            @Nullable List<?> parts = Json.MAPPER.readValue(text, List.class);
            if (parts != null && parts.size() == values + 1 && sort.equals(parts.getFirst())) {
                var sorted = new ArrayList<FieldValue>();
                parts.subList(1, parts.size()).forEach(part -> sorted.add(value(part)));
                return sorted;
            }
        } catch (IllegalArgumentException | JacksonException wrong) {
            throw new IllegalArgumentException("Not a page cursor of this search", wrong);
        }
        throw new IllegalArgumentException("Not a page cursor of a search sorted by " + sort);
    }

    private static FieldValue value(@Nullable Object part) {
        return switch (part) {
            case null -> FieldValue.NULL;
            case String text -> FieldValue.of(text);
            case Double number -> FieldValue.of(number.doubleValue());
            case Number number -> FieldValue.of(number.longValue());
            default -> throw new IllegalArgumentException("Not a sort value");
        };
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(
                by -> by.field(sorted -> sorted.field(field).order(order).missing("_last")));
    }
}
