package inspectorate.api.console;

import inspectorate.api.commands.Caller;
import inspectorate.query.figures.FindFigures;
import inspectorate.query.figures.FindFigures.Split;
import inspectorate.query.figures.Indicator;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Scope;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the pickers of the figures page say. */
public record Period(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String cell,
        AsOf asOf) {

    FindFigures query(Set<Indicator> indicators, Split by, Caller caller) {
        return new FindFigures(
                indicators,
                from,
                until,
                asOf,
                cell == null || cell.isBlank() ? Scope.ALL : new Scope(cell),
                caller.scope(),
                by);
    }

    Map<String, Object> picked(Show show) {
        var picked = new HashMap<String, Object>();
        picked.put("from", text(from));
        picked.put("until", text(until));
        picked.put("cell", text(cell));
        picked.put("periodText", told(show));
        return picked;
    }

    /** The same period, cell and point on another page. */
    public String link(String path, Moment moment) {
        return moment.link(UriComponentsBuilder.fromPath(path)
                .queryParam("from", text(from))
                .queryParam("until", text(until))
                .queryParam("cell", "{cell}")
                .buildAndExpand(text(cell))
                .encode()
                .toUriString());
    }

    private String told(Show show) {
        return from == null && until == null
                ? show.word("figures.openPeriod")
                : show.word("figures.period", show.or(from), show.or(until));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
