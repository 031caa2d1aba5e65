package inspectorate.api.console;

import inspectorate.query.search.Found.Count;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * By what a search can be narrowed, with how many each value leaves.
 *
 * @param values the most frequent, and what is chosen
 * @param others values beside these
 */
public record Facet(String key, List<Value> values, int others) {
    private static final int SHOWN = 50;

    private static final Set<String> CELLS = Set.of("cell", "jurisdiction");
    private static final Set<String> ONE_ONLY = Set.of("cell", "listed", "provisional");
    private static final Set<String> WORDS = Set.of("stage", "grade", "violation");

    /** @param link the same search with this value chosen, or no longer chosen */
    public record Value(String value, String label, long count, boolean chosen, String link) {}

    static List<Facet> of(Map<String, List<Count>> facets, Show show) {
        return facets.entrySet().stream()
                .map(facet -> of(facet.getKey(), facet.getValue(), show))
                .filter(facet -> !facet.values.isEmpty())
                .toList();
    }

    private static Facet of(String key, List<Count> counts, Show show) {
        var chosen = chosen(key);
        var shown = IntStream.range(0, counts.size())
                .filter(place ->
                        place < SHOWN || chosen.contains(counts.get(place).value()))
                .mapToObj(counts::get)
                .toList();
        return new Facet(key, values(key, shown, show), counts.size() - shown.size());
    }

    /** What leaves nothing is left out, unless it is chosen: it must be possible to take it away again. */
    private static List<Value> values(String key, List<Count> counts, Show show) {
        var chosen = chosen(key);
        var missing = new LinkedHashSet<>(chosen);
        counts.forEach(count -> missing.remove(count.value()));
        return Stream.concat(counts.stream(), missing.stream().map(value -> new Count(value, 0)))
                .filter(count -> count.count() > 0 || chosen.contains(count.value()))
                .map(count -> value(key, count, chosen, show))
                .toList();
    }

    private static Value value(String key, Count count, Set<String> chosen, Show show) {
        return new Value(
                count.value(),
                label(key, count.value(), show),
                count.count(),
                chosen.contains(count.value()),
                address(key, count.value(), chosen));
    }

    /** The same search with the value added, or taken away; where only one can hold, it takes the other's place. */
    private static String address(String key, String value, Set<String> chosen) {
        var next = new LinkedHashSet<>(ONE_ONLY.contains(key) ? Set.of() : chosen);
        if (chosen.contains(value)) {
            next.remove(value);
        } else {
            next.add(value);
        }
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("after")
                .replaceQueryParam(key, next)
                .build()
                .toUriString();
    }

    private static Set<String> chosen(String key) {
        return new LinkedHashSet<>(ServletUriComponentsBuilder.fromCurrentRequest()
                .build()
                .getQueryParams()
                .getOrDefault(key, List.of()));
    }

    private static String label(String key, String value, Show show) {
        if (CELLS.contains(key)) {
            return show.cell(value);
        }
        return WORDS.contains(key) ? show.word(key + "." + value) : show.word("facet." + key + "." + value);
    }
}
