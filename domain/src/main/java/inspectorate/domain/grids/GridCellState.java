package inspectorate.domain.grids;

import inspectorate.domain.grids.GridCellEvent.*;

sealed interface GridCellState {

    record Undefined() implements GridCellState {}

    record Defined(String name) implements GridCellState {}

    default GridCellState after(GridCellEvent event) {
        return switch (event) {
            case GridCellDefined defined -> new Defined(defined.name());
            case InspectorPosted _, GridCellFactRetracted _ -> this;
        };
    }
}
