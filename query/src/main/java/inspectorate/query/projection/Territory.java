package inspectorate.query.projection;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;

/** The one filter that limits every find, list and count to a territory. */
final class Territory {

    private Territory() {}

    static Bson within(String field, Scope scope) {
        if (scope.isHeadOfCodes()) {
            return Filters.and(Filters.gte(field, scope.prefix()), Filters.lt(field, scope.prefix() + '\uffff'));
        }
        return Filters.or(
                Filters.eq(field, scope.prefix()),
                Filters.and(Filters.gte(field, scope.prefix() + "/"), Filters.lt(field, scope.prefix() + "0")));
    }
}
