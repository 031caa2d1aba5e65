package inspectorate.query.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import inspectorate.query.projection.Json;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes indices when they are first needed, and again where one was lost meanwhile, and writes many documents at once. The
 * server makes none by itself: it would guess what their fields are.
 */
final class Indices {

    private static final int CONFLICT = 409;
    private static final String LOST = "index_not_found_exception";

    /** Of one request: Elasticsearch refuses a body above 100 MB, however often it is sent. */
    private static final int AT_ONCE = 1_000;

    /** Changed in an index that is there for the fields it does not have yet. */
    private static final String DATE_DETECTION = "date_detection";

    private static final Logger LOG = LoggerFactory.getLogger(Indices.class);

    private final ElasticsearchClient client;
    private final Map<String, String> present = new ConcurrentHashMap<>();

    Indices(ElasticsearchClient client) {
        this.client = client;
    }

    /** @return its name; it is there afterwards */
    String made(String name, String definition) {
        present.computeIfAbsent(name, absent -> {
            create(absent, definition);
            return definition;
        });
        return name;
    }

    /** @return false if no index of that name was made here */
    private boolean madeAgain(String name) {
        return present.computeIfPresent(name, (lost, definition) -> {
                    LOG.warn("Search index {} is lost and is made again; a verification finds what it lacks", lost);
                    create(lost, definition);
                    return definition;
                })
                != null;
    }

    private void create(String name, String resource) {
        run(() -> {
            if (client.indices().exists(exists -> exists.index(name)).value()) {
                widen(name, resource);
                return;
            }
            try (var definition = Indices.class.getResourceAsStream(resource)) {
                client.indices().create(create -> create.index(name).withJson(definition));
            } catch (ElasticsearchException e) {
                if (!"resource_already_exists_exception".equals(e.error().type())) {
                    throw e;
                }
            }
        });
    }

    /** What a release keeps that the one which made the index did not. */
    private void widen(String name, String resource) throws IOException {
        try (var definition = Indices.class.getResourceAsStream(resource)) {
            var mappings = Json.MAPPER.readTree(definition).path("mappings");
            var lacking = (ObjectNode) mappings.path("properties");
            boolean detection = mappings.has(DATE_DETECTION);
            // a field that is there stays as it is: Elasticsearch refuses to change it
            client.indices().getMapping(asked -> asked.index(name)).mappings().values().stream()
                    .map(found -> found.mappings().properties().keySet())
                    .forEach(lacking::remove);
            if (lacking.isEmpty() && !detection) {
                return;
            }
            var wanted = Json.MAPPER.createObjectNode();
            wanted.set("properties", lacking);
            if (detection) {
                wanted.set(DATE_DETECTION, mappings.path(DATE_DETECTION));
            }
            client.indices().putMapping(put -> put.index(name).withJson(new StringReader(wanted.toString())));
        }
    }

    void drop(String name) {
        present.remove(name);
        run(() -> client.indices().delete(delete -> delete.index(name).ignoreUnavailable(true)));
    }

    /** What is asked or written next finds them; one that was lost is made again. */
    void refresh(List<String> names) {
        run(() -> {
            try {
                client.indices().refresh(refresh -> refresh.index(names));
            } catch (ElasticsearchException refused) {
                if (!LOST.equals(refused.error().type()) || !madeAgain(names)) {
                    throw refused;
                }
                client.indices().refresh(refresh -> refresh.index(names));
            }
        });
    }

    private boolean madeAgain(Collection<String> names) {
        return names.stream().map(this::madeAgain).reduce(false, Boolean::logicalOr);
    }

    /** In their order; a write that is older than what is there is done. */
    void bulk(List<BulkOperation> operations) {
        for (int from = 0; from < operations.size(); from += AT_ONCE) {
            var part = operations.subList(from, Math.min(from + AT_ONCE, operations.size()));
            run(() -> {
                var response = client.bulk(bulk -> bulk.operations(part));
                if (response.errors() && madeAgain(response)) {
                    response = client.bulk(bulk -> bulk.operations(part));
                }
                if (response.errors()) {
                    requireDone(response);
                }
            });
        }
    }

    private boolean madeAgain(BulkResponse response) {
        return madeAgain(response.items().stream()
                .filter(item -> item.error() != null && LOST.equals(item.error().type()))
                .map(BulkResponseItem::index)
                .distinct()
                .toList());
    }

    /** Writes one document by whatever takes it; an index that was lost is made again before. */
    void write(String index, Write write) throws IOException {
        try {
            write.run();
        } catch (ElasticsearchException refused) {
            if (!LOST.equals(refused.error().type()) || !madeAgain(index)) {
                throw refused;
            }
            write.run();
        }
    }

    @FunctionalInterface
    interface Write {
        void run() throws IOException;
    }

    /** Up to those versions; the same version may be written again, where an unversioned deletion would raise it. */
    void delete(String index, Map<String, Long> gone) {
        bulk(gone.entrySet().stream()
                .map(entry -> BulkOperation.of(operation -> operation.delete(item -> item.index(index)
                        .id(entry.getKey())
                        .versionType(VersionType.ExternalGte)
                        .version(entry.getValue()))))
                .toList());
    }

    /** Whatever is there. */
    void remove(String index, Collection<String> ids) {
        bulk(ids.stream()
                .map(id -> BulkOperation.of(
                        operation -> operation.delete(item -> item.index(index).id(id))))
                .toList());
    }

    private static void requireDone(BulkResponse response) {
        for (BulkResponseItem item : response.items()) {
            if (item.error() != null && item.status() != CONFLICT) {
                throw new IllegalStateException("Search index %s refuses %s: %s"
                        .formatted(item.index(), item.id(), item.error().reason()));
            }
        }
    }

    private static void run(Write asked) {
        try {
            asked.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
