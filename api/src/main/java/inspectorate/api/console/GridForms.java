package inspectorate.api.console;

import static inspectorate.api.console.FormField.Type.TEXT;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.api.grids.GridDesk;
import inspectorate.domain.ids.GridCellId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Draws a cell, and posts an inspector to one; a cell's path holds slashes and travels as a parameter. */
@ConsolePage
@RequestMapping("/console/grid")
@PreAuthorize("hasRole('AGENCY_HEAD')")
class GridForms {
    private final GridDesk desk;
    private final Officers officers;

    GridForms(GridDesk desk, Officers officers) {
        this.desk = desk;
        this.officers = officers;
    }

    @GetMapping("/new")
    String drawn(
            @ModelAttribute("show") Show show, @RequestParam(required = false) @Nullable String parent, Model model) {
        return page(show).with(drawing(show, parent == null ? null : parent + "/"), model);
    }

    @PostMapping("/new")
    String draw(
            Caller caller,
            @ModelAttribute("show") Show show,
            @RequestParam String idempotencyKey,
            @RequestParam Map<String, String> values,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var typed = new Typed(values);
        return submit(response, show, drawing(show, null), typed, model, next, () -> {
            return desk.define(caller, idempotencyKey, typed.cell(), typed.on(), typed.text("name"));
        });
    }

    @GetMapping("/posting")
    String posted(@ModelAttribute("show") Show show, @RequestParam String cell, Model model) {
        return page(show).with(posting(show, cell), model);
    }

    @PostMapping("/posting")
    String post(
            Caller caller,
            @ModelAttribute("show") Show show,
            @RequestParam String cell,
            @RequestParam String idempotencyKey,
            @RequestParam Map<String, String> values,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var typed = new Typed(values);
        return submit(response, show, posting(show, cell), typed, model, next, () -> {
            var inspector = officers.account(typed.neededText("inspectorId"));
            return desk.post(caller, idempotencyKey, new GridCellId(cell), typed.on(), inspector);
        });
    }

    private static String submit(
            HttpServletResponse response,
            Show show,
            Form form,
            Typed typed,
            Model model,
            RedirectAttributes next,
            Supplier<Done> command) {
        return Steps.record(
                response,
                show,
                next,
                form,
                typed,
                () -> command.get(),
                _ -> "/console/grid",
                refused -> page(show).with(refused, model));
    }

    private static Form drawing(Show show, @Nullable String path) {
        return Form.of(
                "drawing",
                "/console/grid/new",
                List.of(
                        FormField.of("cellId", TEXT).needed().preset(path).hinted("field.path.hint"),
                        FormField.of("name", TEXT).needed(),
                        FormField.on().preset(show.today().toString())));
    }

    private static Form posting(Show show, String cell) {
        var address = UriComponentsBuilder.fromPath("/console/grid/posting")
                .queryParam("cell", "{cell}")
                .encode()
                .buildAndExpand(cell)
                .toUriString();
        return Form.of(
                "posting",
                address,
                List.of(
                        FormField.of("inspectorId", TEXT).needed().hinted("field.inspectorId.hint"),
                        FormField.on().preset(show.today().toString())));
    }

    private static FormPage page(Show show) {
        return new FormPage("grid", "/console/grid", show.word("nav.grid"));
    }
}
