package inspectorate.api.http;

import inspectorate.query.projection.PageRequest;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parameters that many questions share. */
public final class Asked {

    private static final LocalDate EARLIEST = LocalDate.of(1949, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private Asked() {}

    /** Of no other years is anything told, nor are their days written so that text compares as days do. */
    public static @Nullable LocalDate day(@Nullable LocalDate day) {
        if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
            throw new IllegalArgumentException("Days are asked about from 1949 to 9999: " + day);
        }
        return day;
    }

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
