package inspectorate.api.console;

import inspectorate.api.commands.Caller;
import inspectorate.api.persons.Purpose;
import inspectorate.query.employercard.EmployerCard;
import inspectorate.query.employercard.EmployerCards;
import inspectorate.query.figures.EventFacts;
import inspectorate.query.figures.Figures;
import inspectorate.query.figures.FindFigures.Split;
import inspectorate.query.figures.Indicator;
import inspectorate.query.grids.GridCells;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.PageRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Figures of a period and cell, which open to their facts, and these to their events. */
@ConsolePage
class FiguresPages {
    private static final int ROWS = 50;

    private final Figures figures;
    private final GridCells cells;
    private final EmployerCards employers;

    FiguresPages(Figures figures, GridCells cells, EmployerCards employers) {
        this.figures = figures;
        this.cells = cells;
        this.employers = employers;
    }

    @GetMapping("/console/figures")
    String figures(
            Caller caller, @ModelAttribute("show") Show show, @ModelAttribute("period") Period period, Model model) {
        var charts = new FigureCharts(show);
        model.addAttribute("figures", figures.find(period.query(Set.of(), Split.NONE, caller)));
        model.addAttribute(
                "charts", charts.of(split -> figures.find(period.query(split.indicators(), split.by(), caller))));
        model.addAttribute("cells", cells.find(caller.scope()));
        model.addAttribute("purposes", Purpose.values());
        return "console/figures";
    }

    @GetMapping("/console/figures/{indicator}/facts")
    String facts(
            Caller caller,
            @ModelAttribute("moment") Moment moment,
            @ModelAttribute("period") Period period,
            @PathVariable Indicator indicator,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var query = period.query(Set.of(indicator), Split.NONE, caller);
        var page = figures.facts(query, new PageRequest("countsFrom", false, after, ROWS));
        model.addAttribute("indicator", indicator.name());
        model.addAttribute("page", page);
        model.addAttribute("links", Links.of(page, after));
        model.addAttribute("names", names(caller, page.items()));
        model.addAttribute("back", period.link("/console/figures", moment));
        return "console/figure_facts";
    }

    @ModelAttribute("period")
    Period period(
            @ModelAttribute("show") Show show,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(required = false) @Nullable String cell,
            AsOf asOf,
            Model model) {
        var period = new Period(Days.day(from), Days.day(until), cell, asOf);
        model.addAllAttributes(period.picked(show));
        return period;
    }

    /** A figure keeps the cell of its time; an employer that has moved out of sight since is not named. */
    private Map<String, String> names(Caller caller, List<EventFacts> facts) {
        var names = new HashMap<String, String>();
        facts.stream()
                .map(EventFacts::employerId)
                .distinct()
                .forEach(id -> employers
                        .find(id, caller.scope())
                        .map(EmployerCard::name)
                        .ifPresent(name -> names.put(id, name)));
        return names;
    }
}
