package inspectorate.infra.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An index that is not unique, over the texts of its first field; the library itself has none. It serves equality, lists
 * of values and ranges, and gives candidates: what else the query asks is tested on each document.
 */
final class SecondaryIndex extends Index<Object> {

    private static final char END = '\0';
    private static final String LAST = "\uffff";

    /** In place of the value where a document holds several, of which each condition may mean another. */
    private static final String SEVERAL = "\ufffe";

    /** In place of a position that is the text the entry ends with. */
    private static final String AS_WRITTEN = "";

    /** {@code value, END, position}: as sorted as the values. */
    private final MVMap<Object, Object> entries;

    private final String field;

    SecondaryIndex(MVMap<Object, Object> entries, String name, List<IndexKey> keys) {
        super(name, keys, false);
        this.entries = entries;
        this.field = keys.getFirst().getKey();
    }

    @Override
    public boolean canHandle(Document query) {
        return switch (Asked.of(query, field)) {
            case String _ -> true;
            case Document operators ->
                operators.containsKey("$in") ? !texts(operators).isEmpty() : bounded(query);
            case null, default -> false;
        };
    }

    private boolean bounded(Document query) {
        var range = Asked.range(query, field);
        return (lower(range) != null || upper(range) != null)
                && range.keySet().stream().allMatch(Set.of("$eq", "$gt", "$gte", "$lt", "$lte")::contains)
                && range.values().stream().allMatch(String.class::isInstance);
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        var found = new LinkedHashSet<Object>();
        scan(SEVERAL, SEVERAL, found);
        var asked = Asked.of(query, field);
        if (asked instanceof String text) {
            scan(text, text, found);
        } else if (asked instanceof Document operators && operators.containsKey("$in")) {
            texts(operators).forEach(text -> scan(text, text, found));
        } else {
            var range = Asked.range(query, field);
            var lower = lower(range);
            scan(lower == null ? "" : lower, upper(range), found);
        }
        return found;
    }

    private void scan(String from, @Nullable String to, Set<Object> into) {
        var last = to == null ? LAST : to + END + LAST;
        for (var cursor = entries.cursor(from); cursor.hasNext(); ) {
            var entry = (String) cursor.next();
            if (entry.compareTo(last) > 0) {
                return;
            }
            into.add(
                    cursor.getValue().equals(AS_WRITTEN)
                            ? entry.substring(entry.lastIndexOf(END) + 1)
                            : cursor.getValue());
        }
    }

    private static @Nullable String lower(Document range) {
        return first(range, "$eq", "$gte", "$gt");
    }

    private static @Nullable String upper(Document range) {
        return first(range, "$eq", "$lte", "$lt");
    }

    private static @Nullable String first(Document range, String... operators) {
        for (String operator : operators) {
            if (range.get(operator) instanceof String text) {
                return text;
            }
        }
        return null;
    }

    /** Empty where not all of the values are texts. */
    private static List<String> texts(Document operators) {
        return operators.get("$in") instanceof Collection<?> values
                        && values.stream().allMatch(String.class::isInstance)
                ? values.stream().map(String.class::cast).toList()
                : List.of();
    }

    private Set<String> keysOf(Document document, @Nullable Object position) {
        var values = getKeyValues(document);
        if (values.size() > 1) {
            return Set.of(SEVERAL + END + position);
        }
        return values.stream()
                .map(value -> value.get(0))
                .filter(String.class::isInstance)
                .map(text -> (String) text + END + position)
                .collect(Collectors.toSet());
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        keysOf(document, position).forEach(key -> put(key, position));
    }

    private void put(String key, Object position) {
        entries.put(key, position instanceof String ? AS_WRITTEN : position);
    }

    @Override
    public @Nullable Object remove(Document document) {
        var position = IdIndex.position(document.get("_id"));
        keysOf(document, position).forEach(entries::remove);
        return position;
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
        var old = keysOf(before, position);
        var fresh = keysOf(after, position);
        if (!old.equals(fresh)) {
            old.forEach(entries::remove);
            fresh.forEach(key -> put(key, position));
        }
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {}

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {}

    @Override
    public long getCount() {
        return entries.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        entries.clear();
    }
}
