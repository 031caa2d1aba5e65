package inspectorate.query.projection;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** Of several who add a row with the same id, one is first, in whichever process. */
public final class NewRows {

    private NewRows() {}

    /** @return false where a row with that id is there already */
    public static boolean add(MongoCollection<Document> rows, Document row) {
        try {
            rows.insertOne(row);
            return true;
        } catch (MongoWriteException refused) {
            if (isThere(refused)) {
                return false;
            }
            throw refused;
        }
    }

    static boolean isThere(MongoWriteException refused) {
        return refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    /** True where nothing else went wrong with the whole of it. */
    static boolean areThere(MongoBulkWriteException refused) {
        return refused.getWriteConcernError() == null
                && refused.getWriteErrors().stream()
                        .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
    }
}
