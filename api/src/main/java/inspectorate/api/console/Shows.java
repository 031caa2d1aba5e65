package inspectorate.api.console;

import inspectorate.query.grids.GridCellCard;
import inspectorate.query.grids.GridCells;
import inspectorate.query.projection.Outage;
import inspectorate.query.projection.Scope;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How values read for one caller; names of cells are kept once found, since a cell keeps its name. */
@Component
class Shows {
    private static final int MOST_NAMES = 20_000;

    private final MessageSource words;
    private final Clock clock;
    private final GridCells cells;
    private final Map<String, String> names = new ConcurrentHashMap<>();

    Shows(MessageSource words, Clock clock, GridCells cells, ZoneId here) {
        this.words = words;
        this.clock = clock.withZone(here);
        this.cells = cells;
    }

    Show in(Locale locale) {
        return new Show(words, locale, clock, this::cell);
    }

    private String cell(String path) {
        var known = names.get(path);
        if (known != null) {
            return known;
        }
        var found = found(path);
        if (found.isPresent() && names.size() < MOST_NAMES) {
            names.put(path, found.get());
        }
        return found.orElse(path);
    }

    /** A page that could do without the name is shown without it. */
    private Optional<String> found(String path) {
        try {
            return cells.find(path, Scope.ALL).map(GridCellCard::name);
        } catch (RuntimeException failed) {
            if (!Outage.isBehind(failed)) {
                throw failed;
            }
            return Optional.empty();
        }
    }
}
