package inspectorate.query.projection;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Which documents a list holds; every condition must hold, one that asks for nothing is left out. */
public final class Criteria {

    private final List<Condition> conditions = new ArrayList<>();

    public static Criteria all() {
        return new Criteria();
    }

    public Criteria is(String field, @Nullable Object value) {
        return value == null ? this : and(new Condition.Is(field, value));
    }

    public Criteria isOneOf(String field, Collection<String> values) {
        return values.isEmpty() ? this : and(new Condition.IsOneOf(field, values));
    }

    public Criteria from(String field, @Nullable Object lowest) {
        return lowest == null ? this : and(new Condition.From(field, lowest));
    }

    public Criteria until(String field, @Nullable Object highest) {
        return highest == null ? this : and(new Condition.Until(field, highest));
    }

    public Criteria isAbsent(String field) {
        return and(new Condition.IsAbsent(field));
    }

    public Criteria isAbsentOrAfter(String field, Object value) {
        return and(new Condition.IsAbsentOrAfter(field, value));
    }

    private Criteria and(Condition condition) {
        conditions.add(condition);
        return this;
    }

    public List<Condition> conditions() {
        return List.copyOf(conditions);
    }

    Bson within(Scope scope) {
        var filters = new ArrayList<Bson>();
        conditions.forEach(condition -> filters.add(filter(condition)));
        if (!scope.all()) {
            filters.add(Territory.within("cell", scope));
        }
        return filters.isEmpty() ? Filters.empty() : Filters.and(filters);
    }

    private static Bson filter(Condition condition) {
        var field = "body." + condition.field();
        return switch (condition) {
            case Condition.Is(var _, Object value) -> Filters.eq(field, value);
            case Condition.IsOneOf(var _, Collection<String> values) -> Filters.in(field, values);
            case Condition.From(var _, Object lowest) -> Filters.gte(field, lowest);
            case Condition.Until(var _, Object highest) -> Filters.lte(field, highest);
            case Condition.IsAbsent _ -> Filters.eq(field, null);
            case Condition.IsAbsentOrAfter(var _, Object value) ->
                Filters.or(Filters.eq(field, null), Filters.gt(field, value));
        };
    }
}
