package inspectorate.query.projection;

import org.jspecify.annotations.Nullable;

/**
 * @param sort field of the document; ties are broken by its id
 * @param after cursor that the page before gave; null for the first page
 * @param size 1 to 200
 */
public record PageRequest(
        String sort, boolean descending, @Nullable String after, int size) {

    public PageRequest {
        if (size < 1 || size > 200) {
            throw new IllegalArgumentException("A page holds 1 to 200 entries");
        }
    }

    /** Sort and direction, to which a cursor belongs. */
    public String order() {
        return descending ? "-" + sort : sort;
    }

    public static PageRequest firstBy(String sort, int size) {
        return new PageRequest(sort, false, null, size);
    }
}
