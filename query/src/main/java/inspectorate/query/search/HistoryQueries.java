package inspectorate.query.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.mapping.FieldType;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Condition;
import inspectorate.query.projection.Criteria;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.Scope;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lists of a past point as Elasticsearch takes them. */
final class HistoryQueries {

    /** What an id is made of. */
    static final List<SortOptions> BY_IDENTITY = Stream.of("key", "opened", "validFrom")
            .map(field -> SortOptions.of(by -> by.field(sorted -> sorted.field(field))))
            .toList();

    /** Where a version keeps what lists ask for. */
    private static final String LIST = "list.";

    private final Projection<?> projection;
    private final AsOf asOf;

    HistoryQueries(Projection<?> projection, AsOf asOf) {
        this.projection = projection;
        this.asOf = asOf;
    }

    /** The one version of each document that holds at that point. */
    static List<Query> at(AsOf asOf) {
        long day = asOf.businessDate() == null
                ? HistoryIndex.OPEN - 1
                : asOf.businessDate().toEpochDay();
        long known = asOf.knownAt() == null ? HistoryIndex.OPEN - 1 : HistoryIndex.micros(asOf.knownAt());
        return List.of(
                upTo("validFrom", day),
                after("validUntil", day),
                upTo("recordedFrom", known),
                after("recordedUntil", known));
    }

    /** Every version of those documents. */
    static Query of(Collection<String> keys) {
        return Query.of(query -> query.terms(terms -> terms.field("key")
                .terms(any -> any.value(keys.stream().map(FieldValue::of).toList()))));
    }

    static Query access(Scope scope) {
        return scope.all()
                ? Query.of(query -> query.matchAll(all -> all))
                : SearchQueries.term("access", scope.prefix());
    }

    Query list(Criteria criteria, Scope scope) {
        var filters = new ArrayList<>(at(asOf));
        filters.add(access(scope));
        criteria.conditions().forEach(condition -> filters.add(query(condition)));
        return Query.of(query -> query.bool(bool -> bool.filter(filters)));
    }

    private Query query(Condition condition) {
        var field = listed(condition.field());
        return switch (condition) {
            case Condition.Is(var _, Object value) -> SearchQueries.term(field, value.toString());
            case Condition.IsOneOf(var _, Collection<String> values) ->
                Query.of(query -> query.terms(terms -> terms.field(field)
                        .terms(any ->
                                any.value(values.stream().map(FieldValue::of).toList()))));
            case Condition.From(var _, Object lowest) ->
                Query.of(query -> query.range(
                        range -> range.untyped(untyped -> untyped.field(field).gte(JsonData.of(lowest)))));
            case Condition.Until(var _, Object highest) ->
                Query.of(query -> query.range(
                        range -> range.untyped(untyped -> untyped.field(field).lte(JsonData.of(highest)))));
            case Condition.IsAbsent _ -> absent(field);
            case Condition.IsAbsentOrAfter(var _, Object value) ->
                Query.of(query -> query.bool(bool -> bool.should(
                                absent(field),
                                Query.of(later -> later.range(range -> range.untyped(
                                        untyped -> untyped.field(field).gt(JsonData.of(value))))))
                        .minimumShouldMatch("1")));
        };
    }

    private String listed(String field) {
        if (!projection.listedBy().contains(field)) {
            throw new IllegalArgumentException("%s is not listed by %s".formatted(projection.name(), field));
        }
        return LIST + field;
    }

    private static Query absent(String field) {
        return Query.of(query -> query.bool(bool -> bool.mustNot(not -> not.exists(exists -> exists.field(field)))));
    }

    private static Query upTo(String field, long highest) {
        return Query.of(query -> query.range(
                range -> range.untyped(untyped -> untyped.field(field).lte(JsonData.of(highest)))));
    }

    private static Query after(String field, long lowest) {
        return Query.of(query -> query.range(
                range -> range.untyped(untyped -> untyped.field(field).gt(JsonData.of(lowest)))));
    }

    /** Absent values come first in ascending order, last in descending, as in the lists of today. */
    List<SortOptions> order(PageRequest page) {
        var field = listed(page.sort());
        return List.of(
                SortOptions.of(by -> by.field(sorted -> sorted.field(field)
                        .order(page.descending() ? SortOrder.Desc : SortOrder.Asc)
                        .missing(page.descending() ? "_last" : "_first")
                        .unmappedType(FieldType.Keyword))),
                SortOptions.of(by -> by.field(sorted -> sorted.field("key").order(SortOrder.Asc))));
    }

    /**
     * Text as the document tells it: an index of another generation may sort by something else that stands for it.
     *
     * @param last of the page, and what it is sorted by
     */
    static String cursor(PageRequest page, Map<String, Object> last, List<FieldValue> sorted) {
        var values =
                last.get(page.sort()) instanceof String text ? List.of(FieldValue.of(text), sorted.getLast()) : sorted;
        return SearchCursor.of(LIST + page.order(), values);
    }

    List<FieldValue> parse(PageRequest page, String cursor) {
        return SearchCursor.parse(LIST + page.order(), List.of(compared(page.sort()), String.class), cursor);
    }

    private Class<?> compared(String field) {
        boolean number = Stream.of(projection.documentType().getRecordComponents())
                .filter(component -> component.getName().equals(field))
                .map(RecordComponent::getType)
                .anyMatch(type -> type.isPrimitive() || Number.class.isAssignableFrom(type));
        return number ? Number.class : String.class;
    }
}
