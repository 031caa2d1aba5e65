package inspectorate.api.console;

import inspectorate.query.projection.PageRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * By which column a list is sorted; the head of a column sorts by it, or turns the order round.
 *
 * @param fields by which it can be sorted
 * @param address of the list in whatever order
 */
public record Sorting(List<String> fields, String address, String field, boolean descending) {
    /** Of these the first click shows the beginning of the alphabet, of all others the latest or largest. */
    private static final Set<String> NAMES =
            Set.of("employerName", "name", "stage", "status", "cellId", "kind", "dueAt", "expiresOn");

    /** @param asked a field, with {@code -} before it for descending order; what is not known is taken as the first */
    static Sorting of(@Nullable String asked, String otherwise, List<String> fields) {
        var chosen = asked != null && fields.contains(bare(asked)) ? asked : otherwise;
        var here = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("after")
                .replaceQueryParam("atLeast")
                .replaceQueryParam("sort");
        return new Sorting(fields, here.toUriString(), bare(chosen), chosen.startsWith("-"));
    }

    private static String bare(String asked) {
        return asked.startsWith("-") ? asked.substring(1) : asked;
    }

    PageRequest page(@Nullable String after, int rows) {
        return new PageRequest(field, descending, after, rows);
    }

    public boolean sorts(String column) {
        return fields.contains(column);
    }

    public String asked() {
        return (descending ? "-" : "") + field;
    }

    public @Nullable String state(String column) {
        return !column.equals(field) ? null : descending ? "descending" : "ascending";
    }

    public String link(String column) {
        boolean down = column.equals(field) ? !descending : !NAMES.contains(column);
        return UriComponentsBuilder.fromUriString(address)
                .queryParam("sort", (down ? "-" : "") + column)
                .build()
                .toUriString();
    }
}
