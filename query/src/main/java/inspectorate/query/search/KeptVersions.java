package inspectorate.query.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Every version that is kept of some documents, read a page at a time. */
final class KeptVersions {

    private static final int PAGE_OF_IDS = 5_000;
    private static final int PAGE_OF_CONTENT = 1_000;

    private final ElasticsearchClient client;

    KeptVersions(ElasticsearchClient client) {
        this.client = client;
    }

    void forEachId(String index, Collection<String> keys, Consumer<String> each) {
        forEach(index, keys, PAGE_OF_IDS, false, hit -> each.accept(String.valueOf(hit.id())));
    }

    void forEach(String index, Collection<String> keys, Consumer<Hit<Map>> each) {
        forEach(index, keys, PAGE_OF_CONTENT, true, each);
    }

    private void forEach(String index, Collection<String> keys, int size, boolean content, Consumer<Hit<Map>> each) {
        List<FieldValue> after = List.of();
        do {
            var page = page(index, keys, size, content, after);
            page.forEach(each);
            after = page.size() < size ? List.of() : page.getLast().sort();
        } while (!after.isEmpty());
    }

    private List<Hit<Map>> page(
            String index, Collection<String> keys, int size, boolean content, List<FieldValue> after) {
        try {
            return client.search(
                            request -> {
                                request.index(index)
                                        .query(HistoryQueries.of(keys))
                                        .source(source -> source.fetch(content))
                                        .sort(HistoryQueries.BY_IDENTITY)
                                        .size(size);
                                return after.isEmpty() ? request : request.searchAfter(after);
                            },
                            Map.class)
                    .hits()
                    .hits();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
