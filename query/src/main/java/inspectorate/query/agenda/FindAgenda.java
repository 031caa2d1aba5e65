package inspectorate.query.agenda;

import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.Scope;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What falls due in a territory until a day, unsettled, soonest first; without a day all of it. */
public record FindAgenda(Scope scope, @Nullable LocalDate until, PageRequest page, AsOf asOf) {

    public FindAgenda(Scope scope, @Nullable LocalDate until, PageRequest page) {
        this(scope, until, page, AsOf.NOW);
    }
}
