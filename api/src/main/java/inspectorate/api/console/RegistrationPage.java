package inspectorate.api.console;

import static inspectorate.api.console.FormField.Type.TEXT;

import inspectorate.api.commands.Caller;
import inspectorate.api.employers.EmployerFiles;
import inspectorate.api.employers.EmployerFiles.Registration;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new employer's file: with a credit code, or provisionally without one. */
@ConsolePage
@RequestMapping("/console/employers/new")
@PreAuthorize("hasAnyRole('INSPECTOR', 'AGENCY_HEAD')")
class RegistrationPage {
    private final EmployerFiles files;
    private final CellField cells;

    RegistrationPage(EmployerFiles files, CellField cells) {
        this.files = files;
        this.cells = cells;
    }

    @GetMapping
    String form(
            Caller caller,
            @ModelAttribute("show") Show show,
            @RequestParam(required = false) @Nullable String name,
            Model model) {
        return page(show).with(form(caller, show, name), model);
    }

    @PostMapping
    String register(
            Caller caller,
            @ModelAttribute("show") Show show,
            @RequestParam String idempotencyKey,
            @RequestParam Map<String, String> values,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var typed = new Typed(values);
        return Steps.record(
                response,
                show,
                next,
                form(caller, show, null),
                typed,
                () -> files.register(caller, idempotencyKey, registration(typed)),
                done -> "/console/employers/" + done.id(),
                refused -> page(show).with(refused, model));
    }

    private static FormPage page(Show show) {
        return new FormPage("search", "/console", show.word("nav.search"));
    }

    private Form form(Caller caller, Show show, @Nullable String name) {
        return Form.of(
                "registration",
                "/console/employers/new",
                List.of(
                        FormField.of("name", TEXT).needed().preset(name),
                        FormField.of("creditCode", TEXT).hinted("field.creditCode.hint"),
                        cells.in(caller.scope()),
                        FormField.of("place", TEXT),
                        FormField.on().preset(show.today().toString())));
    }

    private static Registration registration(Typed typed) {
        return new Registration(
                typed.on(),
                typed.cell(),
                typed.text("name"),
                typed.creditCode(),
                typed.value("place"),
                typed.ticked("confirmed"));
    }
}
