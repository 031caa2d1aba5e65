package inspectorate.infra.embedded;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map.Entry;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A unique index that also serves a query that asks for more than its key: the library's own then scans everything. */
final class KeyIndex extends AbstractUniqueIndex<Object> {

    private final MVMap<KeyValue, Object> positions;

    KeyIndex(MVMap<KeyValue, Object> positions, String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.positions = positions;
    }

    @Override
    public synchronized boolean canHandle(Document query) {
        var key = key(query);
        return key == null ? super.canHandle(query) : super.canHandle(key);
    }

    @Override
    public synchronized Iterable<Object> getPositions(Document query) {
        var key = key(query);
        return super.getPositions(key == null ? query : key);
    }

    /** The part of the query that asks for the key alone; null where this index has several keys, or none is asked. */
    private @Nullable Document key(Document query) {
        var field = getKeys().getFirst().getKey();
        var asked = getKeys().size() > 1 ? null : Asked.of(query, field);
        if (asked instanceof Document operators) {
            asked = operators.get("$eq") == null ? only(operators, "$in") : operators.get("$eq");
        }
        return asked == null ? null : new Document(field, asked);
    }

    private static @Nullable Document only(Document operators, String operator) {
        return operators.containsKey(operator) ? new Document(operator, operators.get(operator)) : null;
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        return positions.remove(key);
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, Object position) {
        return positions.putIfAbsent(key, Missing.ofNullable(position)) == null;
    }

    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        return positions.entrySet();
    }

    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        return positions.get(key);
    }

    @Override
    public long getCount() {
        return positions.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
