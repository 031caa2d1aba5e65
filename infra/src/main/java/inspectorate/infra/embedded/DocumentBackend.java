package inspectorate.infra.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.InMemoryCursor;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;

/** The library's server over maps of our own: documents as bytes, and the indexes that it ignores. */
final class DocumentBackend extends H2Backend {

    private final MVStore store;
    private final Commits commits;

    DocumentBackend(MVStore store, Commits commits) {
        this.store = store;
        this.commits = commits;
        super(store);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        return commits.around(command, () -> super.handleCommand(channel, database, command, query));
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new Database(name, store, getCursorRegistry());
    }

    private static final class Database extends H2Database {

        private final MVStore store;

        Database(String name, MVStore store, CursorRegistry cursors) {
            this.store = store;
            super(name, store, cursors);
        }

        @Override
        protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
            return new DocumentCollection(this, collection, options, documents(collection), cursorRegistry);
        }

        @Override
        public Document handleCommand(
                Channel channel, String command, Document query, DatabaseResolver databases, Oplog log) {
            var stages = command.equals("aggregate") ? Pipeline.of(query) : Pipeline.NONE;
            var match = stages.match();
            if (match == null) {
                return super.handleCommand(channel, command, query, databases, log);
            }
            if (match.isEmpty() && stages.counts() && query.get(command) instanceof String collection) {
                return Pipeline.counted(documents(collection).sizeAsLong(), getFullCollectionNamespace(collection));
            }
            return ScopedValue.where(DocumentCollection.NARROWED, match)
                    .call(() -> inParts(super.handleCommand(channel, command, query, databases, log), query));
        }

        /** The library answers with all rows in one message, of which a driver takes 48 MB. */
        private Document inParts(Document answer, Document query) {
            int size = Pipeline.batchSize(query);
            if (size > 0
                    && answer.get("cursor") instanceof Document found
                    && found.get("firstBatch") instanceof List<?> rows
                    && rows.size() > size) {
                var rest = new InMemoryCursor(
                        cursorRegistry.generateCursorId(),
                        rows.stream().skip(size).map(Document.class::cast).toList());
                cursorRegistry.add(rest);
                found.put("firstBatch", List.copyOf(rows.subList(0, size)));
                found.put("id", rest.getId());
            }
            return answer;
        }

        private MVMap<Object, byte[]> documents(String collection) {
            return store.openMap(
                    "databases." + getFullCollectionNamespace(collection),
                    new MVMap.Builder<Object, byte[]>()
                            .keyType(KeyDataType.INSTANCE)
                            .valueType(ByteArrayDataType.INSTANCE));
        }

        @Override
        protected Index<Object> openOrCreateUniqueIndex(
                String collection, String index, List<IndexKey> keys, boolean sparse) {
            return keys.size() == 1 && keys.getFirst().getKey().equals("_id")
                    ? new IdIndex(documents(collection), index, keys)
                    : super.openOrCreateUniqueIndex(collection, index, keys, sparse);
        }

        /** Territories are asked for as one thing or another, which an index of the cell does not help. */
        @Override
        protected Index<Object> openOrCreateSecondaryIndex(
                String collection, String index, List<IndexKey> keys, boolean sparse) {
            return keys.getFirst().getKey().equals("cell")
                    ? new EmptyIndex<>(index, keys)
                    : new SecondaryIndex(entries(collection, index), index, keys);
        }

        private MVMap<Object, Object> entries(String collection, String index) {
            return store.openMap(
                    getFullCollectionNamespace(collection) + "._index_" + index,
                    new MVMap.Builder<Object, Object>()
                            .keyType(KeyDataType.INSTANCE)
                            .valueType(KeyDataType.INSTANCE));
        }
    }
}
