package inspectorate.domain.grids;

import static inspectorate.domain.FactRule.CORRECTION_KEEPS_KIND;
import static inspectorate.domain.grids.GridCellRule.*;

import inspectorate.domain.History;
import inspectorate.domain.Retraction;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.grids.GridCellCommand.*;
import inspectorate.domain.grids.GridCellEvent.*;
import inspectorate.domain.grids.GridCellState.*;
import java.util.List;

/** Every decision about a grid cell. */
final class GridCellDecider {

    private GridCellDecider() {}

    static List<GridCellEvent> decide(History<GridCellEvent> history, GridCellCommand command) {
        return switch (command) {
            case RetractGridCellFact retract ->
                retraction(history)
                        .retract(
                                retract.sequence(),
                                retract.reason(),
                                was -> new GridCellFactRetracted(
                                        retract.cellId(), retract.fact(), retract.sequence(), was, retract.reason()));
            case CorrectGridCellFact correct ->
                retraction(history)
                        .correct(
                                correct.sequence(),
                                correct.reason(),
                                was -> new GridCellFactRetracted(
                                        correct.cellId(), correct.fact(), correct.sequence(), was, correct.reason()),
                                before -> decide(fold(before), correct.replacement()));
            default ->
                decide(fold(history.held().stream().map(History.Held::event).toList()), command);
        };
    }

    private static Retraction<GridCellEvent, GridCellState> retraction(History<GridCellEvent> history) {
        return new Retraction<>(
                history,
                new Undefined(),
                GridCellState::after,
                (state, event) -> event instanceof GridCellDefined == state instanceof Undefined);
    }

    private static GridCellState fold(List<GridCellEvent> events) {
        GridCellState state = new Undefined();
        for (var event : events) {
            state = state.after(event);
        }
        return state;
    }

    private static List<GridCellEvent> decide(GridCellState state, GridCellCommand command) {
        return switch (command) {
            case DefineGridCell define -> {
                CELL_IS_DEFINED_ONCE.require(state, Undefined.class);
                CELL_HAS_A_NAME.require(!define.name().isBlank());
                yield List.of(new GridCellDefined(
                        define.cellId(), define.fact(), define.name().strip()));
            }
            case PostInspector post -> {
                CELL_IS_DEFINED.require(state, Defined.class);
                yield List.of(new InspectorPosted(post.cellId(), post.fact(), post.inspectorId()));
            }
            case RetractGridCellFact _, CorrectGridCellFact _ -> throw new RuleViolated(CORRECTION_KEEPS_KIND);
        };
    }
}
