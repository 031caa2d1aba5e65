package inspectorate.infra.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Keeps documents as BSON and compares keys as what they are. The library leaves both to Java serialization, which took
 * half of the time of every write. A map that is open already is taken as it is, so each is opened here first.
 */
final class DocumentBackend extends H2Backend {

    private final MVStore store;

    DocumentBackend(MVStore store) {
        this.store = store;
        super(store);
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
            store.openMap(
                    "databases." + getFullCollectionNamespace(collection),
                    new MVMap.Builder<Object, Document>().valueType(new BsonDataType()));
            return super.openOrCreateCollection(collection, options);
        }

        @Override
        protected Index<Object> openOrCreateUniqueIndex(
                String collection, String index, List<IndexKey> keys, boolean sparse) {
            MVMap<KeyValue, Object> positions = store.openMap(
                    getFullCollectionNamespace(collection) + "._index_" + index,
                    new MVMap.Builder<KeyValue, Object>().keyType(new IndexKeyDataType()));
            return keys.size() == 1 && keys.getFirst().getKey().equals("_id")
                    ? new IdIndex(positions, index, keys, sparse)
                    : super.openOrCreateUniqueIndex(collection, index, keys, sparse);
        }
    }
}
