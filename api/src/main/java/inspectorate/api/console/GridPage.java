package inspectorate.api.console;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import inspectorate.api.commands.Caller;
import inspectorate.api.grids.Posts;
import inspectorate.query.grids.GridCellCard;
import inspectorate.query.grids.GridCells;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tree of cells, a parent before its parts unless another order is asked for. */
@ConsolePage
class GridPage {
    private final GridCells cells;
    private final Officers officers;
    private final Posts posts;

    GridPage(GridCells cells, Officers officers, Posts posts) {
        this.posts = posts;
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
        var standings = posts.of(found);
        model.addAttribute("standings", standings);
        model.addAttribute(
                "staff",
                standings.values().stream().collect(groupingBy(Function.identity(), TreeMap::new, counting())));
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
