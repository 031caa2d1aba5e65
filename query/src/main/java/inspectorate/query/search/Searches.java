package inspectorate.query.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import inspectorate.query.projection.ParkedStore;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Shortfall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Answers searches, each limited to the caller's scope in every hit, count and facet. */
@Component
public class Searches {

    private final ElasticsearchClient client;
    private final SearchIndex index;
    private final FreshIndex fresh;
    private final HistoryIndex histories;
    private final ParkedStore parked;
    private final ReadSide readSide;

    public Searches(
            ElasticsearchClient client,
            SearchIndex index,
            FreshIndex fresh,
            HistoryIndex histories,
            ReadSide readSide) {
        this.client = client;
        this.index = index;
        this.fresh = fresh;
        this.histories = histories;
        this.parked = readSide.parked();
        this.readSide = readSide;
    }

    public Found find(Search search) {
        return readSide.answering(() -> found(search));
    }

    private Found found(Search search) {
        Shortfall.note(parked.concerns(search.kind().projection()));
        var name = asked(search);
        var response = ask(search, name);
        var hits = response.hits().hits();
        var highlighter = new Highlighter(Wanted.of(search.text()));
        boolean more = hits.size() > search.size();
        var shown = more ? hits.subList(0, search.size()) : hits;
        var total = response.hits().total();
        var fields = shown.stream().map(hit -> new StoredFields(hit.source())).toList();
        var stale = parked.among(
                fields.stream().map(found -> found.text("employerId")).toList());
        return new Found(
                fields.stream()
                        .map(found -> Hits.of(search, found, highlighter, stale))
                        .toList(),
                total == null ? shown.size() : total.value(),
                Facets.counted(response.aggregations()),
                Facets.others(response.aggregations()),
                more
                        ? SearchCursor.of(
                                SearchCursor.within(search.sort(), name),
                                shown.getLast().sort())
                        : null);
    }

    private String asked(Search search) {
        return search.asOf().live() ? fresh.name(search.kind()) : histories.refreshed(index.answering(search.kind()));
    }

    @SuppressWarnings("rawtypes")
    private SearchResponse<Map> ask(Search search, String name) {
        try {
            return client.search(
                    request -> {
                        request.index(name)
                                .query(SearchQueries.matching(search))
                                .postFilter(SearchQueries.all(SearchQueries.filters(search), null))
                                .aggregations(Facets.asked(search))
                                .sort(SearchCursor.order(search.sort()))
                                .trackTotalHits(track -> track.enabled(true))
                                .size(search.size() + 1);
                        if (search.after() != null) {
                            request.searchAfter(SearchCursor.parse(search.sort(), name, search.after()));
                        }
                        return request;
                    },
                    Map.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
