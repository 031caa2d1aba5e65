package inspectorate.query.caseboard;

import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.Scope;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The board: cases of a territory, by stage. */
public record FindCases(
        Scope scope, Set<String> stages, @Nullable String employerId, PageRequest page, AsOf asOf) {

    public FindCases(Scope scope, Set<String> stages, @Nullable String employerId, PageRequest page) {
        this(scope, stages, employerId, page, AsOf.NOW);
    }
}
