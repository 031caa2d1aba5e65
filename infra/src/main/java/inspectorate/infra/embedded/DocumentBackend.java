package inspectorate.infra.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.StringDataType;

/**
 * Keeps documents as BSON and compares keys as what they are. The library leaves both to Java serialization, which took
 * half of the time of every write. A map that is open already is taken as it is, so each is opened here first. Indexes
 * that are not unique, which the library ignores, are kept here too.
 */
final class DocumentBackend extends H2Backend {

    private static final MVMap.Builder<String, Object> TEXTS =
            new MVMap.Builder<String, Object>().keyType(StringDataType.INSTANCE);

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
            var positions = store.openMap(
                    nameOf(collection, index), new MVMap.Builder<KeyValue, Object>().keyType(new IndexKeyDataType()));
            return new KeyIndex(positions, index, keys, sparse);
        }

        /** Territories are asked for as one thing or another, which an index of the cell does not help. */
        @Override
        protected Index<Object> openOrCreateSecondaryIndex(
                String collection, String index, List<IndexKey> keys, boolean sparse) {
            return keys.getFirst().getKey().equals("cell")
                    ? new EmptyIndex<>(index, keys)
                    : new SecondaryIndex(store.openMap(nameOf(collection, index), TEXTS), index, keys);
        }

        private String nameOf(String collection, String index) {
            return getFullCollectionNamespace(collection) + "._index_" + index;
        }
    }
}
