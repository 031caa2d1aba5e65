package inspectorate.api.console;

import inspectorate.query.search.Found.Count;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** By what a search can be narrowed, with how many each value leaves. */
public record Facet(String key, List<Value> values) {
    private static final Set<String> CELLS = Set.of("cell", "jurisdiction");
    private static final Set<String> WORDS = Set.of("stage", "grade", "violation");

    /** @param link the same search with this value chosen, or no longer chosen */
    public record Value(String value, String label, long count, boolean chosen, String link) {}

    static List<Facet> of(Map<String, List<Count>> facets, Show show) {
        return facets.entrySet().stream()
                .map(facet -> new Facet(
                        facet.getKey(),
                        facet.getValue().stream()
                                .filter(count -> count.count() > 0)
                                .map(count -> value(facet.getKey(), count, show))
                                .toList()))
                .filter(facet -> !facet.values.isEmpty())
                .toList();
    }

    private static Value value(String key, Count count, Show show) {
        var here = ServletUriComponentsBuilder.fromCurrentRequest().replaceQueryParam("after");
        var chosen = here.build().getQueryParams().getOrDefault(key, List.of()).contains(count.value());
        var there = chosen ? here.replaceQueryParam(key) : here.replaceQueryParam(key, count.value());
        return new Value(
                count.value(),
                label(key, count.value(), show),
                count.count(),
                chosen,
                there.build().toUriString());
    }

    private static String label(String key, String value, Show show) {
        if (CELLS.contains(key)) {
            return show.cell(value);
        }
        return WORDS.contains(key) ? show.word(key + "." + value) : show.word("facet." + key + "." + value);
    }
}
