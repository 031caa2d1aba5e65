package inspectorate.query.projection;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Which documents a list holds; every condition must hold, one that asks for nothing is left out. */
public final class Criteria {

    private final List<Bson> conditions = new ArrayList<>();

    public static Criteria all() {
        return new Criteria();
    }

    public Criteria is(String field, @Nullable Object value) {
        if (value != null) {
            conditions.add(Filters.eq("body." + field, value));
        }
        return this;
    }

    public Criteria isOneOf(String field, Collection<String> values) {
        if (!values.isEmpty()) {
            conditions.add(Filters.in("body." + field, values));
        }
        return this;
    }

    public Criteria from(String field, @Nullable Object lowest) {
        if (lowest != null) {
            conditions.add(Filters.gte("body." + field, lowest));
        }
        return this;
    }

    public Criteria until(String field, @Nullable Object highest) {
        if (highest != null) {
            conditions.add(Filters.lte("body." + field, highest));
        }
        return this;
    }

    public Criteria isAbsent(String field) {
        conditions.add(Filters.eq("body." + field, null));
        return this;
    }

    public Criteria isAbsentOrAfter(String field, Object value) {
        conditions.add(Filters.or(Filters.eq("body." + field, null), Filters.gt("body." + field, value)));
        return this;
    }

    Criteria within(Scope scope) {
        if (!scope.all()) {
            conditions.add(Territory.within("cell", scope));
        }
        return this;
    }

    Criteria and(Bson condition) {
        conditions.add(condition);
        return this;
    }

    Bson filter() {
        return conditions.isEmpty() ? Filters.empty() : Filters.and(conditions);
    }
}
