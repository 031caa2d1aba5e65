package inspectorate.infra.embedded;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a collection in the order of an index. A page so costs what stands on it and before it, not what the
 * collection holds: the library itself reads and sorts everything.
 */
final class OrderedScan {

    private static final String ID = "_id";

    private OrderedScan() {}

    /** Positions in the order asked for; null where no index has that order. */
    static @Nullable Iterator<Object> of(
            List<Index<Object>> indexes, MVMap<Object, byte[]> documents, Document query, @Nullable Document order) {
        if (order == null || order.isEmpty() || order.size() > 2) {
            return null;
        }
        var field = order.keySet().iterator().next();
        boolean descending = descends(order, field);
        if (field.equals(ID)) {
            return order.size() > 1 || !(documents.lastKey() instanceof String)
                    ? null
                    : documents.cursor(start(Bounds.of(query, ID), descending), null, descending);
        }
        if (order.size() == 2 && (!order.containsKey(ID) || descends(order, ID))) {
            return null;
        }
        return indexes.stream()
                .filter(SecondaryIndex.class::isInstance)
                .map(SecondaryIndex.class::cast)
                .filter(index -> index.isOf(field) && index.holdsEach(documents.sizeAsLong()))
                .findFirst()
                .map(index -> index.inOrder(Bounds.of(query, field), descending))
                .orElse(null);
    }

    private static boolean descends(Document order, String field) {
        return order.get(field) instanceof Number number && number.intValue() < 0;
    }

    private static @Nullable Object start(Bounds bounds, boolean descending) {
        return descending ? bounds.upper() : bounds.lower();
    }
}
