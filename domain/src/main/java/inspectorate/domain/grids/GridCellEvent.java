package inspectorate.domain.grids;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.FactRetracted;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.GridCellId;

public sealed interface GridCellEvent extends DomainEvent {

    GridCellId cellId();

    @Override
    default String stream() {
        return cellId().value();
    }

    @Override
    default String dossier() {
        return cellId().value();
    }

    record GridCellDefined(GridCellId cellId, Fact fact, String name) implements GridCellEvent {}

    record InspectorPosted(GridCellId cellId, Fact fact, AccountId inspectorId) implements GridCellEvent {}

    record GridCellFactRetracted(
            GridCellId cellId, Fact fact, int retractedSequence, DomainEvent retracted, String reason)
            implements GridCellEvent, FactRetracted {}
}
