package inspectorate.api.console;

import inspectorate.api.commands.Caller;
import inspectorate.query.grids.GridCellCard;
import inspectorate.query.grids.GridCells;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tree of cells, a parent before its parts unless another order is asked for. */
@ConsolePage
class GridPage {
    private final GridCells cells;
    private final Officers officers;

    GridPage(GridCells cells, Officers officers) {
        this.cells = cells;
        this.officers = officers;
    }

    @GetMapping("/console/grid")
    String grid(Caller caller, @RequestParam(required = false) @Nullable String sort, Model model) {
        var sorting = Sorting.of(sort, "cellId", List.of("cellId", "name", "level", "inspectorId"));
        var order = order(sorting.field());
        var found = cells.find(caller.scope()).stream()
                .sorted(sorting.descending() ? order.reversed() : order)
                .toList();
        model.addAttribute("sorting", sorting);
        model.addAttribute("cells", found);
        model.addAttribute(
                "names",
                officers.names(found.stream().map(GridCellCard::inspectorId).filter(Objects::nonNull)));
        return "console/grid";
    }

    private static Comparator<GridCellCard> order(String field) {
        return switch (field) {
            case "name" -> Comparator.comparing(GridCellCard::name);
            case "level" -> Comparator.comparingInt(GridCellCard::level).thenComparing(GridCellCard::cellId);
            case "inspectorId" -> Comparator.comparing(cell -> Objects.requireNonNullElse(cell.inspectorId(), ""));
            default -> Comparator.comparing(GridCellCard::cellId);
        };
    }
}
