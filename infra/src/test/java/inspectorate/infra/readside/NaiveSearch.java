package inspectorate.infra.readside;

import static java.util.stream.Collectors.toMap;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import inspectorate.infra.search.Fresh;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Generation;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Scope;
import inspectorate.query.projection.Stored;
import inspectorate.query.search.Found;
import inspectorate.query.search.HistoryIndex;
import inspectorate.query.search.Search;
import inspectorate.query.search.SearchIndex;
import inspectorate.query.search.SearchKind;
import inspectorate.query.search.Searches;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is found where certain documents are all there is: they alone are put into an index of their own. */
final class NaiveSearch implements AutoCloseable {

    private final SearchIndex index;
    private final Searches searches;
    private final Set<Generation> used = new HashSet<>();
    private long turn;

    NaiveSearch(ElasticsearchClient elasticsearch, ReadSide readSide) {
        var prefix = "naive-" + UUID.randomUUID();
        this.index = new SearchIndex(elasticsearch, prefix);
        this.searches =
                new Searches(elasticsearch, index, Fresh.of(index), new HistoryIndex(elasticsearch, prefix), readSide);
    }

    static Search all(SearchKind kind, AsOf asOf) {
        return new Search(
                "", kind, Search.Filters.NONE, Search.Sort.NAME, null, 200, Scope.ALL, LocalDate.of(2026, 7, 1), asOf);
    }

    <D> Found found(SearchKind kind, Projection<D> projection, Map<String, D> documents) {
        var generation = new Generation(projection.name(), 1);
        used.add(generation);
        long version = ++turn;
        var stored = documents.entrySet().stream()
                .map(entry -> new Stored<>(entry.getKey(), entry.getValue(), version))
                .toList();
        index.write(generation, stored);
        index.refresh();
        var found = searches.find(all(kind, AsOf.NOW));
        index.delete(generation, stored.stream().collect(toMap(Stored::key, Stored::version)));
        return found;
    }

    @Override
    public void close() {
        used.forEach(index::drop);
    }
}
