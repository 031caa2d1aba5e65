package inspectorate.query.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import inspectorate.query.projection.FieldDifference;
import inspectorate.query.projection.Generation;
import inspectorate.query.projection.Mirror;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.Stored;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Employers and cases in Elasticsearch, derived whole from their cards; an index that is missing is made. */
@Component
public class SearchIndex implements Mirror {

    private final Indices indices;
    private final SearchAudit audit;
    private final String prefix;
    private final Map<String, Generation> answering = new ConcurrentHashMap<>();

    public SearchIndex(ElasticsearchClient client, @Value("${inspectorate.search.prefix:inspectorate}") String prefix) {
        this.indices = new Indices(client);
        this.audit = new SearchAudit(client, indices);
        this.prefix = prefix;
    }

    @Override
    public boolean mirrors(String projection) {
        return SearchKind.of(projection).isPresent();
    }

    @Override
    public void open(Generation generation) {
        made(generation);
    }

    @Override
    public void write(Generation generation, List<? extends Stored<?>> documents) {
        var index = made(generation);
        indices.bulk(documents.stream()
                .map(stored -> BulkOperation.of(operation -> operation.index(item -> item.index(index)
                        .id(stored.key())
                        .versionType(VersionType.ExternalGte)
                        .version(stored.version())
                        .document(SearchDocuments.of(stored.document())))))
                .toList());
    }

    @Override
    public void delete(Generation generation, Map<String, Long> gone) {
        indices.delete(made(generation), gone);
    }

    @Override
    public void remove(Generation generation, Collection<String> keys) {
        indices.remove(made(generation), keys);
    }

    @Override
    public Map<String, @Nullable List<FieldDifference>> differences(
            Generation generation, List<? extends Stored<?>> documents) {
        return audit.differences(made(generation), documents);
    }

    @Override
    public Page<String> keys(Generation generation, @Nullable String after, int size) {
        return audit.keys(made(generation), after, size);
    }

    @Override
    public void mend(Generation generation, List<? extends Stored<?>> documents) {
        audit.mend(made(generation), documents);
    }

    @Override
    public void answerFrom(Generation generation) {
        if (mirrors(generation.model())) {
            answering.put(generation.model(), generation);
        }
    }

    @Override
    public void refresh(Generation generation) {
        if (mirrors(generation.model())) {
            indices.refresh(List.of(made(generation)));
        }
    }

    @Override
    public void drop(Generation generation) {
        if (mirrors(generation.model())) {
            indices.drop(name(generation));
        }
    }

    @Override
    public void refresh() {
        indices.refresh(Stream.of(SearchKind.values()).map(this::index).toList());
    }

    /** Name of the index that answers, which is there afterwards. */
    String index(SearchKind kind) {
        return made(answering(kind));
    }

    Generation answering(SearchKind kind) {
        return answering.getOrDefault(kind.projection(), new Generation(kind.projection(), 1));
    }

    private String name(Generation generation) {
        return SearchKind.of(generation.model())
                .orElseThrow(() -> new IllegalArgumentException("No search index mirrors " + generation))
                .index(prefix, generation.number());
    }

    private String made(Generation generation) {
        var kind = SearchKind.of(generation.model()).orElseThrow();
        return indices.made(name(generation), "/search/" + kind.text() + ".json");
    }
}
