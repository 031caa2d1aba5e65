package inspectorate.query.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.VersionType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Writes an entry whatever is there, with the least version that is taken, so that the next event's is above it. */
final class SureWrites {

    private static final int CONFLICT = 409;

    /** Whoever changed or deleted an entry by hand raised its version a little. */
    private static final int HIGHER = 32;

    private final ElasticsearchClient client;
    private final Indices indices;

    SureWrites(ElasticsearchClient client, Indices indices) {
        this.client = client;
        this.indices = indices;
    }

    /** @param wanted version that the entry has if nothing higher is there */
    void write(String index, String id, long wanted, Map<String, Object> entry) {
        try {
            indices.write(index, () -> writeAbove(index, id, Math.max(wanted, versionOf(index, id)), entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeAbove(String index, String id, long least, Map<String, Object> entry) throws IOException {
        for (int higher = 0; ; higher++) {
            long version = least + higher;
            try {
                client.index(write -> write.index(index)
                        .id(id)
                        .versionType(VersionType.ExternalGte)
                        .version(version)
                        .document(entry));
                return;
            } catch (ElasticsearchException refused) {
                if (refused.status() != CONFLICT || higher == HIGHER) {
                    throw refused;
                }
            }
        }
    }

    /** What is there may have been made from more than its dossier holds today. */
    private long versionOf(String index, String id) throws IOException {
        var found = client.get(get -> get.index(index).id(id).source(source -> source.fetch(false)), Map.class);
        return found.found() && found.version() != null ? found.version() : -1;
    }
}
