package inspectorate.api.console;

import inspectorate.api.accounts.Logins;
import inspectorate.api.accounts.Logins.Login;
import inspectorate.api.commands.Caller;
import inspectorate.domain.ids.AccountId;
import inspectorate.query.grids.GridCellCard;
import inspectorate.query.grids.GridCells;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tree of cells, a parent before its parts unless another order is asked for. */
@ConsolePage
class GridPage {
    private final GridCells cells;
    private final Logins logins;

    GridPage(GridCells cells, Logins logins) {
        this.cells = cells;
        this.logins = logins;
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
        model.addAttribute("names", names(found));
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

    /** Of the inspectors that have one; who comes by another sign-in is shown by the account. */
    private Map<String, String> names(List<GridCellCard> found) {
        var names = new HashMap<String, String>();
        for (var cell : found) {
            if (cell.inspectorId() != null) {
                names.computeIfAbsent(
                        cell.inspectorId(),
                        id -> logins.of(new AccountId(id))
                                .map(Login::displayName)
                                .orElse(id));
            }
        }
        return names;
    }
}
