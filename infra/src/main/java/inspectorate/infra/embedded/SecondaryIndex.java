package inspectorate.infra.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An index that is not unique, over the texts of its first field; the library itself has none. It serves equality, lists
 * of values and ranges, and gives candidates: what else the query asks is tested on each document.
 */
final class SecondaryIndex extends Index<Object> {

    /** In place of the value where a document holds several, of which each condition may mean another. */
    private static final String SEVERAL = "\ufffe";

    private final IndexEntries entries;
    private final String field;
    private final List<List<String>> paths;

    SecondaryIndex(MVMap<Object, Object> entries, String name, List<IndexKey> keys) {
        super(name, keys, false);
        this.entries = new IndexEntries(entries);
        this.field = keys.getFirst().getKey();
        this.paths =
                keys.stream().map(key -> List.of(key.getKey().split("\\.", -1))).toList();
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
        return !range.isEmpty()
                && range.keySet().stream().allMatch(Set.of("$eq", "$gt", "$gte", "$lt", "$lte")::contains)
                && range.values().stream().allMatch(String.class::isInstance);
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        var found = new LinkedHashSet<Object>();
        candidates(query).forEach(found::add);
        return found;
    }

    /** How many documents may match, as far as this index tells; counted up to that many. */
    long candidates(Document query, long most) {
        return candidates(query).limit(most).count();
    }

    private Stream<Object> candidates(Document query) {
        var several = entries.scan(SEVERAL, SEVERAL);
        var asked = Asked.of(query, field);
        if (asked instanceof Document operators && operators.containsKey("$in")) {
            return Stream.concat(several, texts(operators).stream().flatMap(text -> entries.scan(text, text)));
        }
        var bounds = Bounds.of(query, field);
        return Stream.concat(several, entries.scan(bounds.from(), bounds.upper()));
    }

    boolean isOf(String name) {
        return field.equals(name);
    }

    /** True if each of so many documents has one entry here, and so its place in this order. */
    boolean holdsEach(long documents) {
        return entries.count() == documents
                && entries.scan(SEVERAL, SEVERAL).findAny().isEmpty();
    }

    /** Positions by value, those of one value by their identity in ascending order. */
    Iterator<Object> inOrder(Bounds bounds, boolean descending) {
        return entries.inOrder(bounds.from(), bounds.upper(), descending);
    }

    /** Empty where not all of the values are texts. */
    private static List<String> texts(Document operators) {
        return operators.get("$in") instanceof Collection<?> values
                        && values.stream().allMatch(String.class::isInstance)
                ? values.stream().map(String.class::cast).toList()
                : List.of();
    }

    private Set<String> keysOf(Document document, @Nullable Object position) {
        // nearly every document has one text there, and the library takes its path apart for each anew
        if (at(document, paths.getFirst()) instanceof String first
                && paths.stream().allMatch(path -> at(document, path) instanceof String)) {
            return Set.of(IndexEntries.entry(first, position));
        }
        var values = getKeyValues(document);
        if (values.size() > 1) {
            return Set.of(IndexEntries.entry(SEVERAL, position));
        }
        return values.stream()
                .map(value -> value.get(0))
                .filter(String.class::isInstance)
                .map(text -> IndexEntries.entry((String) text, position))
                .collect(Collectors.toSet());
    }

    private static @Nullable Object at(Document document, List<String> path) {
        Object value = document;
        for (String name : path) {
            value = value instanceof Document inner ? inner.get(name) : null;
        }
        return value;
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        keysOf(document, position).forEach(key -> entries.put(key, position));
    }

    @Override
    public @Nullable Object remove(Document document) {
        var position = IdIndex.position(document.get("_id"));
        entries.remove(keysOf(document, position));
        return position;
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
        var old = keysOf(before, position);
        var fresh = keysOf(after, position);
        if (!old.equals(fresh)) {
            entries.remove(old);
            fresh.forEach(key -> entries.put(key, position));
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
        return entries.count();
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
