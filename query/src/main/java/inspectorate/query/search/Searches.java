package inspectorate.query.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import inspectorate.query.search.Found.Count;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Answers searches, each limited to the caller's scope in every hit, count and facet. */
@Component
public class Searches {

    private static final int VALUES_OF_A_FACET = 50;

    private final ElasticsearchClient client;
    private final SearchIndex index;

    public Searches(ElasticsearchClient client, SearchIndex index) {
        this.client = client;
        this.index = index;
    }

    /** Makes what was written so far visible, for whoever must see a certain position. */
    public void refresh() {
        index.refresh();
    }

    public Found find(Search search) {
        var response = ask(search);
        var hits = response.hits().hits();
        var highlighter = new Highlighter(Wanted.of(search.text()));
        boolean more = hits.size() > search.size();
        var shown = more ? hits.subList(0, search.size()) : hits;
        var total = response.hits().total();
        return new Found(
                shown.stream()
                        .map(hit -> Hits.of(search, new StoredFields(hit.source()), highlighter))
                        .toList(),
                total == null ? shown.size() : total.value(),
                facets(response),
                more ? SearchCursor.of(search.sort(), shown.getLast().sort()) : null);
    }

    @SuppressWarnings("rawtypes")
    private SearchResponse<Map> ask(Search search) {
        try {
            return client.search(
                    request -> {
                        request.index(index.index(search.kind()))
                                .query(SearchQueries.matching(search))
                                .aggregations(aggregations(search))
                                .sort(SearchCursor.order(search.sort()))
                                .trackTotalHits(track -> track.enabled(true))
                                .size(search.size() + 1);
                        if (search.after() != null) {
                            request.searchAfter(SearchCursor.parse(search.sort(), search.after()));
                        }
                        return request;
                    },
                    Map.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Aggregation> aggregations(Search search) {
        var facets = new LinkedHashMap<String, Aggregation>();
        var fields = search.kind() == SearchKind.EMPLOYER
                ? List.of("stage", "grade", "provisional", "jurisdiction", "cell")
                : List.of("stage", "violation", "jurisdiction", "cell");
        fields.forEach(field -> facets.put(
                field,
                Aggregation.of(facet -> facet.terms(terms -> terms.field(field).size(VALUES_OF_A_FACET)))));
        if (search.kind() == SearchKind.EMPLOYER) {
            facets.put("listed", Aggregation.of(facet -> facet.filter(SearchQueries.listedOn(search.today()))));
        }
        return facets;
    }

    private static Map<String, List<Count>> facets(SearchResponse<?> response) {
        var facets = new LinkedHashMap<String, List<Count>>();
        response.aggregations().forEach((name, facet) -> {
            if (facet.isFilter()) {
                facets.put(name, List.of(new Count("true", facet.filter().docCount())));
            } else if (facet.isSterms()) {
                facets.put(
                        name,
                        facet.sterms().buckets().array().stream()
                                .map(bucket -> new Count(bucket.key().stringValue(), bucket.docCount()))
                                .toList());
            } else if (facet.isLterms()) {
                facets.put(
                        name,
                        facet.lterms().buckets().array().stream()
                                .map(bucket -> new Count(
                                        bucket.keyAsString() == null ? "" : bucket.keyAsString(), bucket.docCount()))
                                .toList());
            }
        });
        return facets;
    }
}
