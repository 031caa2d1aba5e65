package inspectorate.api.console;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.UnknownHere;
import inspectorate.api.grids.Posts;
import inspectorate.query.compliancetimeline.ComplianceTimelines;
import inspectorate.query.compliancetimeline.FindComplianceTimeline;
import inspectorate.query.compliancetimeline.TimelineEntry;
import inspectorate.query.grids.GridCellCard;
import inspectorate.query.grids.GridCells;
import inspectorate.query.projection.AsOf;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** One cell: who was posted there when; and its facts corrected or retracted. */
@ConsolePage
@RequestMapping("/console/grid/cell")
class GridCellPages {
    private static final int FACTS = 50;
    private static final String CHANGE = "/facts/{sequence}/{change:correction|retraction}";

    private final GridCells cells;
    private final ComplianceTimelines timelines;
    private final FactForms forms;
    private final Posts posts;
    private final JsonMapper json;

    GridCellPages(GridCells cells, ComplianceTimelines timelines, FactForms forms, Posts posts, JsonMapper json) {
        this.posts = posts;
        this.cells = cells;
        this.timelines = timelines;
        this.forms = forms;
        this.json = json;
    }

    @GetMapping
    String one(
            Caller caller,
            @ModelAttribute("show") Show show,
            @RequestParam String cell,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var details = new Details(json, show);
        var page = timelines.find(new FindComplianceTimeline(cell, AsOf.NOW, Set.of(), caller.scope(), after, FACTS));
        var card = card(caller, cell);
        model.addAttribute("cell", card);
        model.addAttribute("standing", posts.of(List.of(card)).get(cell));
        model.addAttribute("page", page);
        model.addAttribute("links", Links.of(page, after));
        model.addAttribute(
                "facts",
                page.items().stream().map(entry -> FactLine.of(entry, details)).toList());
        return "console/grid_cell";
    }

    @GetMapping(CHANGE)
    @PreAuthorize("hasRole('AGENCY_HEAD')")
    String form(
            Caller caller,
            @RequestParam String cell,
            @PathVariable int sequence,
            @PathVariable String change,
            Model model) {
        var name = card(caller, cell).name();
        return page(cell, name)
                .with(forms.form(caller, entry(cell, sequence), change, address(cell, sequence, change)), model);
    }

    @PostMapping(CHANGE)
    @PreAuthorize("hasRole('AGENCY_HEAD')")
    String send(
            Caller caller,
            @ModelAttribute("show") Show show,
            @RequestParam String cell,
            @PathVariable int sequence,
            @PathVariable String change,
            @RequestParam String idempotencyKey,
            @RequestParam Map<String, String> values,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var name = card(caller, cell).name();
        var entry = entry(cell, sequence);
        var typed = new Typed(values);
        return Steps.submit(
                response,
                show,
                forms.form(caller, entry, change, address(cell, sequence, change)),
                typed,
                () -> Steps.done(
                        next,
                        "/console/grid",
                        forms.send(caller, idempotencyKey, entry, sequence, change, typed),
                        show.word("done." + change)),
                refused -> page(cell, name).with(refused, model));
    }

    private GridCellCard card(Caller caller, String cell) {
        return cells.find(cell, caller.scope()).orElseThrow(() -> new UnknownHere("cell", cell));
    }

    private TimelineEntry entry(String cell, int sequence) {
        var eventId = cell + "#" + sequence;
        return timelines.event(cell, eventId).orElseThrow(() -> new UnknownHere("event", eventId));
    }

    private static FormPage page(String cell, String name) {
        return new FormPage("grid", address(cell, ""), name);
    }

    private static String address(String cell, int sequence, String change) {
        return address(cell, "/facts/" + sequence + "/" + change);
    }

    private static String address(String cell, String below) {
        return UriComponentsBuilder.fromPath("/console/grid/cell" + below)
                .queryParam("cell", "{cell}")
                .encode()
                .buildAndExpand(cell)
                .toUriString();
    }
}
