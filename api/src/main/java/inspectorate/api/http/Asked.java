package inspectorate.api.http;

import inspectorate.query.projection.PageRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parameters that many questions share. */
public final class Asked {

    private Asked() {}

    /**
     * @param sort a field, with {@code -} before it for descending order
     * @param fields by which the list may be sorted
     */
    public static PageRequest page(String sort, Set<String> fields, @Nullable String after, int size) {
        boolean descending = sort.startsWith("-");
        var field = descending ? sort.substring(1) : sort;
        if (!fields.contains(field)) {
            throw new IllegalArgumentException(
                    "This list is sorted by one of " + fields.stream().sorted().toList());
        }
        return new PageRequest(field, descending, after, size);
    }
}
