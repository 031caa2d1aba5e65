package inspectorate.api.console;

import inspectorate.api.commands.Caller;
import inspectorate.query.grids.GridCells;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@ConsolePage
class GridPage {
    private final GridCells cells;

    GridPage(GridCells cells) {
        this.cells = cells;
    }

    @GetMapping("/console/grid")
    String grid(Caller caller, Model model) {
        model.addAttribute("cells", cells.find(caller.scope()));
        return "console/grid";
    }
}
