package inspectorate.query.search;

import inspectorate.query.projection.Positions;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Search that shows what an answer says it reflects: Elasticsearch finds what is written a second later, unless it is
 * told to look, which is done where any segment has gone on since.
 */
@Component
public class FreshIndex {

    private final SearchIndex index;
    private final Positions positions;
    private final Map<String, Set<@Nullable TrackingToken>> shown = new ConcurrentHashMap<>();

    public FreshIndex(SearchIndex index, Positions positions) {
        this.index = index;
        this.positions = positions;
    }

    /** Name of the index that answers, with all that was read when this was asked. */
    String name(SearchKind kind) {
        // before it is refreshed: what is written meanwhile may be seen or not
        var read = positions.tokens();
        var name = index.index(kind);
        if (!read.equals(shown.get(name))) {
            index.refresh(index.answering(kind));
            shown.put(name, read);
        }
        return name;
    }
}
