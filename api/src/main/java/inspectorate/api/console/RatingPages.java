package inspectorate.api.console;

import inspectorate.api.commands.Caller;
import inspectorate.api.integrity.RatingDesk;
import inspectorate.api.integrity.RatingRun;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.ids.EmployerId;
import inspectorate.query.projection.PageRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
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

/** The yearly rating of a territory: started here, its progress shown, what became of earlier ones. */
@ConsolePage
@RequestMapping("/console/ratings")
class RatingPages {
    private static final int ROWS = 50;

    private final RatingDesk desk;
    private final CellField cells;

    RatingPages(RatingDesk desk, CellField cells) {
        this.desk = desk;
        this.cells = cells;
    }

    @GetMapping
    String runs(
            Caller caller,
            @ModelAttribute("show") Show show,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        return page(caller, form(caller, show), after, model);
    }

    @PostMapping
    @PreAuthorize("hasRole('DEPARTMENT_HEAD')")
    String start(
            Caller caller,
            @ModelAttribute("show") Show show,
            @RequestParam Map<String, String> values,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var typed = new Typed(values);
        return Steps.submit(
                response,
                show,
                form(caller, show),
                typed,
                () -> {
                    desk.start(caller, typed.cell(), typed.year(), typed.on());
                    next.addFlashAttribute("done", show.word("rating.started"));
                    return "redirect:/console/ratings";
                },
                refused -> page(caller, refused, null, model));
    }

    @PostMapping("/{employerId}/{year}")
    @PreAuthorize("hasRole('DEPARTMENT_HEAD')")
    String recompute(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String employerId,
            @PathVariable int year,
            @RequestParam String idempotencyKey,
            RedirectAttributes next) {
        return Steps.take(
                next,
                show,
                "/console/employers/" + employerId,
                show.word("done.recorded"),
                () -> desk.recompute(
                        caller, idempotencyKey, new EmployerId(employerId), year, BusinessDate.of(show.today())));
    }

    private String page(Caller caller, Form form, @Nullable String after, Model model) {
        var page = desk.list(caller, after, ROWS);
        model.addAttribute("form", form);
        model.addAttribute("page", page);
        model.addAttribute("links", Links.of(page, after));
        model.addAttribute("outdated", desk.outdated(caller, PageRequest.firstBy("employerName", ROWS)));
        model.addAttribute("running", page.items().stream().anyMatch(run -> run.status() == RatingRun.Status.RUNNING));
        return "console/ratings";
    }

    private Form form(Caller caller, Show show) {
        var today = show.today();
        return Form.of(
                "rating",
                "/console/ratings",
                List.of(
                        cells.in(caller.scope()).preset(caller.scope().prefix()),
                        FormField.of("year", FormField.Type.NUMBER)
                                .needed()
                                .preset(String.valueOf(today.getYear() - 1)),
                        FormField.on().preset(today.toString())));
    }
}
