package inspectorate.infra.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What a query demands of one field, also where it stands among other conditions that must all hold. */
final class Asked {

    private Asked() {}

    /** The condition: a value, or a document of operators; null if the query says nothing of the field. */
    static @Nullable Object of(Document query, String field) {
        var asked = query.get(field);
        if (asked != null) {
            return asked;
        }
        if (query.get("$and") instanceof Collection<?> all) {
            for (var condition : all) {
                var found = condition instanceof Document document ? of(document, field) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Every range that the query demands of the field, as one: each bound is one of those asked. */
    static Document range(Document query, String field) {
        var range = new Document();
        collect(query, field, range);
        return range;
    }

    private static void collect(Document query, String field, Document into) {
        if (query.get(field) instanceof Document operators) {
            into.putAll(operators);
        }
        if (query.get("$and") instanceof Collection<?> all) {
            all.forEach(condition -> {
                if (condition instanceof Document document) {
                    collect(document, field, into);
                }
            });
        }
    }
}
