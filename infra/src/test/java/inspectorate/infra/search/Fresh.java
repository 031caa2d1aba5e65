package inspectorate.infra.search;

import inspectorate.query.projection.Committed;
import inspectorate.query.projection.Positions;
import inspectorate.query.search.FreshIndex;
import inspectorate.query.search.SearchIndex;
import java.util.List;

/** Search over an index that tests write themselves, beside the log. */
public final class Fresh {

    private Fresh() {}

    public static FreshIndex of(SearchIndex index) {
        return new FreshIndex(index, new Positions(List::of, Committed.IN_ORDER));
    }
}
