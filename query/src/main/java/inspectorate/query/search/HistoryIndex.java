package inspectorate.query.search;

import static java.time.temporal.ChronoUnit.MICROS;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Criteria;
import inspectorate.query.projection.FieldDifference;
import inspectorate.query.projection.Generation;
import inspectorate.query.projection.Histories;
import inspectorate.query.projection.Json;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.Scope;
import inspectorate.query.projection.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Versions of documents in Elasticsearch, one index a generation: found by both times like by any other field. */
@Component
public class HistoryIndex implements Histories {

    static final long OPEN = Long.MAX_VALUE;

    /** Named by what it was written with; older releases kept versions without it. */
    static final String DOSSIER = "dossier";

    private final ElasticsearchClient client;
    private final Indices indices;
    private final KeptVersions kept;
    private final HistoryAudit audit;
    private final SureWrites writes;
    private final String prefix;

    public HistoryIndex(
            ElasticsearchClient client, @Value("${inspectorate.search.prefix:inspectorate}") String prefix) {
        this.client = client;
        this.indices = new Indices(client);
        this.kept = new KeptVersions(client);
        this.audit = new HistoryAudit(kept);
        this.writes = new SureWrites(client, indices);
        this.prefix = prefix;
    }

    /** What search finds it by, and, where it is listed, what lists ask for and the document itself. */
    @Override
    public <D> Map<String, Object> content(Projection<D> projection, D document) {
        Map<String, Object> content = new LinkedHashMap<>();
        var kind = SearchKind.of(projection.name());
        if (kind.isPresent()) {
            content.putAll(SearchDocuments.of(document));
        }
        if (kind.filter(SearchKind.EMPLOYER::equals).isEmpty()) {
            var body = Json.fields(document);
            Map<String, Object> list = new HashMap<>();
            projection.listedBy().forEach(field -> {
                if (body.get(field) != null) {
                    list.put(field, body.get(field));
                }
            });
            content.put("list", list);
            content.put("body", body);
        }
        return content;
    }

    @Override
    public void open(Generation generation) {
        index(generation);
    }

    @Override
    public void write(Generation generation, List<Version> versions) {
        if (versions.isEmpty()) {
            return;
        }
        var index = index(generation);
        indices.bulk(versions.stream()
                .map(version -> BulkOperation.of(operation -> operation.index(item -> item.index(index)
                        .id(version.id())
                        .versionType(VersionType.ExternalGte)
                        .version(version.folded())
                        .document(fields(version)))))
                .toList());
    }

    @Override
    public Map<String, List<FieldDifference>> differences(
            Generation generation, Collection<String> keys, List<Version> versions) {
        return audit.differences(refreshed(generation), keys, versions);
    }

    @Override
    public void mend(Generation generation, List<Version> versions) {
        var index = index(generation);
        versions.forEach(version -> writes.write(index, version.id(), version.folded(), fields(version)));
    }

    static Map<String, Object> fields(Version version) {
        Map<String, Object> fields = new LinkedHashMap<>(version.content());
        fields.put("key", version.key());
        fields.put(DOSSIER, version.dossier());
        fields.put("access", Within.scopesOf(version.cell()));
        fields.put("opened", version.opened());
        fields.put("validFrom", version.validFrom().toEpochDay());
        fields.put(
                "validUntil",
                version.validUntil() == null ? OPEN : version.validUntil().toEpochDay());
        fields.put("recordedFrom", micros(version.recordedFrom()));
        fields.put("recordedUntil", version.recordedUntil() == null ? OPEN : micros(version.recordedUntil()));
        return fields;
    }

    static long micros(Instant instant) {
        return MICROS.between(Instant.EPOCH, instant);
    }

    @Override
    public void delete(Generation generation, Map<String, Long> gone) {
        if (!gone.isEmpty()) {
            indices.delete(index(generation), gone);
        }
    }

    @Override
    public void remove(Generation generation, Collection<String> ids) {
        if (!ids.isEmpty()) {
            indices.remove(index(generation), ids);
        }
    }

    @Override
    public Set<String> ids(Generation generation, Collection<String> keys) {
        var ids = new HashSet<String>();
        kept.forEachId(refreshed(generation), keys, ids::add);
        return ids;
    }

    @Override
    public Page<String> keys(Generation generation, @Nullable String after, int size) {
        return kept.keys(refreshed(generation), after, size);
    }

    @Override
    public Map<String, Set<String>> dossiers(Generation generation, Collection<String> keys) {
        return kept.dossiers(refreshed(generation), keys);
    }

    @Override
    public <D> Page<D> list(
            Generation generation,
            Projection<D> projection,
            Criteria criteria,
            Scope scope,
            PageRequest page,
            AsOf asOf) {
        var asked = new HistoryQueries(projection, asOf);
        var response = ask(refreshed(generation), asked, criteria, scope, page);
        var hits = response.hits().hits();
        boolean more = hits.size() > page.size();
        var shown = more ? hits.subList(0, page.size()) : hits;
        var total = response.hits().total();
        return new Page<>(
                shown.stream()
                        .map(hit -> Json.read(body(hit.source()), projection.documentType()))
                        .toList(),
                total == null ? shown.size() : total.value(),
                more
                        ? HistoryQueries.cursor(
                                page,
                                body(shown.getLast().source()),
                                shown.getLast().sort())
                        : null);
    }

    @SuppressWarnings("rawtypes")
    private SearchResponse<Map> ask(
            String index, HistoryQueries asked, Criteria criteria, Scope scope, PageRequest page) {
        try {
            return client.search(
                    request -> {
                        request.index(index)
                                .query(asked.list(criteria, scope))
                                .sort(asked.order(page))
                                .trackTotalHits(track -> track.enabled(true))
                                .size(page.size() + 1);
                        if (page.after() != null) {
                            request.searchAfter(asked.parse(page, page.after()));
                        }
                        return request;
                    },
                    Map.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> body(@Nullable Map<?, ?> source) {
        var body = new LinkedHashMap<String, Object>();
        if (source != null && source.get("body") instanceof Map<?, ?> stored) {
            stored.forEach((field, value) -> body.put(String.valueOf(field), value));
        }
        return body;
    }

    @Override
    public void drop(Generation generation) {
        indices.drop(name(generation));
    }

    /** Name of the index, with all that was written so far visible. */
    String refreshed(Generation generation) {
        var index = index(generation);
        indices.refresh(List.of(index));
        return index;
    }

    private String index(Generation generation) {
        return indices.made(name(generation), "/search/history.json");
    }

    private String name(Generation generation) {
        return prefix + "-history-" + generation.model().toLowerCase(Locale.ROOT) + "-" + generation.number();
    }
}
