package inspectorate.domain.grids;

import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.Identifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

public sealed interface GridCellCommand extends DomainCommand {

    @TargetAggregateIdentifier
    GridCellId cellId();

    @Override
    default Identifier target() {
        return cellId();
    }

    /** @param name Chinese name of the place, such as {@code 骆岗街道} */
    record DefineGridCell(GridCellId cellId, Fact fact, String name) implements GridCellCommand {}

    record PostInspector(GridCellId cellId, Fact fact, AccountId inspectorId) implements GridCellCommand {}

    record RetractGridCellFact(GridCellId cellId, Fact fact, int sequence, String reason) implements GridCellCommand {}

    record CorrectGridCellFact(GridCellId cellId, Fact fact, int sequence, String reason, GridCellCommand replacement)
            implements GridCellCommand {}
}
