package inspectorate.api.console;

import inspectorate.api.agenda.AgendaDesk;
import inspectorate.api.commands.Caller;
import inspectorate.query.projection.AsOf;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

@ConsolePage
class AgendaPage {
    private static final int ROWS = 50;
    private static final List<String> SORTS = List.of("dueAt", "kind", "employerName", "cellId");
    private static final List<String> SORTS_THEN = List.of("dueAt");

    private final AgendaDesk desk;

    AgendaPage(AgendaDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/console/agenda")
    String agenda(
            Caller caller,
            @ModelAttribute("show") Show show,
            @ModelAttribute("moment") Moment moment,
            AsOf asOf,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var last = Days.day(until);
        var sorting = Sorting.of(sort, "dueAt", asOf.live() ? SORTS : SORTS_THEN);
        var page = desk.find(caller, last, sorting.page(after, ROWS), asOf);
        model.addAttribute("sorting", sorting);
        model.addAttribute("until", last);
        model.addAttribute("page", page);
        model.addAttribute(
                "lines",
                page.items().stream()
                        .map(entry -> AgendaLine.of(entry, moment.last(), show))
                        .toList());
        model.addAttribute("links", Links.of(page, after));
        return "console/agenda";
    }
}
