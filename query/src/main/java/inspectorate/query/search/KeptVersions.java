package inspectorate.query.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SourceConfig;
import co.elastic.clients.util.NamedValue;
import inspectorate.query.projection.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Every version that is kept of some documents, read a page at a time. */
final class KeptVersions {

    private static final int PAGE_OF_IDS = 5_000;
    private static final int PAGE_OF_CONTENT = 1_000;

    private static final String KEYS = "keys";
    private static final SourceConfig ALL = SourceConfig.of(source -> source.fetch(true));
    private static final SourceConfig NOTHING = SourceConfig.of(source -> source.fetch(false));
    private static final SourceConfig OWNER =
            SourceConfig.of(source -> source.filter(filter -> filter.includes("key", HistoryIndex.DOSSIER)));

    private final ElasticsearchClient client;

    KeptVersions(ElasticsearchClient client) {
        this.client = client;
    }

    void forEachId(String index, Collection<String> keys, Consumer<String> each) {
        forEach(index, keys, PAGE_OF_IDS, NOTHING, hit -> each.accept(String.valueOf(hit.id())));
    }

    void forEach(String index, Collection<String> keys, Consumer<Hit<Map>> each) {
        forEach(index, keys, PAGE_OF_CONTENT, ALL, each);
    }

    /** By document, the dossiers that its versions name; empty where one names none. */
    Map<String, Set<String>> dossiers(String index, Collection<String> keys) {
        Map<String, Set<String>> dossiers = new LinkedHashMap<>();
        Set<String> unnamed = new HashSet<>();
        forEach(index, keys, PAGE_OF_IDS, OWNER, hit -> {
            var fields = Objects.requireNonNull(hit.source());
            var key = String.valueOf(fields.get("key"));
            var named = dossiers.computeIfAbsent(key, _ -> new HashSet<>());
            if (fields.get(HistoryIndex.DOSSIER) instanceof String dossier) {
                named.add(dossier);
            } else {
                unnamed.add(key);
            }
        });
        dossiers.replaceAll((key, named) -> unnamed.contains(key) ? Set.of() : named);
        return dossiers;
    }

    /** Each key once, in their order. */
    Page<String> keys(String index, @Nullable String after, int size) {
        try {
            var found = client.search(
                            request -> request.index(index)
                                    .size(0)
                                    .aggregations(
                                            KEYS,
                                            each -> each.composite(composite -> {
                                                composite
                                                        .size(size)
                                                        .sources(NamedValue.of(
                                                                KEYS,
                                                                CompositeAggregationSource.of(source ->
                                                                        source.terms(terms -> terms.field("key")))));
                                                return after == null
                                                        ? composite
                                                        : composite.after(KEYS, FieldValue.of(after));
                                            })),
                            Void.class)
                    .aggregations()
                    .get(KEYS);
            var keys = Objects.requireNonNull(found).composite().buckets().array().stream()
                    .map(bucket ->
                            Objects.requireNonNull(bucket.key().get(KEYS)).stringValue())
                    .toList();
            return new Page<>(keys, -1, keys.size() < size ? null : keys.getLast());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forEach(
            String index, Collection<String> keys, int size, SourceConfig fields, Consumer<Hit<Map>> each) {
        List<FieldValue> after = List.of();
        do {
            var page = page(index, keys, size, fields, after);
            page.forEach(each);
            after = page.size() < size ? List.of() : page.getLast().sort();
        } while (!after.isEmpty());
    }

    private List<Hit<Map>> page(
            String index, Collection<String> keys, int size, SourceConfig fields, List<FieldValue> after) {
        try {
            return client.search(
                            request -> {
                                request.index(index)
                                        .query(HistoryQueries.of(keys))
                                        .source(fields)
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
