package inspectorate.query.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import inspectorate.query.projection.Scope;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Questions as Elasticsearch takes them. Every clause has a fixed weight, so that a document's score depends on nothing
 * but itself: pages of the most relevant stay stable while other documents come and go, on every copy of the index.
 */
final class SearchQueries {

    private static final float IDENTITY = 1000;
    private static final float SAME_NAME = 500;
    private static final float BEGINS_SO = 50;
    private static final int SHORTEST_CODE_PART = 6;

    private SearchQueries() {}

    /** What the text asks for within the scope, before any filter: facets count among it. */
    static Query matching(Search search) {
        var wanted = Wanted.of(search.text());
        return Query.of(query -> query.bool(bool -> {
            if (wanted.all()) {
                bool.must(any -> any.matchAll(all -> all));
            } else {
                bool.must(any -> any.bool(some -> some.should(ways(wanted)).minimumShouldMatch("1")));
            }
            return bool.filter(seen(search));
        }));
    }

    private static List<Query> seen(Search search) {
        if (search.asOf().live()) {
            return List.of(within(search.scope()));
        }
        var seen = new ArrayList<>(HistoryQueries.at(search.asOf()));
        seen.add(HistoryQueries.access(search.scope()));
        return seen;
    }

    static Query within(Scope scope) {
        return scope.all() ? Query.of(query -> query.matchAll(all -> all)) : term("within", scope.prefix());
    }

    static Query listedOn(LocalDate today) {
        return Query.of(query -> query.range(
                range -> range.date(date -> date.field("publicUntil").gt(today.toString()))));
    }

    static Query term(String field, String value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value)));
    }

    /** The chosen filters by the facet each belongs to. */
    static Map<String, Query> filters(Search search) {
        var filters = new LinkedHashMap<String, Query>();
        var wanted = search.filters();
        anyOf(filters, "stage", wanted.stages());
        anyOf(filters, "grade", wanted.grades());
        anyOf(filters, "violation", wanted.violations());
        anyOf(filters, "jurisdiction", wanted.jurisdictions());
        if (wanted.cell() != null) {
            filters.put("cell", term("within", wanted.cell()));
        }
        if (wanted.provisional() != null) {
            filters.put("provisional", term("provisional", wanted.provisional().toString()));
        }
        if (wanted.listed() != null) {
            var listed = listedOn(search.today());
            filters.put(
                    "listed", wanted.listed() ? listed : Query.of(query -> query.bool(bool -> bool.mustNot(listed))));
        }
        return filters;
    }

    /** @param but the facet whose own filter does not hold; null if all hold */
    static Query all(Map<String, Query> filters, @Nullable String but) {
        var held = filters.entrySet().stream()
                .filter(filter -> !filter.getKey().equals(but))
                .map(Map.Entry::getValue)
                .toList();
        return Query.of(query -> query.bool(bool -> bool.filter(held)));
    }

    private static void anyOf(Map<String, Query> filters, String field, Collection<String> values) {
        if (!values.isEmpty()) {
            filters.put(
                    field,
                    Query.of(query -> query.bool(bool -> bool.should(values.stream()
                                    .map(value -> term(field, value))
                                    .toList())
                            .minimumShouldMatch("1"))));
        }
    }

    private static List<Query> ways(Wanted wanted) {
        var ways = new ArrayList<Query>();
        var code = Normalizer.normalize(wanted.text(), Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        ways.add(weighing(IDENTITY, term("code", code)));
        ways.add(weighing(IDENTITY, term("id", wanted.text().toLowerCase(Locale.ROOT))));
        ways.add(weighing(IDENTITY, term("document", wanted.text())));
        if (code.matches("[0-9A-Z]{" + SHORTEST_CODE_PART + ",18}")) {
            ways.add(weighing(BEGINS_SO, prefix("code", code)));
        }
        if (!wanted.key().isEmpty()) {
            ways.add(weighing(SAME_NAME, term("keys", wanted.key())));
            ways.add(weighing(BEGINS_SO, prefix("keys", wanted.key())));
        }
        if (!wanted.grams().isEmpty() || !wanted.words().isEmpty()) {
            ways.add(name(wanted));
        }
        return ways;
    }

    private static Query name(Wanted wanted) {
        return Query.of(query -> query.bool(bool -> {
            if (!wanted.grams().isEmpty()) {
                bool.must(most(wanted.grams().stream()
                        .map(gram -> weighing(2, term("grams", gram)))
                        .toList()));
            }
            if (!wanted.words().isEmpty()) {
                bool.must(most(wanted.words().stream().map(SearchQueries::word).toList()));
            }
            return bool;
        }));
    }

    private static Query most(List<Query> parts) {
        return Query.of(query -> query.bool(bool -> bool.should(parts).minimumShouldMatch(Wanted.ALL_OF + "<75%")));
    }

    /** The best way in which a word matches counts. */
    private static Query word(String word) {
        var ways = new ArrayList<Query>();
        ways.add(weighing(8, term("latin", word)));
        ways.add(weighing(5, prefix("latin", word)));
        if (Wanted.mistakes(word) > 0) {
            ways.add(weighing(
                    3,
                    Query.of(query -> query.fuzzy(fuzzy -> fuzzy.field("latin")
                            .value(word)
                            .fuzziness(String.valueOf(Wanted.mistakes(word)))
                            .prefixLength(1)))));
        }
        if (Wanted.isSound(word)) {
            ways.add(weighing(7, prefix("pinyin", "^" + Wanted.asFull(word))));
            ways.add(weighing(6, prefix("pinyin", Wanted.asFull(word))));
            ways.add(weighing(4, prefix("initials", "^" + Wanted.asInitials(word))));
            ways.add(weighing(2, prefix("initials", Wanted.asInitials(word))));
        }
        return Query.of(query -> query.disMax(best -> best.queries(ways)));
    }

    private static Query prefix(String field, String value) {
        return Query.of(query -> query.prefix(prefix -> prefix.field(field).value(value)));
    }

    private static Query weighing(float weight, Query query) {
        return Query.of(weighed ->
                weighed.constantScore(constant -> constant.filter(query).boost(weight)));
    }
}
