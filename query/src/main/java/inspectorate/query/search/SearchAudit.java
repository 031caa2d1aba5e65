package inspectorate.query.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import inspectorate.query.projection.FieldDifference;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.Stored;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares an index with the documents it is made from, and writes it right where it is not. */
final class SearchAudit {

    private final ElasticsearchClient client;
    private final Indices indices;
    private final SureWrites writes;

    SearchAudit(ElasticsearchClient client, Indices indices) {
        this.client = client;
        this.indices = indices;
        this.writes = new SureWrites(client, indices);
    }

    Map<String, @Nullable List<FieldDifference>> differences(String index, List<? extends Stored<?>> documents) {
        Map<String, @Nullable List<FieldDifference>> differences = new HashMap<>();
        Map<String, @Nullable Map<?, ?>> found =
                found(index, documents.stream().map(Stored::key).toList());
        for (var stored : documents) {
            var is = found.get(stored.key());
            if (is == null) {
                differences.put(stored.key(), null);
                continue;
            }
            var fields = between(is, SearchDocuments.of(stored.document()));
            if (!fields.isEmpty()) {
                differences.put(stored.key(), fields);
            }
        }
        return differences;
    }

    private Map<String, @Nullable Map<?, ?>> found(String index, List<String> keys) {
        try {
            Map<String, @Nullable Map<?, ?>> found = new HashMap<>();
            for (var item :
                    client.mget(get -> get.index(index).ids(keys), Map.class).docs()) {
                if (item.isResult() && item.result().found()) {
                    found.put(item.result().id(), item.result().source());
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<FieldDifference> between(Map<?, ?> is, Map<String, Object> shouldBe) {
        var names = new TreeSet<>(shouldBe.keySet());
        is.keySet().forEach(name -> names.add(String.valueOf(name)));
        var differences = new ArrayList<FieldDifference>();
        for (String name : names) {
            var before = text(is.get(name));
            var after = text(shouldBe.get(name));
            if (!Objects.equals(before, after)) {
                differences.add(new FieldDifference(name, before, after));
            }
        }
        return differences;
    }

    /** Tokens have no order, a single value is the same as a list of it, and a field that says nothing as none. */
    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Collection<?> many ->
                many.stream()
                        .map(one -> String.valueOf(text(one)))
                        .sorted()
                        .toList()
                        .toString();
            case Map<?, ?> fields -> {
                var texts = new TreeMap<String, String>();
                fields.forEach((name, field) -> {
                    var said = text(field);
                    if (said != null) {
                        texts.put(String.valueOf(name), said);
                    }
                });
                yield texts.toString();
            }
            default -> value.toString();
        };
    }

    Page<String> keys(String index, @Nullable String after, int size) {
        indices.refresh(List.of(index));
        var hits = hits(SearchRequest.of(search -> {
            search.index(index).size(size).source(source -> source.fetch(false));
            search.sort(sort -> sort.field(field -> field.field("id").order(SortOrder.Asc)));
            return after == null ? search : search.searchAfter(FieldValue.of(after));
        }));
        var keys = hits.stream().map(hit -> Objects.requireNonNull(hit.id())).toList();
        var last = hits.size() < size ? null : hits.getLast().sort().getFirst();
        return new Page<>(keys, -1, last == null || last.isNull() ? null : last.stringValue());
    }

    private List<Hit<Map>> hits(SearchRequest request) {
        try {
            return client.search(request, Map.class).hits().hits();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void mend(String index, List<? extends Stored<?>> documents) {
        documents.forEach(
                stored -> writes.write(index, stored.key(), stored.version(), SearchDocuments.of(stored.document())));
    }
}
