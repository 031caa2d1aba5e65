package inspectorate.infra.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stages of an aggregation, as far as the embedded server does better than to read everything for them. */
record Pipeline(List<?> stages) {

    static final Pipeline NONE = new Pipeline(List.of());

    /** Drivers count so what matches. */
    private static final Document COUNTING = new Document("_id", 1).append("n", new Document("$sum", 1));

    static Pipeline of(Document command) {
        return command.get("pipeline") instanceof List<?> stages ? new Pipeline(stages) : NONE;
    }

    /** Rows that are wanted at once; 0 if that is left to the server. */
    static int batchSize(Document command) {
        return command.get("cursor") instanceof Document cursor && cursor.get("batchSize") instanceof Number size
                ? size.intValue()
                : 0;
    }

    /** What the documents must match; null where it begins otherwise. */
    @Nullable
    Document match() {
        return !stages.isEmpty()
                        && stages.getFirst() instanceof Document first
                        && first.get("$match") instanceof Document match
                ? match
                : null;
    }

    /** True if it only tells how many documents match. */
    boolean counts() {
        return stages.size() == 2 && stages.getLast() instanceof Document last && COUNTING.equals(last.get("$group"));
    }

    /** The answer to a driver that counts. */
    static Document counted(long documents, String namespace) {
        var rows = documents == 0 ? List.of() : List.of(new Document("_id", 1).append("n", documents));
        return new Document(
                        "cursor", new Document("id", 0L).append("ns", namespace).append("firstBatch", rows))
                .append("ok", 1.0);
    }
}
