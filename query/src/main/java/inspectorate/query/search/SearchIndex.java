package inspectorate.query.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import inspectorate.query.projection.Mirror;
import inspectorate.query.projection.Stored;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Employers and cases in Elasticsearch, derived whole from their cards; an index that is missing is made. */
@Component
public class SearchIndex implements Mirror {

    private static final int CONFLICT = 409;

    private final ElasticsearchClient client;
    private final String prefix;
    private final Set<SearchKind> present = EnumSet.noneOf(SearchKind.class);

    public SearchIndex(ElasticsearchClient client, @Value("${inspectorate.search.prefix:inspectorate}") String prefix) {
        this.client = client;
        this.prefix = prefix;
    }

    @Override
    public boolean mirrors(String projection) {
        return SearchKind.of(projection).isPresent();
    }

    @Override
    public void write(String projection, List<? extends Stored<?>> documents) {
        var index = index(projection);
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
    public void delete(String projection, Collection<String> keys) {
        var index = index(projection);
        bulk(keys.stream()
                .map(key -> BulkOperation.of(
                        operation -> operation.delete(item -> item.index(index).id(key))))
                .toList());
    }

    @Override
    public void refresh() {
        try {
            client.indices().refresh(refresh -> refresh.index(index(SearchKind.EMPLOYER), index(SearchKind.CASE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Name of the index, which is there afterwards. */
    String index(SearchKind kind) {
        synchronized (present) {
            if (present.add(kind)) {
                try {
                    create(kind);
                } catch (IOException e) {
                    present.remove(kind);
                    throw new UncheckedIOException(e);
                } catch (ElasticsearchException e) {
                    present.remove(kind);
                    throw e;
                }
            }
        }
        return kind.index(prefix);
    }

    private String index(String projection) {
        return index(SearchKind.of(projection)
                .orElseThrow(() -> new IllegalArgumentException("No search index mirrors " + projection)));
    }

    private void create(SearchKind kind) throws IOException {
        var name = kind.index(prefix);
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
