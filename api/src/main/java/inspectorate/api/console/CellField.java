package inspectorate.api.console;

import inspectorate.api.console.FormField.Option;
import inspectorate.query.grids.GridCellCard;
import inspectorate.query.grids.GridCells;
import inspectorate.query.projection.Scope;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks for a cell of the caller's territory: to choose from, or to type with proposals where there are very many. */
@Component
class CellField {
    private static final int MOST_TO_CHOOSE_FROM = 400;

    private final GridCells cells;

    CellField(GridCells cells) {
        this.cells = cells;
    }

    FormField in(Scope scope) {
        var options = cells.find(scope).stream().map(CellField::option).toList();
        return options.isEmpty() || options.size() > MOST_TO_CHOOSE_FROM
                ? new FormField("cellId", FormField.Type.LIST, true, proposed(options), null, "field.cellId.hint")
                : FormField.choice("cellId", options);
    }

    private static List<Option> proposed(List<Option> options) {
        return options.subList(0, Math.min(options.size(), MOST_TO_CHOOSE_FROM));
    }

    private static Option option(GridCellCard cell) {
        return new Option(cell.cellId(), "　".repeat(cell.level() - 1) + cell.name() + "（" + cell.cellId() + "）");
    }
}
