package inspectorate.infra.embedded;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The index that leaves fewest documents to look at. The library takes the first that can serve a query at all. */
final class Narrowing {

    /** So many candidates are always looked at one by one. */
    private static final int FEW = 500;

    private Narrowing() {}

    /**
     * @param limit how many documents are wanted; 0 for all
     * @return null where so many are left that a page is found sooner in its order
     */
    static @Nullable Index<Object> of(List<Index<Object>> indexes, Document query, int limit, long documents) {
        long fewest = 1 + Math.max(FEW, (long) Math.sqrt((double) Math.max(0, limit) * documents));
        Index<Object> best = null;
        for (var index : indexes) {
            if (!index.canHandle(query)) {
                continue;
            }
            if (!(index instanceof SecondaryIndex secondary)) {
                return index;
            }
            long candidates = secondary.candidates(query, fewest);
            if (candidates < fewest) {
                fewest = candidates;
                best = index;
            }
        }
        return best;
    }
}
