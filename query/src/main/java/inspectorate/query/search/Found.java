package inspectorate.query.search;

import inspectorate.domain.Money;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param total all that match in the caller's scope
 * @param facets for each filter its values among all that match the other filters, the most frequent first
 * @param others for each facet with more values than are told, how many matches have one of those; empty if there is none
 * @param next cursor of the next page; null on the last one
 */
public record Found(
        List<Hit> hits,
        long total,
        Map<String, List<Count>> facets,
        Map<String, Long> others,
        @Nullable String next) {

    public record Count(String value, long count) {}

    /**
     * @param highlighted the name as HTML, escaped, what matches within {@code <mark>}
     * @param formerName a former name that matches better than the present one, highlighted; null if none
     * @param stages of the case, or of the employer's cases
     * @param listed public on the blacklist today
     * @param stale does not tell all that was recorded of the employer
     */
    public record Hit(
            SearchKind kind,
            String id,
            String employerId,
            String name,
            String highlighted,
            @Nullable String formerName,
            @Nullable String creditCode,
            String cellId,
            String jurisdiction,
            List<String> stages,
            @Nullable String violation,
            @Nullable String grade,
            @Nullable Integer gradeYear,
            boolean listed,
            boolean provisional,
            @Nullable Money owed,
            @Nullable String date,
            boolean stale) {}
}
