package inspectorate.query.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import inspectorate.query.projection.Generation;
import inspectorate.query.projection.Mirror;
import inspectorate.query.projection.Stored;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Employers and cases in Elasticsearch, derived whole from their cards; an index that is missing is made. */
@Component
public class SearchIndex implements Mirror {

    private static final int CONFLICT = 409;

    private final ElasticsearchClient client;
    private final String prefix;
    private final Map<String, Boolean> present = new ConcurrentHashMap<>();
    private final Map<String, Generation> answering = new ConcurrentHashMap<>();

    public SearchIndex(ElasticsearchClient client, @Value("${inspectorate.search.prefix:inspectorate}") String prefix) {
        this.client = client;
        this.prefix = prefix;
    }

    @Override
    public boolean mirrors(String projection) {
        return SearchKind.of(projection).isPresent();
    }

    @Override
    public void write(Generation generation, List<? extends Stored<?>> documents) {
        var index = made(generation);
        bulk(documents.stream()
                .map(stored -> BulkOperation.of(operation -> operation.index(item -> item.index(index)
                        .id(stored.key())
                        .versionType(VersionType.ExternalGte)
                        .version(stored.version())
                        .document(SearchDocuments.of(stored.document())))))
                .toList());
    }

    /** Without a version: what deletes a document comes after what wrote it, and what writes it again comes later. */
    @Override
    public void delete(Generation generation, Collection<String> keys) {
        var index = made(generation);
        bulk(keys.stream()
                .map(key -> BulkOperation.of(
                        operation -> operation.delete(item -> item.index(index).id(key))))
                .toList());
    }

    @Override
    public void answerFrom(Generation generation) {
        if (mirrors(generation.model())) {
            answering.put(generation.model(), generation);
        }
    }

    @Override
    public void drop(Generation generation) {
        if (!mirrors(generation.model())) {
            return;
        }
        var name = name(generation);
        present.remove(name);
        run(() -> client.indices().delete(delete -> delete.index(name).ignoreUnavailable(true)));
    }

    @Override
    public void refresh() {
        var names = Stream.of(SearchKind.values()).map(this::index).toList();
        run(() -> client.indices().refresh(refresh -> refresh.index(names)));
    }

    /** Name of the index that answers, which is there afterwards. */
    String index(SearchKind kind) {
        return made(answering.getOrDefault(kind.projection(), new Generation(kind.projection(), 1)));
    }

    private String name(Generation generation) {
        return SearchKind.of(generation.model())
                .orElseThrow(() -> new IllegalArgumentException("No search index mirrors " + generation))
                .index(prefix, generation.number());
    }

    private String made(Generation generation) {
        var name = name(generation);
        present.computeIfAbsent(name, absent -> {
            create(absent, SearchKind.of(generation.model()).orElseThrow());
            return true;
        });
        return name;
    }

    private void create(String name, SearchKind kind) {
        run(() -> {
            if (client.indices().exists(exists -> exists.index(name)).value()) {
                return;
            }
            try (var definition = SearchIndex.class.getResourceAsStream("/search/" + kind.text() + ".json")) {
                client.indices().create(create -> create.index(name).withJson(definition));
            } catch (ElasticsearchException e) {
                if (!"resource_already_exists_exception".equals(e.error().type())) {
                    throw e;
                }
            }
        });
    }

    @FunctionalInterface
    private interface Asked {
        void run() throws IOException;
    }

    private static void run(Asked asked) {
        try {
            asked.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void bulk(List<BulkOperation> operations) {
        if (operations.isEmpty()) {
            return;
        }
        try {
            var response = client.bulk(bulk -> bulk.operations(operations));
            if (response.errors()) {
                requireDone(response);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireDone(BulkResponse response) {
        for (BulkResponseItem item : response.items()) {
            if (item.error() != null && item.status() != CONFLICT) {
                throw new IllegalStateException("Search index %s refuses %s: %s"
                        .formatted(item.index(), item.id(), item.error().reason()));
            }
        }
    }
}
