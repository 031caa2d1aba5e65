package inspectorate.infra.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** Identities are where the documents are: this index keeps nothing, and serves queries that ask for more than it. */
final class IdIndex extends Index<Object> {

    private final MVMap<Object, byte[]> documents;
    private final String field;

    IdIndex(MVMap<Object, byte[]> documents, String name, List<IndexKey> keys) {
        super(name, keys, false);
        this.documents = documents;
        this.field = keys.getFirst().getKey();
    }

    /** One place for all identities that are equal, such as numbers of different types. */
    static Object position(@Nullable Object id) {
        return id instanceof String
                ? id
                : Missing.ofNullable(new KeyValue(id).normalized().get(0));
    }

    @Override
    public boolean canHandle(Document query) {
        return asked(query) != null;
    }

    /** Null where the query asks for no identity, or for one in a way that only a scan can tell. */
    private @Nullable Collection<?> asked(Document query) {
        return switch (Asked.of(query, field)) {
            case null -> null;
            case Document operators when operators.get("$eq") != null -> List.of(operators.get("$eq"));
            case Document operators when operators.get("$in") instanceof Collection<?> ids -> ids;
            case Document _ -> null;
            case Object id -> List.of(id);
        };
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        Set<Object> found = new LinkedHashSet<>();
        var ids = asked(query);
        for (var id : ids == null ? List.of() : ids) {
            var position = position(id);
            if (documents.containsKey(position)) {
                found.add(position);
            }
        }
        return new ArrayList<>(found);
    }

    /**
     * What is left to test of the documents that it found. To compare each with every identity asked for takes longer than
     * to read it.
     */
    Document left(Document query) {
        var condition = query.get(field);
        if (condition == null || condition instanceof Document operators && operators.size() > 1) {
            return query;
        }
        var left = new Document(query);
        left.remove(field);
        return left;
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        var position = position(document.get(field));
        return documents.containsKey(position) ? position : null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        if (getPosition(document) != null) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(document.get(field)));
        }
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {}

    @Override
    public @Nullable Object remove(Document document) {
        return getPosition(document);
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {}

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {}

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return 0;
    }

    @Override
    public void drop() {}
}
