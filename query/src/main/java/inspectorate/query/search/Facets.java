package inspectorate.query.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import inspectorate.query.search.Found.Count;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a search can be narrowed by. A facet obeys the filters of all others but not its own: its counts tell what
 * another of its values would add.
 */
final class Facets {

    private static final String VALUES = "values";
    private static final int VALUES_OF_A_FACET = 50;

    /** More than the counties of a country, or the cells of most provinces. */
    private static final int PLACES_OF_A_FACET = 10_000;

    private static final Set<String> PLACES = Set.of("jurisdiction", "cell");
    private static final List<String> OF_EMPLOYERS =
            List.of("stage", "grade", "provisional", "jurisdiction", "cell", "listed");
    private static final List<String> OF_CASES = List.of("stage", "violation", "jurisdiction", "cell");

    private Facets() {}

    static Map<String, Aggregation> asked(Search search) {
        var filters = SearchQueries.filters(search);
        var facets = new LinkedHashMap<String, Aggregation>();
        for (var facet : search.kind() == SearchKind.EMPLOYER ? OF_EMPLOYERS : OF_CASES) {
            facets.put(
                    facet,
                    Aggregation.of(among -> among.filter(SearchQueries.all(filters, facet))
                            .aggregations(VALUES, values(facet, search))));
        }
        return facets;
    }

    private static Aggregation values(String facet, Search search) {
        return facet.equals("listed")
                ? Aggregation.of(listed -> listed.filter(SearchQueries.listedOn(search.today())))
                : Aggregation.of(each -> each.terms(terms ->
                        terms.field(facet).size(PLACES.contains(facet) ? PLACES_OF_A_FACET : VALUES_OF_A_FACET)));
    }

    static Map<String, List<Count>> counted(Map<String, Aggregate> answered) {
        var facets = new LinkedHashMap<String, List<Count>>();
        answered.forEach((facet, among) -> facets.put(facet, counts(values(among))));
        return facets;
    }

    /** Of facets with more values than are told, how many matches have one of the others. */
    static Map<String, Long> others(Map<String, Aggregate> answered) {
        var others = new LinkedHashMap<String, Long>();
        answered.forEach((facet, among) -> {
            var values = values(among);
            var rest = values.isSterms()
                    ? values.sterms().sumOtherDocCount()
                    : values.isLterms() ? values.lterms().sumOtherDocCount() : null;
            if (rest != null && rest > 0) {
                others.put(facet, rest);
            }
        });
        return others;
    }

    private static Aggregate values(Aggregate among) {
        return Objects.requireNonNull(among.filter().aggregations().get(VALUES));
    }

    private static List<Count> counts(Aggregate values) {
        if (values.isFilter()) {
            return List.of(new Count("true", values.filter().docCount()));
        }
        if (values.isLterms()) {
            return values.lterms().buckets().array().stream()
                    .map(bucket ->
                            new Count(bucket.keyAsString() == null ? "" : bucket.keyAsString(), bucket.docCount()))
                    .toList();
        }
        Stream<StringTermsBucket> buckets =
                values.isSterms() ? values.sterms().buckets().array().stream() : Stream.of();
        return buckets.map(bucket -> new Count(bucket.key().stringValue(), bucket.docCount()))
                .toList();
    }
}
