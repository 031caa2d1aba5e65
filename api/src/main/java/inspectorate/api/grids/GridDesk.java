package inspectorate.api.grids;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Desk;
import inspectorate.api.desk.Done;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.grids.GridCellCommand.CorrectGridCellFact;
import inspectorate.domain.grids.GridCellCommand.DefineGridCell;
import inspectorate.domain.grids.GridCellCommand.PostInspector;
import inspectorate.domain.grids.GridCellCommand.RetractGridCellFact;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.GridCellId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the tree of supervision cells is drawn and inspectors are posted. */
@Component
public class GridDesk {

    private final Desk desk;

    GridDesk(Desk desk) {
        this.desk = desk;
    }

    public Done define(Caller caller, @Nullable String key, GridCellId id, BusinessDate on, String name) {
        return desk.send(caller, key, id.value(), new DefineGridCell(id, fact(caller, id, on), name));
    }

    public Done post(Caller caller, @Nullable String key, GridCellId id, BusinessDate on, AccountId inspector) {
        return desk.send(caller, key, id.value(), new PostInspector(id, fact(caller, id, on), inspector));
    }

    public Done retract(Caller caller, @Nullable String key, GridCellId id, int sequence, String reason) {
        var fact = fact(caller, id, BusinessDate.of(desk.today(id)));
        return desk.send(caller, key, id.value(), new RetractGridCellFact(id, fact, sequence, reason));
    }

    /** Corrects the name where no inspector is given, and a posting where one is. */
    public Done correct(
            Caller caller,
            @Nullable String key,
            GridCellId id,
            int sequence,
            String reason,
            BusinessDate on,
            @Nullable String name,
            @Nullable AccountId inspector) {
        var said = fact(caller, id, on).replacing(sequence);
        var today = fact(caller, id, BusinessDate.of(desk.today(id)));
        var replacement = inspector == null
                ? new DefineGridCell(id, said, name == null ? "" : name)
                : new PostInspector(id, said, inspector);
        return desk.send(caller, key, id.value(), new CorrectGridCellFact(id, today, sequence, reason, replacement));
    }

    private Fact fact(Caller caller, GridCellId id, BusinessDate on) {
        Desk.requireInScope(caller, id);
        return desk.fact(id, on);
    }
}
